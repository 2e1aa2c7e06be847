import { describe, expect, test } from 'vitest';
import { openState } from '#domain/opening-hours/open-state.ts';
import type { WeekHours } from '#schema/channel.ts';

const closed: WeekHours = {
  maandag: [],
  dinsdag: [],
  woensdag: [],
  donderdag: [],
  vrijdag: [],
  zaterdag: [],
  zondag: [],
  feestdagen: 'open',
};
const nine = ['09:00-17:00'];
const office: WeekHours = {
  ...closed,
  maandag: nine,
  dinsdag: nine,
  woensdag: nine,
  donderdag: nine,
  vrijdag: nine,
  feestdagen: 'gesloten',
};
const all = (ranges: string[], feestdagen: WeekHours['feestdagen'] = 'open'): WeekHours => ({
  maandag: ranges,
  dinsdag: ranges,
  woensdag: ranges,
  donderdag: ranges,
  vrijdag: ranges,
  zaterdag: ranges,
  zondag: ranges,
  feestdagen,
});
const NONE = new Set<string>();
const EASTER = new Set(['2026-04-05', '2026-04-06']);

/** An instant written with its own offset, so that a reader sees the Dutch clock time. */
const at = (iso: string) => new Date(iso);
const open = (iso: string) => ({ state: 'open', until: at(iso) });
const shut = (iso: string, perhaps: string | null = null) => ({
  state: 'dicht',
  opensAt: at(iso),
  perhapsAt: perhaps && at(perhaps),
});

describe('without a timetable', () => {
  test('day and night is always open, unknown stays unknown', () => {
    expect(openState('altijd', at('2026-12-25T03:00+01:00'), NONE)).toEqual({ state: 'altijd' });
    expect(openState(null, at('2026-12-25T03:00+01:00'), NONE)).toEqual({ state: 'onbekend' });
  });

  test('a week without a single range is closed with no next opening', () => {
    const answer = { state: 'dicht', opensAt: null, perhapsAt: null };
    expect(openState(closed, at('2026-06-01T12:00+02:00'), NONE)).toEqual(answer);
  });
});

describe('an ordinary week', () => {
  test('is open from the first minute and closed from the last', () => {
    expect(openState(office, at('2026-06-01T08:59:59+02:00'), NONE)).toEqual(shut('2026-06-01T09:00+02:00'));
    expect(openState(office, at('2026-06-01T09:00+02:00'), NONE)).toEqual(open('2026-06-01T17:00+02:00'));
    expect(openState(office, at('2026-06-01T16:59:59.999+02:00'), NONE)).toEqual(open('2026-06-01T17:00+02:00'));
    expect(openState(office, at('2026-06-01T17:00+02:00'), NONE)).toEqual(shut('2026-06-02T09:00+02:00'));
  });

  test('after Friday the next opening is Monday', () => {
    expect(openState(office, at('2026-06-05T18:00+02:00'), NONE)).toEqual(shut('2026-06-08T09:00+02:00'));
  });

  test('a lunch break is closed, ranges that touch or overlap are one, in any order', () => {
    const lunch = all(['13:00-17:00', '09:00-12:00']);
    expect(openState(lunch, at('2026-06-01T12:30+02:00'), NONE)).toEqual(shut('2026-06-01T13:00+02:00'));
    const joined = all(['12:00-15:00', '09:00-12:00', '14:00-17:00']);
    expect(openState(joined, at('2026-06-01T10:00+02:00'), NONE)).toEqual(open('2026-06-01T17:00+02:00'));
  });

  test('a range that ends where it begins never counts as open', () => {
    const answer = { state: 'dicht', opensAt: null, perhapsAt: null };
    expect(openState(all(['09:00-09:00']), at('2026-06-01T12:00+02:00'), NONE)).toEqual(answer);
  });
});

describe('around midnight', () => {
  const sundayNight: WeekHours = { ...closed, zondag: ['19:00-06:00'] };

  test('a Sunday night lasts into Monday morning and belongs to Sunday', () => {
    expect(openState(sundayNight, at('2026-06-08T05:59+02:00'), NONE)).toEqual(open('2026-06-08T06:00+02:00'));
    expect(openState(sundayNight, at('2026-06-08T06:00+02:00'), NONE)).toEqual(shut('2026-06-14T19:00+02:00'));
  });

  test('24:00 and 00:00 as an end are both the midnight after', () => {
    for (const range of ['19:00-24:00', '19:00-00:00']) {
      expect(openState(all([range]), at('2026-06-01T23:59+02:00'), NONE)).toEqual(open('2026-06-02T00:00+02:00'));
      expect(openState(all([range]), at('2026-06-02T00:00+02:00'), NONE)).toEqual(shut('2026-06-02T19:00+02:00'));
    }
  });

  test('an evening until 24:00 joins the morning from 00:00', () => {
    const hours: WeekHours = { ...closed, zondag: ['20:00-24:00'], maandag: ['00:00-02:00'] };
    expect(openState(hours, at('2026-06-07T21:00+02:00'), NONE)).toEqual(open('2026-06-08T02:00+02:00'));
  });

  test('ranges that together never end are open without an end in sight', () => {
    expect(openState(all(['00:00-24:00']), at('2026-06-01T12:00+02:00'), NONE)).toEqual({ state: 'open', until: null });
  });
});

describe('on the days the clock changes', () => {
  test('a night over the spring switch ends at the clock time, one hour sooner', () => {
    const night = all(['19:00-06:00']);
    expect(openState(night, at('2026-03-28T20:00+01:00'), NONE)).toEqual(open('2026-03-29T06:00+02:00'));
    expect(openState(night, at('2027-03-28T05:59+02:00'), NONE)).toEqual(open('2027-03-28T06:00+02:00'));
  });

  test('a night over the autumn switch ends at the clock time, one hour later', () => {
    const night = all(['19:00-06:00']);
    expect(openState(night, at('2026-10-24T20:00+02:00'), NONE)).toEqual(open('2026-10-25T06:00+01:00'));
    expect(openState(night, at('2027-10-31T06:00+01:00'), NONE)).toEqual(shut('2027-10-31T19:00+01:00'));
  });

  test('from Saturday in winter time the next opening is Monday in summer time', () => {
    expect(openState(office, at('2026-03-28T12:00+01:00'), NONE)).toEqual(shut('2026-03-30T09:00+02:00'));
    expect(openState(office, at('2026-10-24T12:00+02:00'), NONE)).toEqual(shut('2026-10-26T09:00+01:00'));
  });

  test('the night after a switch is the night of its own weekday', () => {
    const sunday: WeekHours = { ...closed, zondag: ['19:00-06:00'] };
    expect(openState(sunday, at('2026-03-30T00:30+02:00'), NONE)).toEqual(open('2026-03-30T06:00+02:00'));
    const saturday: WeekHours = { ...closed, zaterdag: ['19:00-06:00'] };
    expect(openState(saturday, at('2026-03-30T00:30+02:00'), NONE)).toEqual(shut('2026-04-04T19:00+02:00'));
    const late: WeekHours = { ...closed, zondag: ['23:45-23:30'] };
    expect(openState(late, at('2026-10-25T23:15+01:00'), NONE)).toEqual(shut('2026-10-25T23:45+01:00'));
    expect(openState(late, at('2026-10-26T23:15+01:00'), NONE)).toEqual(open('2026-10-26T23:30+01:00'));
  });

  test('an end in the hour that spring skips is the moment of the switch', () => {
    const late = all(['19:00-02:30']);
    expect(openState(late, at('2026-03-29T01:59+01:00'), NONE)).toEqual(open('2026-03-29T03:00+02:00'));
    expect(openState(late, at('2026-03-29T03:00+02:00'), NONE)).toEqual(shut('2026-03-29T19:00+02:00'));
  });

  test('a range wholly within the skipped hour does not take place', () => {
    const short: WeekHours = { ...closed, zondag: ['02:15-02:45'] };
    expect(openState(short, at('2026-03-28T12:00+01:00'), NONE)).toEqual(shut('2026-04-05T02:15+02:00'));
  });

  test('ranges on both sides of the skipped hour become one', () => {
    const split: WeekHours = { ...closed, zondag: ['00:00-02:00', '03:00-05:00'] };
    expect(openState(split, at('2026-03-29T01:00+01:00'), NONE)).toEqual(open('2026-03-29T05:00+02:00'));
  });

  test('an end in the repeated hour is its first pass, and the desk does not open again', () => {
    const late = all(['19:00-02:30']);
    expect(openState(late, at('2026-10-25T02:29+02:00'), NONE)).toEqual(open('2026-10-25T02:30+02:00'));
    expect(openState(late, at('2026-10-25T02:15+01:00'), NONE)).toEqual(shut('2026-10-25T19:00+01:00'));
  });
});

describe('public holidays', () => {
  test('a desk that closes on holidays skips a long weekend', () => {
    expect(openState(office, at('2026-04-03T17:30+02:00'), EASTER)).toEqual(shut('2026-04-07T09:00+02:00'));
    expect(openState(office, at('2026-04-06T12:00+02:00'), EASTER)).toEqual(shut('2026-04-07T09:00+02:00'));
  });

  test('a desk that stays open keeps its usual hours', () => {
    const hours: WeekHours = { ...office, feestdagen: 'open' };
    expect(openState(hours, at('2026-04-06T12:00+02:00'), EASTER)).toEqual(open('2026-04-06T17:00+02:00'));
  });

  test('unknown is neither open nor closed during the usual hours of a holiday', () => {
    const hours: WeekHours = { ...office, feestdagen: 'onbekend' };
    expect(openState(hours, at('2026-04-06T12:00+02:00'), EASTER)).toEqual({
      state: 'feestdag-onbekend',
      until: at('2026-04-06T17:00+02:00'),
      opensAt: at('2026-04-07T09:00+02:00'),
    });
  });

  test('before an unsure holiday opening the desk is closed, with the sure and the possible opening', () => {
    const hours: WeekHours = { ...office, feestdagen: 'onbekend' };
    const answer = shut('2026-04-07T09:00+02:00', '2026-04-06T09:00+02:00');
    expect(openState(hours, at('2026-04-04T12:00+02:00'), EASTER)).toEqual(answer);
    expect(openState(hours, at('2026-04-06T17:00+02:00'), EASTER)).toEqual(shut('2026-04-07T09:00+02:00'));
  });

  test('a night that began before the holiday goes on, a night that began on it does not', () => {
    const night = all(['19:00-06:00'], 'gesloten');
    const christmas = new Set(['2026-12-25', '2026-12-26']);
    expect(openState(night, at('2026-12-25T05:00+01:00'), christmas)).toEqual(open('2026-12-25T06:00+01:00'));
    expect(openState(night, at('2026-12-27T05:00+01:00'), christmas)).toEqual(shut('2026-12-27T19:00+01:00'));
  });

  test('round the clock with unsure holidays is sure until the holiday and unsure until it ends', () => {
    const hours = all(['00:00-24:00'], 'onbekend');
    const ascension = new Set(['2026-05-14']);
    expect(openState(hours, at('2026-05-12T12:00+02:00'), ascension)).toEqual(open('2026-05-14T00:00+02:00'));
    expect(openState(hours, at('2026-05-14T12:00+02:00'), ascension)).toEqual({
      state: 'feestdag-onbekend',
      until: at('2026-05-15T00:00+02:00'),
      opensAt: at('2026-05-15T00:00+02:00'),
    });
  });

  test('a sure opening that begins during an unsure range ends the doubt', () => {
    const hours: WeekHours = {
      ...closed,
      donderdag: ['18:00-10:00'],
      vrijdag: ['08:00-12:00'],
      feestdagen: 'onbekend',
    };
    const ascension = new Set(['2026-05-14']);
    expect(openState(hours, at('2026-05-15T01:00+02:00'), ascension)).toEqual({
      state: 'feestdag-onbekend',
      until: at('2026-05-15T08:00+02:00'),
      opensAt: at('2026-05-15T08:00+02:00'),
    });
    expect(openState(hours, at('2026-05-15T09:00+02:00'), ascension)).toEqual(open('2026-05-15T12:00+02:00'));
  });

  test('two holidays a week apart do not hide the opening three weeks on', () => {
    const fridays: WeekHours = { ...closed, vrijdag: nine, feestdagen: 'gesloten' };
    const holidays = new Set(['2026-12-25', '2027-01-01']);
    expect(openState(fridays, at('2026-12-18T17:00+01:00'), holidays)).toEqual(shut('2027-01-08T09:00+01:00'));
  });
});

test('an invalid date throws instead of giving an answer', () => {
  expect(() => openState(office, new Date(Number.NaN), NONE)).toThrow(RangeError);
});
