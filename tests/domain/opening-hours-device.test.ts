import { afterEach, expect, test } from 'vitest';
import { openState } from '#domain/opening-hours/open-state.ts';
import type { WeekHours } from '#schema/channel.ts';

const nine = ['09:00-17:00'];
const office: WeekHours = {
  maandag: nine,
  dinsdag: nine,
  woensdag: nine,
  donderdag: nine,
  vrijdag: nine,
  zaterdag: [],
  zondag: [],
  feestdagen: 'gesloten',
};
const NONE = new Set<string>();
const open = (iso: string) => ({ state: 'open', until: new Date(iso) });
const shut = (iso: string) => ({ state: 'dicht', opensAt: new Date(iso), perhapsAt: null });

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

test.each([
  ['America/Los_Angeles', 480],
  ['Asia/Kolkata', -330],
  ['Pacific/Kiritimati', -840],
  ['Africa/Lagos', -60],
])('a device in %s gives the same answer for the same instant', (zone, offset) => {
  process.env['TZ'] = zone;
  expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset);
  expect(openState(office, new Date('2026-03-30T06:59:59Z'), NONE)).toEqual(shut('2026-03-30T09:00+02:00'));
  expect(openState(office, new Date('2026-03-30T07:00:00Z'), NONE)).toEqual(open('2026-03-30T17:00+02:00'));
  expect(openState(office, new Date('2026-10-23T15:00:00Z'), NONE)).toEqual(shut('2026-10-26T09:00+01:00'));
});
