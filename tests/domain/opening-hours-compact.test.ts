import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactHours, parseHours } from '#domain/opening-hours/compact.ts';
import { hours as schema, type Hours, type WeekHours } from '#schema/channel.ts';

const two = (value: number) => String(value).padStart(2, '0');
const clock = (max: number) =>
  fc.integer({ min: 0, max }).map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const day = fc.array(
  fc.tuple(clock(1439), clock(1440)).map((pair) => pair.join('-')),
  { maxLength: 3 },
);
const anyDay = fc.oneof(day, fc.constantFrom<string[]>([], ['09:00-17:00']));
const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('altijd' as const, null) },
  {
    weight: 20,
    arbitrary: fc.record<WeekHours>({
      maandag: anyDay,
      dinsdag: anyDay,
      woensdag: anyDay,
      donderdag: anyDay,
      vrijdag: anyDay,
      zaterdag: anyDay,
      zondag: anyDay,
      feestdagen: fc.constantFrom('open', 'gesloten', 'onbekend'),
    }),
  },
);

describe('hours in an attribute', () => {
  test('office hours are short', () => {
    const nine = ['09:00-12:00', '13:00-17:00'];
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
    expect(compactHours(office)).toBe('g0900-1200,1300-1700;=;=;=;=;;');
    expect(compactHours('altijd')).toBe('24');
    expect(compactHours(null)).toBe('?');
  });

  test('what goes in comes out, fits the schema and needs no escaping', () => {
    fc.assert(
      fc.property(anyHours, (value) => {
        const text = compactHours(value);
        expect(text).toMatch(/^[\w;,=?-]+$/u);
        expect(parseHours(text)).toEqual(value);
        expect(schema.parse(parseHours(text))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('a day that is changed afterwards leaves the repeated days alone', () => {
    const parsed = parseHours('o0900-1700;=;;;;;') as WeekHours;
    parsed.maandag.push('19:00-20:00');
    expect(parsed.dinsdag).toEqual(['09:00-17:00']);
  });

  test.each([
    ['', 'starts with none of o, g, u'],
    ['altijd', 'starts with none of o, g, u'],
    ['x;;;;;;', 'starts with none of o, g, u'],
    ['toString', 'starts with none of o, g, u'],
    ['o;;;;;', 'has 6 days instead of 7'],
    ['o;;;;;;;', 'has 8 days instead of 7'],
    ['o=;;;;;;', 'repeats a day before the first'],
    ['o0900-2500;;;;;;', 'has the range "0900-2500"'],
    ['o2400-0600;;;;;;', 'has the range "2400-0600"'],
    ['o09:00-17:00;;;;;;', 'has the range "09:00-17:00"'],
    ['o0900-1200,;;;;;;', 'has the range ""'],
    ['o 0900-1200;;;;;;', 'has the range " 0900-1200"'],
  ])('%j is refused with the reason', (text, why) => {
    expect(() => parseHours(text)).toThrow(new Error(`Malformed opening hours "${text}": ${why}`));
  });

  test('a mangled text gives hours that fit the schema or an error, nothing in between', () => {
    const piece = fc.constantFrom('o', 'g', 'u', ';', ';', ';', '=', ',', '0900', '-', '1700', '2400', '9', '24', '?');
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((tail) => `o${tail}`),
        ),
        (mangled) => {
          let value: Hours;
          try {
            value = parseHours(mangled);
          } catch (error) {
            expect((error as Error).message).toContain('Malformed opening hours');
            return;
          }
          expect(schema.safeParse(value).success).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
