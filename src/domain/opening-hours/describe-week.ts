import type { WeekHours } from '#schema/channel.ts';
import { dayRanges } from './ranges.ts';
import { WEEKDAYS, type Weekday } from './weekdays.ts';

/** Days in a row with the same hours. `from` equals `to` for a single day; no ranges means closed. Times as 'hh:mm'. */
export type WeekLine = { from: Weekday; to: Weekday; ranges: { from: string; to: string }[] };

/**
 * Week hours as lines for a table or a sentence: maandag–vrijdag 09:00–17:00, zaterdag–zondag closed.
 *
 * Gives 1 to 7 lines, Monday first, every day in exactly one line. Ranges are sorted and joined where they touch within
 * a day. A range that crosses midnight stays with the day it starts on ({ from: '19:00', to: '06:00' }); an end at
 * midnight is always '24:00'. Holds no words: those are in content/ui/. `feestdagen` is left to the caller.
 * Throws nothing.
 */
export function describeWeek(hours: WeekHours): WeekLine[] {
  const lines: (WeekLine & { key: string })[] = [];
  for (const day of WEEKDAYS) {
    const ranges = dayRanges(hours[day]).map(({ from, to }) => ({ from: clock(from), to: clock(to) }));
    const key = JSON.stringify(ranges);
    const last = lines.at(-1);
    if (last?.key === key) last.to = day;
    else lines.push({ from: day, to: day, ranges, key });
  }
  return lines.map(({ from, to, ranges }) => ({ from, to, ranges }));
}

function clock(minutes: number): string {
  const inDay = minutes > 1440 ? minutes - 1440 : minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
