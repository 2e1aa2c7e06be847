// The package opening_hours reads the clock of the process.
process.env['TZ'] = 'Europe/Amsterdam';

import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import opening_hours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { hasContactFile } from '#domain/loket/traits.ts';
import { deskView } from '#domain/loket/view.ts';
import { contactFile } from '#domain/open-data/contact-file.ts';
import { channelRows } from '#domain/open-data/channel-columns.ts';
import { asScript, linkedData } from '#domain/open-data/linked-data.ts';
import { csv, csvMetadata, type Table } from '#domain/open-data/table.ts';
import { osmHours } from '#domain/opening-hours/osm.ts';
import type { Hours, WeekHours } from '#schema/channel.ts';
import type { Loket } from '#schema/loket.ts';
import { channel, desk, unconfirmed } from '../fixtures/desks.ts';
import { wordsOf } from '../fixtures/words.ts';

const words = wordsOf('nl');
const view = (loket: Loket) => deskView('theehuis', loket, { text: loket.text.nl, translation: null }, words, 'nl');

const officeHours: WeekHours = {
  ...(Object.fromEntries(
    ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map((day) => [day, ['09:00-12:30', '13:00-17:00']]),
  ) as Pick<WeekHours, 'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag'>),
  zaterdag: ['19:00-02:00'],
  zondag: [],
  feestdagen: 'gesloten',
};

describe('a table', () => {
  interface Cup {
    tea: string;
    sugar: number | null;
    with: string[];
  }
  const table: Table<Cup> = {
    name: 'thee',
    title: 'Tea',
    description: 'Cups',
    primaryKey: ['tea'],
    columns: [
      { name: 'tea', description: 'Which', datatype: 'string', required: true, of: ({ tea }) => tea },
      { name: 'sugar', description: 'Lumps', datatype: 'integer', of: ({ sugar }) => sugar },
      { name: 'with', description: 'Beside it', datatype: 'string', isList: true, of: (cup) => cup.with },
    ],
  };

  test('is RFC 4180: a row of names, lines that end in CR LF, quotes where a value needs them', () => {
    expect(csv(table, [{ tea: 'groen, "vers"\nof niet', sugar: null, with: ['koek', 'melk'] }])).toBe(
      'tea,sugar,with\r\n"groen, ""vers""\nof niet",,koek|melk\r\n',
    );
    expect(csv(table, [])).toBe('tea,sugar,with\r\n');
  });

  test.each(['=1+1', '+31 20', '-1', '@SUM(A1)', '\t=1', '＝1'])('gives a spreadsheet no formula: %j', (tea) => {
    const [, row] = parseCsv(csv(table, [{ tea, sugar: 1, with: [] }]));
    expect(row).toEqual([`'${tea}`, '1', '']);
  });

  test('has a description for programs with its columns, version and licence', () => {
    const head = { version: '1.2.3', generated: '2026-11-21', license: 'https://licentie.example/' };
    expect(csvMetadata(table, head)).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: 'thee.csv',
      'dc:license': { '@id': 'https://licentie.example/' },
      'dc:modified': { '@value': '2026-11-21' },
      'schema:version': '1.2.3',
      tableSchema: {
        columns: [
          { name: 'tea', titles: 'tea', datatype: 'string', required: true },
          { name: 'sugar', datatype: 'integer', required: false },
          { name: 'with', separator: '|' },
        ],
        primaryKey: ['tea'],
      },
    });
  });

  test('has a row for a desk without channels', () => {
    expect(channelRows([])).toEqual([{ number: 0, channel: null }]);
  });
});

describe('hours in the notation of OpenStreetMap', () => {
  test.each<[Hours, string | RegExp]>([
    ['altijd', '24/7'],
    [null, ''],
    [officeHours, 'Mo-Fr 09:00-12:30,13:00-17:00; Sa 19:00-02:00; PH off'],
    [{ ...officeHours, feestdagen: 'onbekend' as const }, /; PH unknown$/u],
    [{ ...officeHours, feestdagen: 'open' as const }, /02:00$/u],
  ])('%j', (hours, expected) => {
    expect(osmHours(hours)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('a week in which it is never open is off, not unknown', () => {
    const closed = Object.fromEntries(Object.keys(officeHours).map((day) => [day, []])) as unknown as WeekHours;
    expect(osmHours({ ...closed, feestdagen: 'open' })).toBe('off');
  });

  test('a program that reads the notation finds the same hours', () => {
    const place = { lat: 52, lon: 5, address: { country_code: 'nl', state: '' } };
    const read = new opening_hours(osmHours(officeHours), place);
    const isOpen = (time: string) => read.getState(new Date(time));
    expect([isOpen('2026-11-23T10:00'), isOpen('2026-11-23T12:45')]).toEqual([true, false]);
    expect([isOpen('2026-11-22T01:30'), isOpen('2026-11-22T12:00')]).toEqual([true, false]);
    expect(isOpen('2026-12-25T10:00')).toBe(false);
  });
});

describe('a contact to save', () => {
  const page = 'https://loketwijzer.example/loketten/theehuis/';
  const read = (loket: Loket) => {
    const text = contactFile(loket, words, 'nl', page);
    const [, properties] = ICAL.parse(text) as unknown as [string, [string, object, string, unknown][]];
    return { text, of: (name: string) => properties.filter(([found]) => found === name).map((one) => one[3]) };
  };

  test('is offered only where a desk is not for victims alone and somebody confirmed a channel', () => {
    expect(hasContactFile(desk({ audiences: ['slachtoffer'] }))).toBe(false);
    expect(hasContactFile(desk({ audiences: ['slachtoffer', 'burger'] }))).toBe(true);
    expect(hasContactFile(desk({ audiences: ['professional'], channels: [channel(unconfirmed)] }))).toBe(false);
  });

  test('holds the channels of the page, and says of each when it is open and how sure it is', () => {
    const confirmed = channel({ value: '0800-1234', href: 'tel:08001234', hours: officeHours });
    const mail = channel({ type: 'email', value: 'thee@theehuis.example', href: 'mailto:thee@theehuis.example' });
    const { of } = read(desk({ channels: [confirmed, mail, { ...confirmed }] }));
    expect([of('version'), of('fn'), of('tel'), of('email'), of('uid')]).toEqual([
      ['3.0'],
      ['Theehuis'],
      ['08001234'],
      ['thee@theehuis.example'],
      [page],
    ]);
    expect(of('rev')).toEqual([confirmed.verification.date]);
    expect(String(of('note'))).toContain('0800-1234: maandag t/m vrijdag: 9.00–12.30 uur, 13.00–17.00 uur');
    expect(String(of('note'))).toContain('In meer bronnen gelijk, vergeleken op 21 november 2026');
    expect(String(of('note'))).toContain(page);
  });

  test('INT-1 says nothing of a channel that nobody confirmed', () => {
    const secret = channel({ ...unconfirmed, value: '06-12345678' });
    expect(read(desk({ channels: [channel(), secret] })).text).not.toMatch(/12345678/u);
  });

  test('keeps commas, semicolons and new lines, in lines of at most 75 bytes that end in CR LF', () => {
    const name = 'Thee; koffie, en \\ meer: één plek voor allen die dorst hebben, ’s nachts of overdag, jong of oud';
    const { text, of } = read(desk({ name, organisation: 'A; B, C' }));
    expect(of('fn')).toEqual([name]);
    expect(of('org')).toEqual(['A; B, C']);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[^]*\r\nEND:VCARD\r\n$/u);
  });
});

describe('data for search engines', () => {
  const level = (name: 'bevestigd' | 'openbare-bron') => ({ ...channel().verification, level: name });
  const data = (changes: Parameters<typeof desk>[0]) => {
    const loket = desk(changes);
    return linkedData(loket, view(loket), '/loketten/theehuis/');
  };

  test('holds only confirmed channels, because search engines leave out how sure a number is', () => {
    const channels = [
      channel({ value: '0800-1', href: 'tel:08001', verification: level('openbare-bron') }),
      channel({ ...unconfirmed, value: '0800-2' }),
      channel({ type: 'web', value: 'thee.example', href: 'https://thee.example', verification: level('bevestigd') }),
    ];
    expect(data({ channels })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: 'Theehuis',
      description: 'Een huis waar altijd thee is.',
      url: '/loketten/theehuis/',
      areaServed: { '@type': 'Country', name: 'NL' },
      availableChannel: [{ '@type': 'ServiceChannel', serviceUrl: 'https://thee.example' }],
    });
    expect(data({ channels: channels.slice(0, 2) })).not.toHaveProperty('availableChannel');
  });

  test('says the hours per group of days, and none that are not known', () => {
    const phone = channel({
      cost: 'gratis',
      languages: ['nl', 'en'],
      hours: officeHours,
      verification: level('bevestigd'),
    });
    const contact = (hours: Loket['channels'][number]['hours']) =>
      JSON.parse(JSON.stringify(data({ channels: [{ ...phone, hours }] }))).availableChannel[0].servicePhone;
    const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    expect(contact(officeHours)).toMatchObject({
      contactOption: 'TollFree',
      availableLanguage: ['nl', 'en'],
      hoursAvailable: [
        { dayOfWeek: workdays, opens: '09:00', closes: '12:30' },
        { dayOfWeek: workdays, opens: '13:00', closes: '17:00' },
        { dayOfWeek: ['Saturday'], opens: '19:00', closes: '02:00' },
      ],
    });
    expect(contact('altijd').hoursAvailable).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: [...workdays, 'Saturday', 'Sunday'],
        opens: '00:00',
        closes: '23:59',
      },
    ]);
    expect(contact(null)).not.toHaveProperty('hoursAvailable');
  });

  test('the police and the inspectorate are the government; a desk for a part of the country serves no whole one', () => {
    expect(data({ kind: 'politie' })).toHaveProperty('@type', 'GovernmentService');
    expect(data({ reach: 'regionaal' })).not.toHaveProperty('areaServed');
  });

  test('SEC-2 no text in it can end the element it stands in', () => {
    const script = asScript({ name: '</script><script>alert(1)</script>' });
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toEqual({ name: '</script><script>alert(1)</script>' });
  });
});
