import fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { distance } from '#domain/search/distance.ts';
import { fold, wordsOf } from '#domain/search/fold.ts';
import { dialled } from '#domain/search/numbers.ts';
import { packPostings, unpackPostings } from '#domain/search/postings.ts';
import { soundOf } from '#domain/search/sound.ts';
import { stem } from '#domain/search/stem.ts';
import { packWords, unpackWords } from '#domain/search/words.ts';

describe('words', () => {
  test('accents, capitals and special letters make no difference', () => {
    expect(fold('Zorgcoördinator ÉÉN handel ludźmi Łódź')).toBe('zorgcoordinator een handel ludzmi lodz');
  });

  test('abbreviations with stops are one word, an apostrophe ends no word, signs without spaces stand alone', () => {
    expect(wordsOf('a.v.i.m. foto’s en kinky.nl')).toEqual(['avim', 'fotos', 'en', 'kinky', 'nl']);
    expect(wordsOf('人口贩卖')).toEqual(['人', '口', '贩', '卖']);
    expect(wordsOf('🚨<b>?!')).toEqual(['b']);
  });
});

describe('stems', () => {
  test.each([
    ['betaalt', 'betalen'],
    ['betaald', 'betalen'],
    ['huizen', 'huis'],
    ['signalen', 'signaal'],
    ['slachtoffers', 'slachtoffer'],
    ['advocaten', 'advocaat'],
    ['telefoontje', 'telefoon'],
    ['brieven', 'brief'],
    ['mogelijkheden', 'mogelijkheid'],
  ])('%s and %s have one stem', (one, other) => expect(stem(one)).toBe(stem(other)));

  test.each([
    ['loon', 'loop'],
    ['politie', 'polis'],
    ['hotel', 'hoop'],
    ['geld', 'geweld'],
  ])('%s and %s have not', (one, other) => expect(stem(one)).not.toBe(stem(other)));

  test('a stem is never empty', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,30}$/u), (word) => stem(word).length > 0));
  });
});

describe('sounds', () => {
  test.each([
    ['uitbuijting', 'uitbuiting'],
    ['bedenktyd', 'bedenktijd'],
    ['advokaat', 'advocaat'],
    ['politsie', 'politie'],
    ['slagtoffer', 'slachtoffer'],
    ['arbeitsinspectie', 'arbeidsinspectie'],
    ['huwelyk', 'huwelijk'],
    ['ofvang', 'offang'],
    ['zex', 'seks'],
    ['vouwt', 'faut'],
    ['aanngifte', 'aangifte'],
  ])('%s sounds like %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

  test.each([
    ['loon', 'leen'],
    ['politie', 'positie'],
    ['melden', 'milden'],
  ])('%s does not sound like %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
});

describe('wrong letters', () => {
  const word = fc.stringMatching(/^[a-d]{0,9}$/u);

  test('two swapped letters are one mistake', () => {
    expect(distance('politie', 'poiltie', 3)).toBe(1);
    expect(distance('aangifte', 'angifte', 3)).toBe(1);
  });

  test('never more than Levenshtein, and the same either way round', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const errors = distance(a, b, 20);
        expect(errors).toBeLessThanOrEqual(levenshtein(a, b));
        // A swap is two changes for Levenshtein, so it can at most double.
        expect(errors * 2).toBeGreaterThanOrEqual(levenshtein(a, b));
        expect(distance(b, a, 20)).toBe(errors);
      }),
    );
  });

  test('gives up beyond the most that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const errors = distance(a, b, 20);
        expect(distance(a, b, most)).toBe(errors > most ? Infinity : errors);
      }),
    );
  });
});

describe('the index file', () => {
  test('words come back as they were packed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[\p{L}\p{N}]{1,60}$/u)), (words) => {
        const sorted = [...words].sort();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });

  test('pages come back as they were packed, impacts within one step', () => {
    const posting = fc.record({ page: fc.nat(5000), impact: fc.double({ min: 0.01, max: 1, noNaN: true }) });
    const list = fc.uniqueArray(posting, { selector: ({ page }) => page });
    fc.assert(
      fc.property(fc.array(list, { minLength: 1 }), (lists) => {
        const back = unpackPostings(packPostings(lists));
        expect(back.map((one) => one.map(({ page }) => page))).toEqual(
          lists.map((one) => one.map(({ page }) => page).sort((a, b) => a - b)),
        );
        for (const [index, one] of back.entries()) {
          for (const { page, impact } of one) {
            const before = lists[index]?.find((other) => other.page === page)?.impact ?? NaN;
            expect(Math.abs(impact - before)).toBeLessThanOrEqual(1 / 26);
          }
        }
      }),
    );
  });
});

test.each([
  '0334481186',
  '033-448 11 86',
  '+31 33 448 11 86',
  '0031 33 4481186',
  '+31 (0)33 448 11 86',
  '033.448.11.86',
])('the number %s is dialled as 0334481186', (number) => expect(dialled(number)).toBe('0334481186'));
