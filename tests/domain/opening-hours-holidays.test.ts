import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, weekdayOf } from '#domain/opening-hours/amsterdam-time.ts';
import { holidays } from '#schema/holidays.ts';

const file = new URL('../../content/feestdagen.yaml', import.meta.url);
const list = holidays.parse(parse(readFileSync(file, 'utf8')));

/** Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher), as 'yyyy-mm-dd'. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}

function kingsDay(year: number): string {
  const birthday = `${year}-04-27`;
  return weekdayOf(birthday) === 6 ? addDays(birthday, -1) : birthday;
}

function expected(year: number) {
  return [
    { date: `${year}-01-01`, name: 'Nieuwjaarsdag' },
    { date: easter(year), name: 'Eerste paasdag' },
    { date: addDays(easter(year), 1), name: 'Tweede paasdag' },
    { date: kingsDay(year), name: 'Koningsdag' },
    { date: addDays(easter(year), 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter(year), 49), name: 'Eerste pinksterdag' },
    { date: addDays(easter(year), 50), name: 'Tweede pinksterdag' },
    { date: `${year}-12-25`, name: 'Eerste kerstdag' },
    { date: `${year}-12-26`, name: 'Tweede kerstdag' },
    ...(year % 5 === 0 ? [{ date: `${year}-05-05`, name: 'Bevrijdingsdag' }] : []),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

describe('the list of public holidays', () => {
  test('the rules used here give dates that are known', () => {
    expect([2000, 2024, 2025, 2038].map(easter)).toEqual(['2000-04-23', '2024-03-31', '2025-04-20', '2038-04-25']);
    expect([2024, 2025, 2031].map(kingsDay)).toEqual(['2024-04-27', '2025-04-26', '2031-04-26']);
  });

  test('holds 2026, 2027 and 2028', () => {
    const years = new Set(list.days.map(({ date }) => Number(date.slice(0, 4))));
    expect([...years]).toEqual(expect.arrayContaining([2026, 2027, 2028]));
  });

  test('holds every holiday of each of its years, and nothing else', () => {
    const years = [...new Set(list.days.map(({ date }) => Number(date.slice(0, 4))))];
    expect(list.days).toEqual(years.flatMap(expected));
  });

  test('the schema refuses a day that is out of order, listed twice or has an unknown field', () => {
    const source = 'https://example.org/';
    const day = { date: '2026-01-01', name: 'Nieuwjaarsdag' };
    const next = { date: '2026-04-05', name: 'Eerste paasdag' };
    expect(holidays.safeParse({ source, days: [day, next] }).success).toBe(true);
    expect(holidays.safeParse({ source, days: [next, day] }).success).toBe(false);
    expect(holidays.safeParse({ source, days: [day, day] }).success).toBe(false);
    expect(holidays.safeParse({ source, days: [{ ...day, vrij: true }] }).success).toBe(false);
    expect(holidays.safeParse({ source, days: [] }).success).toBe(false);
  });
});
