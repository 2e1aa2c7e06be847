/**
 * Our answer next to that of the `opening_hours` package (OpenStreetMap), which shares no code with ours.
 * The package reads the clock of the process, so the process is in the Netherlands here. It is no oracle for:
 *
 * 1. A boundary between 02:00 and 03:00 on the day of the spring switch. That time does not exist: the package adds an
 *    hour (02:30 → 03:30, as `new Date` does), we take the moment of the switch. Left out: 03:00–04:00 on that Sunday.
 * 2. Nights around midnight after a switch. The package looks up "yesterday" 24 hours back, and on the Monday
 *    after that day of 23 hours, 00:00–01:00 minus 24 hours is Saturday. It takes Saturday's night for Sunday's.
 *    Left out: 00:00–01:00 on that Monday. The Sunday of the autumn switch has 25 hours, so there 23:00 minus 24 hours is
 *    still Sunday, and a night that ends after 23:00 seems to run already. Left out for such weeks: 23:00–24:00.
 * 3. Nights and holidays. `PH off` shuts the calendar day: it cuts off the night before at 00:00 and lets a night that
 *    began on the holiday go on into the next day. With us a holiday shuts the ranges that start on it. Left out: the
 *    hours after midnight in which such a night may run, on a holiday and on the day after; of nights combined with
 *    closed holidays only the state is compared.
 * 4. A boundary between 02:00 and 03:00 on the day of the autumn switch. That hour comes twice, and the package reads the
 *    clock: after an end at 02:30 it is open again in the second 02:00–02:30. With us only the first pass counts.
 *    Left out: the second pass.
 *
 * 1, 2 and 4 hold only for weeks that have such a range. What is left out here stands in opening-hours-open-state.test.ts.
 */
process.env['TZ'] = 'Europe/Amsterdam';

import fc from 'fast-check';
import opening_hours from 'opening_hours';
import { expect, test } from 'vitest';
import { addDays, toLocal, weekdayOf } from '#domain/opening-hours/amsterdam-time.ts';
import { openState, type OpenState } from '#domain/opening-hours/open-state.ts';
import { parseRange } from '#domain/opening-hours/ranges.ts';
import { WEEKDAYS } from '#domain/opening-hours/weekdays.ts';
import type { WeekHours } from '#schema/channel.ts';

const RUNS = 1500;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);
const END = Date.UTC(2028, 11, 1);
const SPRING = ['2026-03-29', '2027-03-28', '2028-03-26'];
const AUTUMN = ['2026-10-25', '2027-10-31', '2028-10-29'];

const oracle = (rules: string) =>
  new opening_hours(rules, { lat: 52, lon: 5, address: { country_code: 'nl', state: '' } });

/** The holidays of the package, not ours: it counts Goede Vrijdag and 5 May, and leaves out the two Sundays. */
const HOLIDAYS = new Set<string>();
for (let date = '2026-01-01', calendar = oracle('24/7'); date < '2029-01-01'; date = addDays(date, 1)) {
  if (calendar.getPublicHolidayContext(new Date(`${date}T12:00`)).isHoliday) HOLIDAYS.add(date);
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const minute = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 115, max: 185 }),
);
const pair = fc.tuple(minute, minute).filter(([a, b]) => a !== b);
const dayRange = fc.oneof(
  fc.constantFrom('09:00-17:00', '00:00-24:00', '12:00-24:00', '00:00-08:30'),
  pair.map(([a, b]) => `${clock(Math.min(a, b))}-${clock(Math.max(a, b))}`),
);
const nightRange = fc.oneof(
  fc.constantFrom('19:00-06:00', '22:00-00:00', '17:00-09:00'),
  pair.map(([a, b]) => `${clock(Math.max(a, b))}-${clock(Math.min(a, b))}`),
);

/** Random weeks. Ranges may touch and overlap, within a day and across midnight. */
function weeks(range: fc.Arbitrary<string>, feestdagen: WeekHours['feestdagen']): fc.Arbitrary<WeekHours> {
  const day = fc.oneof(
    fc.constant([]),
    range.map((only) => [only]),
    fc.array(range, { maxLength: 3 }),
  );
  return fc
    .tuple(day, day, day, day, day, day, day)
    .map((days) => ({ ...Object.fromEntries(WEEKDAYS.map((name, i) => [name, days[i]])), feestdagen }) as WeekHours);
}

/** Random instants in 2026–2028, most of them in the days around a clock switch or a holiday, or in the hours of a switch. */
const nearSwitch = fc
  .tuple(fc.constantFrom(...SPRING, ...AUTUMN), fc.integer({ min: -4 * HOUR, max: 26 * HOUR }))
  .map(([date, offset]) => Date.parse(date) + offset);
const near = fc
  .tuple(fc.constantFrom(...SPRING, ...AUTUMN, ...HOLIDAYS), fc.integer({ min: -2 * DAY, max: 3 * DAY }))
  .map(([date, offset]) => Date.parse(date) + offset);
const instants = fc
  .oneof(fc.integer({ min: START, max: END }), near, nearSwitch)
  .map((time) => new Date(Math.min(Math.max(time, START), END)));

/** Comma, not semicolon: with a semicolon the next day's rule cuts off the night before it. */
function toRules(hours: WeekHours): string {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const rules = WEEKDAYS.flatMap((day, i) => (hours[day].length ? [`${names[i]} ${hours[day].join(',')}`] : []));
  return `${rules.join(', ') || 'off'}${hours.feestdagen === 'gesloten' ? '; PH off' : ''}`;
}

const ranges = (hours: WeekHours) => WEEKDAYS.flatMap((day) => hours[day]).map(parseRange);
/** The latest minute of a day at which a night of the day before ends; 0 without a night. */
const nightRunsUntil = (hours: WeekHours) => Math.max(0, ...ranges(hours).map(({ to }) => to - 1440));
const inGap = (minutes: number) => minutes % 1440 > 120 && minutes % 1440 < 180;

/** Exclusions 1, 2 and 4 of the header. */
function noOracle(hours: WeekHours, instant: Date): boolean {
  const { date, minutes } = toLocal(instant);
  const hourAfterSpring = SPRING.includes(date) && minutes >= 180 && minutes <= 240;
  const sinceAutumn = AUTUMN.includes(date) ? instant.getTime() - Date.parse(`${date}T01:00Z`) : -1;
  if (hourAfterSpring || (sinceAutumn >= 0 && sinceAutumn <= HOUR)) {
    return ranges(hours).some(({ from, to }) => inGap(from) || inGap(to));
  }
  const night = nightRunsUntil(hours);
  if (SPRING.includes(addDays(date, -1)) && minutes <= 60) return night > 0;
  const endOfAutumnSunday = AUTUMN.includes(date)
    ? minutes >= 23 * 60
    : AUTUMN.includes(addDays(date, -1)) && minutes === 0;
  return endOfAutumnSunday && night > 23 * 60;
}

/** Exclusion 3, for mornings. */
function nearHoliday(instant: Date): boolean {
  const { date } = toLocal(instant);
  return HOLIDAYS.has(date) || HOLIDAYS.has(addDays(date, -1));
}

const isOpen = (answer: OpenState) => answer.state === 'open';
function nextChange(answer: OpenState): Date | null {
  if (answer.state === 'open') return answer.until;
  return answer.state === 'dicht' ? answer.opensAt : null;
}

/** Compares the state, and the moment it changes. Says which of the two could be compared. */
function compare(hours: WeekHours, now: Date) {
  const ours = openState(hours, now, HOLIDAYS);
  const theirs = oracle(toRules(hours));
  if (noOracle(hours, now)) return { state: false, change: false };
  const about = `${toRules(hours)} at ${now.toISOString()}`;
  expect(isOpen(ours), about).toBe(theirs.getState(now));
  const change = nextChange(ours);
  const theirChange = theirs.getNextChange(now, new Date(now.getTime() + 27 * DAY)) ?? null;
  if ([change, theirChange].some((moment) => moment && noOracle(hours, moment))) return { state: true, change: false };
  expect(change?.toISOString(), `next change of ${about}`).toBe(theirChange?.toISOString());
  return { state: true, change: true };
}

/** Runs `check` on random pairs, and sees to it that the exclusions stay exceptions. */
function compareMany(week: fc.Arbitrary<WeekHours>, runs: number, check: typeof compare) {
  const seen = { runs: 0, state: 0, change: 0 };
  fc.assert(
    fc.property(week, instants, (hours, now) => {
      const { state, change } = check(hours, now);
      seen.runs += 1;
      seen.state += Number(state);
      seen.change += Number(change);
    }),
    { numRuns: runs },
  );
  return { state: seen.state / seen.runs, change: seen.change / seen.runs };
}

test('the process is in the Netherlands and the oracle knows its holidays', () => {
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(-120);
  expect(HOLIDAYS.has('2026-04-27')).toBe(true);
  expect(HOLIDAYS.size).toBe(27);
  expect(SPRING.concat(AUTUMN).every((date) => weekdayOf(date) === 6)).toBe(true);
});

test('weeks with nights give the state and the next change of the oracle when holidays are ordinary days', () => {
  const compared = compareMany(weeks(fc.oneof(dayRange, nightRange), 'open'), RUNS, compare);
  expect(compared.state).toBeGreaterThan(0.95);
  expect(compared.change).toBeGreaterThan(0.9);
});

test('weeks without nights give the state and the next change of the oracle when holidays are closed', () => {
  const compared = compareMany(weeks(dayRange, 'gesloten'), RUNS, compare);
  expect(compared.state).toBeGreaterThan(0.95);
  expect(compared.change).toBeGreaterThan(0.9);
});

test('weeks with nights give the state of the oracle when holidays are closed', () => {
  const stateOnly = (hours: WeekHours, now: Date) => {
    const skip = noOracle(hours, now) || (nearHoliday(now) && nightRunsUntil(hours) > toLocal(now).minutes);
    if (!skip) {
      const about = `${toRules(hours)} at ${now.toISOString()}`;
      expect(isOpen(openState(hours, now, HOLIDAYS)), about).toBe(oracle(toRules(hours)).getState(now));
    }
    return { state: !skip, change: false };
  };
  const compared = compareMany(weeks(fc.oneof(dayRange, nightRange), 'gesloten'), RUNS, stateOnly);
  expect(compared.state).toBeGreaterThan(0.8);
});

const anyWeek = weeks(fc.oneof(dayRange, nightRange), 'onbekend');

test('unknown on holidays says open only where both readings do, and closed only where both do', () => {
  fc.assert(
    fc.property(anyWeek, instants, (hours, now) => {
      const { state } = openState(hours, now, HOLIDAYS);
      const ifOpen = isOpen(openState({ ...hours, feestdagen: 'open' }, now, HOLIDAYS));
      const ifClosed = isOpen(openState({ ...hours, feestdagen: 'gesloten' }, now, HOLIDAYS));
      expect(state).toBe(ifClosed ? 'open' : ifOpen ? 'feestdag-onbekend' : 'dicht');
    }),
    { numRuns: RUNS },
  );
});

test('the answer holds until the moment it names and is another one from then on', () => {
  fc.assert(
    fc.property(anyWeek, instants, (hours, now) => {
      const answer = openState(hours, now, HOLIDAYS);
      if (answer.state === 'altijd' || answer.state === 'onbekend') throw new Error('no timetable');
      const change = answer.state === 'dicht' ? (answer.perhapsAt ?? answer.opensAt) : answer.until;
      if (!change) return;
      expect(change > now).toBe(true);
      expect(openState(hours, new Date(change.getTime() - 1), HOLIDAYS)).toEqual(answer);
      expect(openState(hours, change, HOLIDAYS).state).not.toBe(answer.state);
      if (answer.state !== 'open' && answer.opensAt) {
        expect(isOpen(openState(hours, answer.opensAt, HOLIDAYS))).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});
