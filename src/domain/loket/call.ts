import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import type { UiWords } from '#schema/ui.ts';
import { emergencyDesk } from './emergency.ts';
import { hoursInWords } from './hours-words.ts';
import { phoneOf, type Channel, type Loket } from './traits.ts';

/** A number that somebody else is asked to call: always in Dutch, because that is who reads it. */
export interface CallView {
  id: string;
  number: string;
  level: Channel['verification']['level'];
  /** Name of the desk; for 112 when to call it. */
  what: string;
  /** When that stands in other words than Dutch for who shows it; null when there is nothing to translate. */
  own: string | null;
  hours: string;
  verification: string;
}

/**
 * @param dutch the fixed words in Dutch
 * @param own the fixed words of who shows the number; null when those are the Dutch ones
 * @throws Error when the desk shows no number
 */
export function callView(id: string, loket: Loket, dutch: UiWords, own: UiWords | null): CallView {
  const phone = phoneOf(loket);
  if (phone === null) throw new Error(`desk "${id}" shows no number to call`);
  const { level, date } = phone.verification;
  const isEmergency = id === emergencyDesk;
  return {
    id,
    number: phone.value,
    level,
    what: isEmergency ? dutch.show_card.if_danger : loket.name,
    own: isEmergency ? (own?.show_card.if_danger ?? null) : null,
    hours: phone.hours === 'altijd' ? dutch.desk.always_reachable : hoursInWords(phone.hours, dutch).join(', '),
    verification: fill(dutch.desk.verification[level], { date: spokenDate(date, 'nl') }),
  };
}
