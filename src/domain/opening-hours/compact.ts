import type { Hours, WeekHours } from '#schema/channel.ts';
import { WEEKDAYS } from './weekdays.ts';

/*
 * The form of the data- attribute: '24' (altijd), '?' (unknown), or seven days from Monday, separated by ';', after one
 * letter for holidays. '=' repeats the day before: 'g0900-1200,1300-1700;=;=;=;=;;' is Mo–Fr, closed on holidays.
 */
const HOLIDAY = { o: 'open', g: 'gesloten', u: 'onbekend' } as const satisfies Record<string, WeekHours['feestdagen']>;
const RANGE = /^([01]\d|2[0-3])[0-5]\d-(([01]\d|2[0-3])[0-5]\d|2400)$/u;

/**
 * Hours → short string for a data- attribute: printable ASCII, no quote, < or &; about 20 characters for office hours.
 * Exact: parseHours gives back the same value. Throws nothing on hours that passed the schema.
 */
export function compactHours(hours: Hours): string {
  if (hours === 'altijd') return '24';
  if (!hours) return '?';
  const letter = hours.feestdagen === 'onbekend' ? 'u' : hours.feestdagen.slice(0, 1);
  const days = WEEKDAYS.map((day) => hours[day].join(',').replaceAll(':', ''));
  return letter + days.map((day, i) => (day && day === days[i - 1] ? '=' : day)).join(';');
}

/**
 * The string of compactHours → hours. Throws Error, naming the text and the part that is wrong, on anything else:
 * a page whose attribute was mangled must not claim that a desk is open or closed.
 */
export function parseHours(text: string): Hours {
  if (text === '24') return 'altijd';
  if (text === '?') return null;
  const feestdagen = HOLIDAY[text[0] as keyof typeof HOLIDAY];
  if (!feestdagen) fail(text, 'starts with none of o, g, u');
  const days = text.slice(1).split(';');
  if (days.length !== 7) fail(text, `has ${days.length} days instead of 7`);
  const week = { feestdagen } as WeekHours;
  WEEKDAYS.forEach((name, i) => {
    const day = days[i] === '=' ? days[i - 1] : days[i];
    if (day === undefined) fail(text, 'repeats a day before the first');
    days[i] = day;
    week[name] = day ? day.split(',').map((range) => parseCompactRange(text, range)) : [];
  });
  return week;
}

function parseCompactRange(text: string, range: string): string {
  if (!RANGE.test(range)) fail(text, `has the range "${range}"`);
  return range.replace(/(..)(..)-(..)(..)/u, '$1:$2-$3:$4');
}

function fail(text: string, why: string): never {
  throw new Error(`Malformed opening hours "${text}": ${why}`);
}
