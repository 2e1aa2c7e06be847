import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../fixtures/dist.ts';

const pages = builtPages.filter(({ url }) => /^\/regio\/[^/]+\/$/u.test(url));
const index = builtPages.find(({ url }) => url === '/regio/');

describe('weight, compressed', () => {
  // Quicker and somewhat larger than what hosts send, so what fits here fits there.
  const compressed = (bytes: Buffer | string) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  const size = (path: string) => compressed(readFileSync(join('dist', path)));
  /** Everything that the page needs at once: itself, its stylesheets and its scripts with what they import. */
  const firstView = (html: string) => {
    const $ = load(html);
    const scripts = new Set(
      $('script[src]')
        .map((_, script) => $(script).attr('src') ?? '')
        .get(),
    );
    for (const script of scripts) {
      for (const match of readFileSync(`dist${script}`, 'utf8').matchAll(
        /import\s*(?:[\w{},\s*]+from\s*)?["'](?<path>\.[^"']+)["']/gu,
      )) {
        scripts.add(join(dirname(script), match.groups?.['path'] ?? ''));
      }
    }
    const sheets = $('link[rel=stylesheet]')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    const code = [...scripts].reduce((sum, path) => sum + size(path), 0);
    return { code, all: compressed(html) + code + sheets.reduce((sum, path) => sum + size(path), 0) };
  };

  test('the page of a municipality is at most 14 kB, code included', () => {
    const heavy = pages
      .map(({ url, html }) => ({ url, ...firstView(html) }))
      .filter(({ all, code }) => all > 14_000 || code > 3000);
    expect(heavy).toEqual([]);
  });

  test('the page with all names is at most 14 kB, of which 3 kB code', () => {
    const { all, code } = firstView(index?.html ?? '');
    expect(code).toBeGreaterThan(1500);
    expect(code).toBeLessThanOrEqual(3000);
    expect(all).toBeLessThanOrEqual(14_000);
  });
});
