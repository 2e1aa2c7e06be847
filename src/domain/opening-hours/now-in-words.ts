import type { UiWords } from '#schema/ui.ts';
import { toLocal } from './amsterdam-time.ts';
import { parseHours } from './compact.ts';
import { openState, type OpenState } from './open-state.ts';
import { WEEKDAYS } from './weekdays.ts';

/** The words of content/ui/<lang>.yaml that say whether a channel is open now. */
export type NowWords = Pick<
  UiWords['hours'],
  | 'days'
  | 'clock'
  | 'now_open'
  | 'now_open_until'
  | 'now_open_until_day'
  | 'now_closed'
  | 'opens_today'
  | 'opens_day'
  | 'holiday'
>;

/**
 * Whether a channel is open now, in words: "Nu open, tot 17.00 uur". Empty when that is not known, or when anything in it
 * fails: the hours stand beside it in words.
 *
 * @param code hours as compactHours writes them
 * @param holidays public holidays as 'yyyy-mm-dd'
 */
export function nowInWords(code: string, now: Date, holidays: ReadonlySet<string>, words: NowWords): string {
  try {
    return inWords(openState(parseHours(code), now, holidays), now, words);
  } catch {
    return '';
  }
}

function inWords(open: OpenState, now: Date, words: NowWords): string {
  if (open.state === 'open')
    return withTime(open.until, ['now_open', 'now_open_until', 'now_open_until_day'], now, words);
  if (open.state === 'dicht') return withTime(open.opensAt, ['now_closed', 'opens_today', 'opens_day'], now, words);
  return open.state === 'feestdag-onbekend' ? words.holiday : '';
}

type Phrase = Exclude<keyof NowWords, 'days'>;

/** @param phrases what to say without a time, with a time today, with a time on another day */
function withTime(at: Date | null, phrases: readonly [Phrase, Phrase, Phrase], now: Date, words: NowWords): string {
  if (at === null) return words[phrases[0]];
  const { date, minutes, weekday } = toLocal(at);
  const time = words.clock
    .replace('{h}', String(Math.floor(minutes / 60)))
    .replace('{m}', String(minutes % 60).padStart(2, '0'));
  return words[phrases[date === toLocal(now).date ? 1 : 2]]
    .replace('{time}', time)
    .replace('{day}', words.days[WEEKDAYS[weekday] ?? 'maandag']);
}
