import { expect, test } from 'vitest';
import { sourceList } from '#domain/source-list.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import { inlineParts } from '#domain/text/inline.ts';

test('a fixed text is filled in, and a part that is missing is an error', () => {
  expect(fill('{n} loketten', { n: 3 })).toBe('3 loketten');
  expect(() => fill('Bel {value}', {})).toThrow(/needs \{value\}/u);
});

test('the syntax of notices: text, links on this site, numbers of desks', () => {
  expect(inlineParts('Bel [[veilig-thuis]] of lees [dit](/hulp/praten/).')).toEqual([
    { kind: 'text', text: 'Bel ' },
    { kind: 'desk', id: 'veilig-thuis' },
    { kind: 'text', text: ' of lees ' },
    { kind: 'link', text: 'dit', href: '/hulp/praten/' },
    { kind: 'text', text: '.' },
  ]);
});

test('a link to another site is not a link', () => {
  expect(inlineParts('[x](https://example.org)')).toEqual([{ kind: 'text', text: '[x](https://example.org)' }]);
});

test('dates are said the way they are known', () => {
  expect(spokenDate('2026-11-21', 'nl')).toBe('21 november 2026');
  expect(spokenDate('2023-10', 'nl')).toBe('oktober 2023');
  expect(spokenDate('2019', 'nl')).toBe('2019');
});

test('a source stands once, with everything that rests on it', () => {
  const citation = (url: string, title: string, date: string | null) => ({
    url,
    title,
    href: `/${title}/`,
    for: 'x',
    date,
  });
  const sources = sourceList([
    citation('https://www.b.nl/1', 'een', null),
    citation('https://a.nl/', 'twee', '2023'),
    citation('https://www.b.nl/1', 'drie', '2019'),
  ]);
  expect(sources.map(({ host, dates, usedBy }) => [host, dates, usedBy.map(({ title }) => title)])).toEqual([
    ['a.nl', ['2023'], ['twee']],
    ['b.nl', ['2019'], ['een', 'drie']],
  ]);
});
