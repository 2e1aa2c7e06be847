import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isWithin } from '../../bench/site/budgets.ts';
import { siteReport, type Results } from '../../bench/site/report.ts';
import { withBlock } from '../../bench/readme.ts';
import { isReached, limitsOf, searchReport } from '../../bench/search/report.ts';
import { searchFigures } from '#schema/search-figures.ts';

const readme = readFileSync('README.md', 'utf8');
const figures = searchFigures.parse(parse(readFileSync('content/metingen/zoeken.yaml', 'utf8')));
const withResults = (text: string, of: Results) => withBlock(text, of.command, siteReport(of));
const results = JSON.parse(readFileSync('bench/results/site.json', 'utf8')) as Results;

test('the README shows the results of the bench as they were measured', () => {
  expect(withResults(readme, results)).toBe(readme);
});

test('another result gives another README', () => {
  const [name = '', part] = Object.entries(results.parts)[0] ?? [];
  const figures = part?.figures.map((figure) => ({ ...figure, value: figure.value + 1 })) ?? [];
  const changed = { ...results, parts: { ...results.parts, [name]: { day: '2026-01-01', figures } } };
  expect(withResults(readme, changed)).not.toBe(readme);
  expect(withResults(readme, changed)).toContain('2026-01-01');
});

test('the README shows how the search did as it was measured, and as the site says', () => {
  expect(withBlock(readme, 'npm run bench:search', searchReport(figures))).toBe(readme);
  const slower = { ...figures, slowLineMs: figures.slowLineMs + 1 };
  expect(withBlock(readme, 'npm run bench:search', searchReport(slower))).not.toBe(readme);
  expect(() => withBlock(readme, 'npm run nothing', '')).toThrow('npm run nothing: begin');
});

test('the search must beat every other engine on the open set, and stay within bytes and time', () => {
  const failing = (of: typeof figures) => limitsOf(of).filter((limit) => !isReached(limit)).length;
  const reached = { ...figures, slowLineMs: 1500, kilobytes: [{ name: 'Loketwijzer', kB: 110 }] };
  expect(failing(reached)).toBe(0);
  expect(failing({ ...reached, slowLineMs: 1501, kilobytes: [{ name: 'Loketwijzer', kB: 110.1 }] })).toBe(2);
  const beaten = figures.sets.map((set) => {
    return { ...set, engines: set.engines.map((engine, place) => (place === 1 ? { ...engine, first: 1 } : engine)) };
  });
  expect(failing({ ...reached, sets: beaten })).toBe(1);
});

test('a limit is the most a figure may be, or the least', () => {
  const figure = { what: 'x', unit: 'kB', value: 3 } as const;
  expect(isWithin({ ...figure, limit: 3 })).toBe(true);
  expect(isWithin({ ...figure, limit: 2.99 })).toBe(false);
  expect(isWithin({ ...figure, limit: 3.01, isFloor: true })).toBe(false);
  expect(isWithin({ ...figure, limit: null })).toBe(true);
});
