import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, toInstant, toLocal, weekdayOf } from '#domain/opening-hours/amsterdam-time.ts';

const local = (iso: string) => toLocal(new Date(iso));
const instant = (date: string, clock: string) => {
  const [hours, minutes] = clock.split(':').map(Number);
  return toInstant(date, hours! * 60 + minutes!).toISOString();
};

describe('from an instant to the clock in the Netherlands', () => {
  test('winter is one hour ahead of UTC and summer two', () => {
    expect(local('2026-01-15T12:34:56Z')).toEqual({ date: '2026-01-15', minutes: 13 * 60 + 34, weekday: 3 });
    expect(local('2026-07-15T12:34:56Z')).toEqual({ date: '2026-07-15', minutes: 14 * 60 + 34, weekday: 2 });
  });

  test('midnight is minute 0 of the new day', () => {
    expect(local('2026-12-31T22:59:59Z')).toEqual({ date: '2026-12-31', minutes: 1439, weekday: 3 });
    expect(local('2026-12-31T23:00:00Z')).toEqual({ date: '2027-01-01', minutes: 0, weekday: 4 });
  });

  test('in spring 01:59 is followed by 03:00', () => {
    expect(local('2026-03-29T00:59:59Z').minutes).toBe(119);
    expect(local('2026-03-29T01:00:00Z').minutes).toBe(180);
  });

  test('in autumn the hour from 02:00 comes twice', () => {
    expect(local('2026-10-25T00:30:00Z').minutes).toBe(150);
    expect(local('2026-10-25T01:30:00Z').minutes).toBe(150);
  });

  test('an invalid date throws instead of giving an answer', () => {
    expect(() => toLocal(new Date(Number.NaN))).toThrow(RangeError);
    expect(() => toInstant('29 maart', 0)).toThrow(RangeError);
    expect(() => addDays('29 maart', 1)).toThrow(RangeError);
  });
});

describe('from the clock in the Netherlands to an instant', () => {
  test('a time that spring skips is the moment of the switch', () => {
    expect(instant('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z');
    for (const clock of ['02:00', '02:30', '02:59', '03:00']) {
      expect(instant('2026-03-29', clock), clock).toBe('2026-03-29T01:00:00.000Z');
    }
    expect(instant('2026-03-29', '03:01')).toBe('2026-03-29T01:01:00.000Z');
    expect(instant('2027-03-28', '02:30')).toBe('2027-03-28T01:00:00.000Z');
  });

  test('a time that comes twice in autumn is the first one', () => {
    expect(instant('2026-10-25', '02:00')).toBe('2026-10-25T00:00:00.000Z');
    expect(instant('2026-10-25', '02:59')).toBe('2026-10-25T00:59:00.000Z');
    expect(instant('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
    expect(instant('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
  });

  test('minutes beyond the day reach into the days around it', () => {
    expect(toInstant('2026-03-28', 1440 + 6 * 60).toISOString()).toBe('2026-03-29T04:00:00.000Z');
    expect(toInstant('2026-03-30', -60).toISOString()).toBe('2026-03-29T21:00:00.000Z');
  });

  test('every minute of 2026 to 2028 goes there and back, except the repeated hour, which gives its first pass', () => {
    const minute = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2029, 0) / 60_000 });
    const nearSwitch = fc
      .tuple(fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'), fc.integer({ min: 0, max: 240 }))
      .map(([date, m]) => Date.parse(date) / 60_000 + m);
    fc.assert(
      fc.property(fc.oneof(minute, nearSwitch), (m) => {
        const there = new Date(m * 60_000);
        const clock = toLocal(there);
        const back = toInstant(clock.date, clock.minutes);
        const hourEarlier = new Date(there.getTime() - 3_600_000);
        const secondPass = toLocal(hourEarlier).minutes === clock.minutes;
        expect(back).toEqual(secondPass ? hourEarlier : there);
      }),
      { numRuns: 500 },
    );
  });

  test('a later clock time is never an earlier instant', () => {
    const date = fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2026-06-01');
    const minutes = fc.integer({ min: -1440, max: 2880 });
    fc.assert(
      fc.property(date, minutes, minutes, (day, a, b) => {
        expect(toInstant(day, Math.min(a, b)) <= toInstant(day, Math.max(a, b))).toBe(true);
      }),
    );
  });
});

test('calendar steps cross months, leap days and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(weekdayOf('2026-03-30')).toBe(0);
  expect(weekdayOf('2026-03-29')).toBe(6);
});
