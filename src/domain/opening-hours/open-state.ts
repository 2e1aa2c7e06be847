import type { Hours, WeekHours } from '#schema/channel.ts';
import { addDays, toInstant, toLocal, weekdayOf } from './amsterdam-time.ts';
import { dayRanges, type Range } from './ranges.ts';
import { WEEKDAYS } from './weekdays.ts';

/**
 * Whether a desk is open now.
 * - `altijd`: day and night. `onbekend`: the hours are not known.
 * - `open`: surely open. `until`: first moment that is no longer sure; null when that is beyond the look-ahead.
 * - `feestdag-onbekend`: open on a usual week, but today's range began on a public holiday and nobody knows what the desk
 *   does then. `until`: when this answer ends. `opensAt`: next sure opening.
 * - `dicht`: closed. `opensAt`: next sure opening. `perhapsAt`: an earlier opening on a public holiday, that may not take
 *   place; null when there is none.
 */
export type OpenState =
  | { state: 'altijd' }
  | { state: 'onbekend' }
  | { state: 'open'; until: Date | null }
  | { state: 'feestdag-onbekend'; until: Date | null; opensAt: Date | null }
  | { state: 'dicht'; opensAt: Date | null; perhapsAt: Date | null };

/** Days. A desk open on Fridays only can miss three in a row: 25 December and 1 January, e.g. from 18 December 2026 on. */
const LOOK_AHEAD = 28;

/**
 * The state of one channel at one instant.
 *
 * @param hours as in a loket file: 'altijd', null, or ranges per weekday plus `feestdagen`
 * @param now any instant; the answer does not depend on the time zone of the device
 * @param holidays public holidays as 'yyyy-mm-dd' (content/feestdagen.yaml)
 *
 * A range belongs to the day it starts on: Sunday 19:00-06:00 lasts into Monday, and a holiday touches only ranges that
 * start on that holiday. Ranges that touch or overlap count as one. A desk is open at the first minute of a range and
 * closed at the last. An instant in the answer is never before `now` and at most 28 days ahead. On a holiday a desk
 * either keeps its usual hours or is closed; special holiday hours cannot be written down.
 * Throws RangeError when `now` is an invalid Date.
 */
export function openState(hours: Hours, now: Date, holidays: ReadonlySet<string>): OpenState {
  if (hours === 'altijd') return { state: 'altijd' };
  if (!hours) return { state: 'onbekend' };
  const { date } = toLocal(now);
  const { sure, unsure } = spans(hours, date, holidays);
  const { open, until, next: opensAt } = scan(sure, date, now);
  if (open) return { state: 'open', until };
  const perhaps = scan(unsure, date, now);
  if (perhaps.open) return { state: 'feestdag-onbekend', until: earliest(perhaps.until, opensAt), opensAt };
  const perhapsAt = earliest(perhaps.next, opensAt);
  return { state: 'dicht', opensAt, perhapsAt: perhapsAt === opensAt ? null : perhapsAt };
}

/** The ranges from yesterday on, in clock minutes since today's midnight, earliest start first. */
function spans(hours: WeekHours, today: string, holidays: ReadonlySet<string>) {
  const sure: Range[] = [];
  const unsure: Range[] = [];
  for (let day = -1; day <= LOOK_AHEAD; day++) {
    const date = addDays(today, day);
    const kind = holidays.has(date) ? hours.feestdagen : 'open';
    if (kind === 'gesloten') continue;
    for (const { from, to } of dayRanges(hours[WEEKDAYS[weekdayOf(date)]!])) {
      (kind === 'open' ? sure : unsure).push({ from: from + day * 1440, to: to + day * 1440 });
    }
  }
  return { sure, unsure };
}

/** Walks along the spans until the first one that does not join up with now. Only those few become instants. */
function scan(list: readonly Range[], today: string, now: Date) {
  let until = now;
  let next: Date | null = null;
  for (const span of list) {
    const end = toInstant(today, span.to);
    if (end <= now) continue;
    const start = toInstant(today, span.from);
    if (end <= start) continue; // lies wholly in the hour that the spring switch skips
    if (start > until) {
      next = start;
      break;
    }
    if (end > until) until = end;
  }
  const open = until > now;
  return { open, next, until: open && until < toInstant(today, LOOK_AHEAD * 1440) ? until : null };
}

function earliest(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a < b ? a : b) : (a ?? b);
}
