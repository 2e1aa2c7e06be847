import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, inLanguage, isState, parsed, sample, type BuiltPage } from '../fixtures/dist.ts';

/* Budgets of safety.md REL-2, in bytes as they are sent: brotli. */

const kilobyte = 1000;
const sizes = new Map<string, number>();

/** Bytes of a file of dist/ on the line. */
function size(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(readFileSync(`dist/${file}`)).length;
  sizes.set(file, bytes);
  return bytes;
}

/** Everything that a page loads by itself: styles, scripts with their imports, the icon of the tab. */
function loadedBy(page: BuiltPage): string[] {
  const $ = parsed(page);
  const files = [
    ...$('link[rel=stylesheet], link[rel=icon]')
      .map((_, link) => $(link).attr('href'))
      .get(),
    ...$('script[src]')
      .map((_, script) => $(script).attr('src'))
      .get(),
  ].map((address) => address.slice(1));
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    for (const match of readFileSync(`dist/${file}`, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/gu,
    )) {
      files.push(file.replace(/[^/]*$/u, match[1] ?? ''));
    }
  }
  return [...new Set(files)];
}

const tooHeavy = (pages: BuiltPage[], limit: number, weigh: (page: BuiltPage) => number) =>
  pages.map((page) => ({ url: page.url, bytes: weigh(page) })).filter(({ bytes }) => bytes > limit);

const victim = builtPages.filter(({ url }) => /^\/(?:hulp|noodhulp|veilig-online)\//u.test(url));
/** Without JavaScript a victim meets one state after another: each is a page of its own. */
const states = sample(25).filter(({ url }) => isState(url));

describe('REL-2 a page for victims', () => {
  test('is at most 8 kB', () => {
    expect(tooHeavy([...victim, ...states], 8 * kilobyte, ({ file }) => size(file))).toEqual([]);
    expect(victim.length).toBeGreaterThan(15);
    expect(states.length).toBeGreaterThan(50);
  });

  test('is at most 14 kB with all that it loads', () => {
    const weigh = (page: BuiltPage) => [page.file, ...loadedBy(page)].reduce((sum, file) => sum + size(file), 0);
    expect(tooHeavy([...victim, ...states], 14 * kilobyte, weigh)).toEqual([]);
  });
});

test('REL-2 the styles are at most 5 kB, the exit at most 1.5 kB', () => {
  const files = [...new Set(builtPages.flatMap((page) => (isState(page.url) ? [] : loadedBy(page))))];
  const styles = files.filter((file) => file.endsWith('.css'));
  const exits = files.filter((file) => /\/weg\.[^/]*\.js$/u.test(file));
  expect([styles.length, exits.length]).toEqual([1, 1]);
  expect(styles.map(size).filter((bytes) => bytes > 5 * kilobyte)).toEqual([]);
  expect(
    exits.map((file) => gzipSync(readFileSync(`dist/${file}`)).length).filter((bytes) => bytes > 1.5 * kilobyte),
  ).toEqual([]);
});

test('REL-2 any page is at most 50 kB with all that it loads, and only the search page loads search', () => {
  const pages = builtPages.filter(({ url }) => !isState(url));
  const weigh = (page: BuiltPage) => [page.file, ...loadedBy(page)].reduce((sum, file) => sum + size(file), 0);
  expect(tooHeavy(pages, 50 * kilobyte, weigh)).toEqual([]);
  const searching = pages.filter((page) =>
    loadedBy(page).some((file) => readFileSync(`dist/${file}`, 'utf8').includes('zoek-vak')),
  );
  expect(new Set(searching.map(({ url }) => inLanguage(url).address))).toEqual(new Set(['/zoeken/']));
});
