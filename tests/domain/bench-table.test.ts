import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWithin } from '../../bench/site/budgets.ts';
import { withResults, type Results } from '../../bench/site/report.ts';

const readme = readFileSync('README.md', 'utf8');
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

test('a limit is the most a figure may be, or the least', () => {
  const figure = { what: 'x', unit: 'kB', value: 3 } as const;
  expect(isWithin({ ...figure, limit: 3 })).toBe(true);
  expect(isWithin({ ...figure, limit: 2.99 })).toBe(false);
  expect(isWithin({ ...figure, limit: 3.01, isFloor: true })).toBe(false);
  expect(isWithin({ ...figure, limit: null })).toBe(true);
});
