import type { Hours } from '#schema/channel.ts';
import { describeWeek } from './describe-week.ts';
import { WEEKDAYS, type Weekday } from './weekdays.ts';

/**
 * Hours in the notation of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Key:opening_hours), which programs read:
 * "24/7", "Mo-Fr 09:00-17:00; PH unknown". Empty when the hours are not known; "off" when it is never open.
 */
export function osmHours(hours: Hours): string {
  if (hours === 'altijd') return '24/7';
  if (hours === null) return '';
  const open = describeWeek(hours).filter(({ ranges }) => ranges.length > 0);
  if (open.length === 0) return 'off';
  const week = open.map(({ from, to, ranges }) => {
    const days = from === to ? short(from) : `${short(from)}-${short(to)}`;
    return `${days} ${ranges.map((range) => `${range.from}-${range.to}`).join(',')}`;
  });
  return [...week, ...holidays[hours.feestdagen]].join('; ');
}

/** A week without a word about holidays holds on them too. */
const holidays = { open: [], gesloten: ['PH off'], onbekend: ['PH unknown'] } as const;

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const short = (day: Weekday) => days[WEEKDAYS.indexOf(day)] ?? '';
