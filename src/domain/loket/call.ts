import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import type { UiWords } from '#schema/ui.ts';
import { emergencyDesk } from './emergency.ts';
import { hoursInWords } from './hours-words.ts';
import { isPolice, phoneOf, type Channel, type Loket } from './traits.ts';

/** Who calls: a bystander who is shown a card, or a professional with a sheet. */
export type Caller = 'burger' | 'professional';

/** A number that somebody else is asked to call: always in Dutch, because that is who reads it. */
export interface CallView {
  id: string;
  number: string;
  level: Channel['verification']['level'];
  /** What is called, in Dutch. */
  what: string;
  /** The same for who shows it, in another language; null when there is nothing to translate. */
  own: string | null;
  hours: string;
  verification: string;
}

/**
 * @param dutch the fixed words in Dutch
 * @param own the fixed words of who shows the number; null when those are the Dutch ones
 * @throws Error when the desk shows no number
 */
export function callView(id: string, loket: Loket, caller: Caller, dutch: UiWords, own: UiWords | null): CallView {
  const phone = phoneOf(loket);
  if (phone === null) throw new Error(`desk "${id}" shows no number to call`);
  const { level, date } = phone.verification;
  const key = wordsFor(id, loket, caller);
  return {
    id,
    number: phone.value,
    level,
    what: key === null ? shortName(loket) : dutch.show_card[key],
    own: key === null ? null : (own?.show_card[key] ?? null),
    hours: phone.hours === 'altijd' ? dutch.desk.always_reachable : hoursInWords(phone.hours, dutch).join(', '),
    verification: fill(dutch.desk.verification[level], { date: spokenDate(date, 'nl') }),
  };
}

/**
 * Which fixed words stand beside a number; null for the name of the desk. A name can tell what happened to somebody, so a
 * bystander reads only that it is help; but whoever is asked to call the police must know that it is the police.
 */
function wordsFor(id: string, loket: Loket, caller: Caller): 'if_danger' | 'help_line' | null {
  if (id === emergencyDesk) return 'if_danger';
  return caller === 'professional' || isPolice(loket) ? null : 'help_line';
}

/** "CoMensha" of "CoMensha – Coördinatiecentrum …". */
function shortName({ name }: Loket): string {
  return name.split(' – ')[0] ?? name;
}
