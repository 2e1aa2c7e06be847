import { describe, expect, test } from 'vitest';
import { describeWeek } from '#domain/opening-hours/describe-week.ts';
import { problems } from '#domain/opening-hours/validate.ts';
import { WEEKDAYS } from '#domain/opening-hours/weekdays.ts';
import type { WeekHours } from '#schema/channel.ts';

/** A week from seven lists, Monday first. */
function week(...days: string[][]): WeekHours {
  const pairs = WEEKDAYS.map((day, index) => [day, days[index] ?? []]);
  return { ...Object.fromEntries(pairs), feestdagen: 'onbekend' } as WeekHours;
}

describe('hours as lines', () => {
  test('office hours become two lines', () => {
    const nine = ['09:00-17:00'];
    expect(describeWeek(week(nine, nine, nine, nine, nine))).toEqual([
      { from: 'maandag', to: 'vrijdag', ranges: [{ from: '09:00', to: '17:00' }] },
      { from: 'zaterdag', to: 'zondag', ranges: [] },
    ]);
  });

  test('a day that differs stands alone and the same hours later on are a new line', () => {
    const nine = ['09:00-17:00'];
    const lines = describeWeek(week(nine, nine, [], nine, nine, nine, nine));
    expect(lines.map(({ from, to }) => `${from}-${to}`)).toEqual([
      'maandag-dinsdag',
      'woensdag-woensdag',
      'donderdag-zondag',
    ]);
  });

  test('ranges are sorted, joined where they touch, and a night stays with its day', () => {
    const [line] = describeWeek(week(['19:00-06:00', '13:00-17:00', '09:00-13:00']));
    expect(line?.ranges).toEqual([
      { from: '09:00', to: '17:00' },
      { from: '19:00', to: '06:00' },
    ]);
  });

  test('midnight as an end is written 24:00', () => {
    const [monday, tuesday] = describeWeek(week(['19:00-00:00'], ['00:00-24:00']));
    expect(monday?.ranges).toEqual([{ from: '19:00', to: '24:00' }]);
    expect(tuesday?.ranges).toEqual([{ from: '00:00', to: '24:00' }]);
  });

  test('a week that is the same every day is one line', () => {
    expect(describeWeek(week())).toEqual([{ from: 'maandag', to: 'zondag', ranges: [] }]);
  });
});

describe('mistakes in hours', () => {
  const only = (...days: string[][]) => problems(week(...days)).map(({ day, range, problem }) => [day, range, problem]);

  test('sound hours, always open and unknown have none', () => {
    expect(only(['09:00-12:00', '12:00-17:00', '19:00-06:00'], ['06:00-24:00'], ['00:00-24:00'])).toEqual([]);
    expect(problems('altijd')).toEqual([]);
    expect(problems(null)).toEqual([]);
  });

  test('an end equal to its start is an empty range', () => {
    expect(only(['09:00-09:00', '00:00-00:00'])).toEqual([
      ['maandag', '09:00-09:00', 'leeg-tijdvak'],
      ['maandag', '00:00-00:00', 'leeg-tijdvak'],
    ]);
  });

  test('an end before its start is a night from 17:00 and at most fourteen hours, otherwise a slip', () => {
    expect(only(['17:00-07:00'], [], ['22:00-00:00'])).toEqual([]);
    expect(only(['16:00-09:00'])).toEqual([['maandag', '16:00-09:00', 'eindigt-voor-begin']]);
    expect(only(['17:00-07:01'])).toEqual([['maandag', '17:00-07:01', 'eindigt-voor-begin']]);
    expect(only(['17:00-12:01'])).toEqual([['maandag', '17:00-12:01', 'eindigt-voor-begin']]);
  });

  test('the range that begins later overlaps, wherever it stands in the list', () => {
    expect(only(['09:00-13:00', '12:00-17:00'])).toEqual([['maandag', '12:00-17:00', 'overlapt']]);
    expect(only(['12:00-17:00', '09:00-13:00'])).toEqual([['maandag', '12:00-17:00', 'overlapt']]);
  });

  test('the same range or the same start twice is reported once, at the second', () => {
    expect(only(['09:00-13:00', '09:00-13:00'])).toEqual([['maandag', '09:00-13:00', 'overlapt']]);
    expect(only(['09:00-13:00', '09:00-17:00'])).toEqual([['maandag', '09:00-17:00', 'overlapt']]);
  });

  test('a night overlaps the next morning, also from Sunday into Monday', () => {
    expect(only(['19:00-06:00'], ['05:00-09:00'])).toEqual([['dinsdag', '05:00-09:00', 'overlapt']]);
    expect(only(['05:00-09:00'], [], [], [], [], [], ['19:00-06:00'])).toEqual([
      ['maandag', '05:00-09:00', 'overlapt'],
    ]);
    expect(only(['06:00-09:00'], [], [], [], [], [], ['19:00-06:00'])).toEqual([]);
  });

  test('a range that is wrong itself does not make others overlap', () => {
    expect(only(['16:00-09:00', '17:00-18:00'])).toEqual([['maandag', '16:00-09:00', 'eindigt-voor-begin']]);
  });
});
