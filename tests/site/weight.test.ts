import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isWithin, searchFigure, siteFigures, victimFigures } from '../../bench/site/budgets.ts';
import { weighedSite } from '../../bench/site/weigh.ts';
import { builtPages, inLanguage, isState, sample } from '../fixtures/dist.ts';

/* Budgets of safety.md REL-2 and design.md §9, in bytes as hosts send them. `npm run bench` measures with the same functions. */

const site = weighedSite('dist');
const paths = builtPages.map(({ url }) => url).filter((url) => !isState(url));
const tooHeavy = (pages: string[], limit: number, weigh: (path: string) => number) =>
  pages.map((path) => ({ path, bytes: weigh(path) })).filter(({ bytes }) => bytes > limit);

describe('REL-2 a page for victims', () => {
  const victim = paths.filter((path) => /^\/(?:hulp|noodhulp|veilig-online)\//u.test(inLanguage(path).address));
  /** Without JavaScript a victim meets one state after another: each is a page of its own. */
  const states = sample(25).flatMap(({ url }) => (isState(url) ? [url] : []));

  test('is at most 8 kB', () => {
    expect(tooHeavy([...victim, ...states], 8000, site.size)).toEqual([]);
    expect(victim.length).toBeGreaterThan(60);
    expect(states.length).toBeGreaterThan(50);
  });

  test('is at most 14 kB with all that it loads', () => {
    expect(tooHeavy([...victim, ...states], 14_000, (path) => site.firstView(path).bytes)).toEqual([]);
  });
});

test('REL-2 every figure of the bench that is bytes or requests is within its limit, in every language', () => {
  const searches = paths
    .filter((path) => inLanguage(path).address === '/zoeken/')
    .map((path) => {
      const { requests, icons } = site.firstView(path);
      return searchFigure(site, [...requests, ...icons, `/zoeken/${inLanguage(path).language}.json`]);
    });
  const figures = [...victimFigures(site), ...siteFigures(site), ...searches];
  expect(searches.length).toBeGreaterThan(1);
  expect(figures.filter(({ value }) => value > 0)).toEqual(figures);
  expect(figures.filter((figure) => !isWithin(figure))).toEqual([]);
});

test('REL-2 the styles are at most 5 kB, the exit at most 1.5 kB', () => {
  const files = [...new Set(paths.flatMap((path) => site.firstView(path).requests))];
  const styles = files.filter((file) => file.endsWith('.css'));
  const exits = files.filter((file) => /\/weg\.[^/]*\.js$/u.test(file));
  expect([styles.length, exits.length]).toEqual([1, 1]);
  expect(styles.map(site.size).filter((bytes) => bytes > 5000)).toEqual([]);
  const inGzip = (file: string) => gzipSync(readFileSync(`dist${file}`)).length;
  expect(exits.map(inGzip).filter((bytes) => bytes > 1500)).toEqual([]);
});

test('REL-2 only the search page loads search', () => {
  const searching = paths.filter((path) =>
    site
      .firstView(path)
      .requests.some((file) => file.endsWith('.js') && readFileSync(`dist${file}`, 'utf8').includes('zoek-vak')),
  );
  expect(searching.map((path) => inLanguage(path).address).filter((address) => address !== '/zoeken/')).toEqual([]);
  expect(searching).toContain('/zoeken/');
});

test('the pages about municipalities and the list of them are at most 14 kB, of which 3 kB code', () => {
  const regional = paths.filter((path) => path.startsWith('/regio/'));
  expect(tooHeavy(regional, 14_000, (path) => site.firstView(path).bytes)).toEqual([]);
  expect(tooHeavy(regional, 3000, (path) => site.firstView(path).scriptBytes)).toEqual([]);
  expect(regional.length).toBeGreaterThan(340);
  expect(site.firstView('/regio/').scriptBytes).toBeGreaterThan(1500);
});
