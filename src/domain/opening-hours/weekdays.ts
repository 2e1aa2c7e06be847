import type { WeekHours } from '#schema/channel.ts';

/** The seven Dutch weekday names of a loket file, in the order of ISO 8601: index 0 is Monday, 6 is Sunday. */
export const WEEKDAYS = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const satisfies readonly (keyof WeekHours)[];

export type Weekday = (typeof WEEKDAYS)[number];
