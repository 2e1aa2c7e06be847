import type { Hours } from '#schema/channel.ts';
import { parseRange, type Range } from './ranges.ts';
import { WEEKDAYS, type Weekday } from './weekdays.ts';

/** One mistake in a loket file: `range` as it was typed, under `day`. */
export type HoursProblem = {
  day: Weekday;
  range: string;
  problem: 'eindigt-voor-begin' | 'overlapt' | 'leeg-tijdvak';
};

const DAY = 1440;
const WEEK = 7 * DAY;
const EVENING = 17 * 60;
const LONGEST_NIGHT = 14 * 60;

/**
 * Mistakes in hours that the schema cannot see; [] when there are none, and for 'altijd' and null. At most one problem a
 * range, in the order of the file. Takes hours that passed the schema; throws nothing.
 *
 * - `leeg-tijdvak`: the end equals the start. All day is written 00:00-24:00.
 * - `eindigt-voor-begin`: the end is before the start and this does not look like a night. Our own rule: a night starts at
 *   17:00 or later and lasts at most fourteen hours, so that 17:00-09:00, office hours typed the wrong way round, is caught.
 *   An afternoon until midnight is written 13:00-24:00, not 13:00-00:00.
 * - `overlapt`: begins while another range is still running, or is typed twice; also across midnight and from Sunday into
 *   Monday. Named is the range that begins later. Touching (12:00 and 12:00) is fine.
 */
export function problems(hours: Hours): HoursProblem[] {
  if (!hours || hours === 'altijd') return [];
  const found: HoursProblem[] = [];
  const sound: Range[] = [];
  const all = WEEKDAYS.flatMap((day, index) =>
    hours[day].map((range) => {
      const { from, to } = parseRange(range);
      const problem = from === to ? 'leeg-tijdvak' : isNight(from, to) ? null : 'eindigt-voor-begin';
      const span = { from: from + index * DAY, to: to + index * DAY };
      if (!problem) sound.push(span);
      return { day, range, problem, span } as const;
    }),
  );
  const seen = new Set<number>();
  for (const { day, range, problem, span } of all) {
    if (problem) found.push({ day, range, problem });
    else if (seen.has(span.from) || sound.some((other) => beginsInside(span, other))) {
      found.push({ day, range, problem: 'overlapt' });
    }
    if (!problem) seen.add(span.from);
  }
  return found;
}

/** False only for an end before the start that is no plausible night. */
function isNight(from: number, to: number): boolean {
  return to <= DAY || (from >= EVENING && to - from <= LONGEST_NIGHT);
}

/** True when `span` begins strictly after `other` began and before it ends, on a week that goes round. */
function beginsInside(span: Range, other: Range): boolean {
  const after = (span.from - other.from + WEEK) % WEEK;
  return after > 0 && after < other.to - other.from;
}
