/** What a clock in the Netherlands shows: date as yyyy-mm-dd, whole minutes since midnight (0…1439), 0 = Monday … 6 = Sunday. */
export type LocalTime = { date: string; minutes: number; weekday: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let cached: Intl.DateTimeFormat | undefined;
const formatter = () =>
  (cached ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }));

/** 'yyyy-mm-dd' plus a number of days (may be negative) → 'yyyy-mm-dd'. Throws RangeError on a malformed date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Weekday of a 'yyyy-mm-dd': 0 = Monday … 6 = Sunday, the index into WEEKDAYS. NaN on a malformed date. */
export function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

/**
 * What a clock in the Netherlands shows at an instant, wherever the device is. Seconds are cut off.
 * The zone rules come from the browser's own tz database. Throws RangeError on an invalid Date.
 */
export function toLocal(instant: Date): LocalTime {
  const part: Record<string, string> = {};
  for (const { type, value } of formatter().formatToParts(instant)) part[type] = value;
  const date = `${part['year']}-${part['month']}-${part['day']}`;
  // Some older browsers write midnight as 24 in spite of h23.
  return { date, minutes: (Number(part['hour']) % 24) * 60 + Number(part['minute']), weekday: weekdayOf(date) };
}

/**
 * The first instant at which a clock in the Netherlands shows this date and time, or a later one.
 *
 * `minutes` counts whole clock minutes from 00:00 on `date`; below 0 and from 1440 on it means another day.
 * That rule decides the two odd hours of a year, and never runs backwards:
 * - spring, the clock skips 02:00–03:00: any time in the gap is the moment of the switch (03:00 summer time);
 * - autumn, 02:00–03:00 comes twice: the first one counts. A desk is so never called open after it may have closed.
 *
 * For dates from 1978 on, when the Netherlands has been at UTC+1 or UTC+2 and switches at a whole hour UTC
 * (directive 2000/84/EC). Throws RangeError on a malformed date.
 */
export function toInstant(date: string, minutes: number): Date {
  const wall = Date.parse(date) + minutes * MINUTE;
  const summer = new Date(wall - 2 * HOUR);
  if (wallOf(summer) === wall) return summer;
  const winter = new Date(wall - HOUR);
  if (wallOf(winter) === wall) return winter;
  return new Date(Math.floor(winter.getTime() / HOUR) * HOUR);
}

/** The local time of an instant as if it were UTC, so that two clock times can be compared as numbers. */
function wallOf(instant: Date): number {
  const { date, minutes } = toLocal(instant);
  return Date.parse(date) + minutes * MINUTE;
}
