import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEnvironment, surroundings } from '#deploy/release/checkout.ts';
import { readSitemap } from '../fixtures/sitemap.ts';
import { buildCopy } from '../fixtures/copy.ts';

/* The site as it is once it has an address of its own: a build of its own, because the address goes into every page. */

const address = 'https://wegwijs.test';
const root = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
const dist = join(root, 'dist');
afterAll(() => rmSync(root, { recursive: true }));
beforeAll(() => {
  const astro = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--force'];
  buildCopy(root, astro, buildEnvironment({ ...surroundings.plain, SITE_URL: `${address}/` }));
}, 300_000);

interface Head {
  url: string;
  canonical: string[];
  alternates: [language: string, href: string][];
  isLeftOut: boolean;
}

function heads(): Head[] {
  return globSync('**/*.html', { cwd: dist }).map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const $ = load(html.slice(0, html.indexOf('</head>')));
    const links = $('link[rel=alternate][hreflang]').get();
    return {
      url: `${address}/${file.replace(/index\.html$/u, '')}`,
      canonical: $('link[rel=canonical]')
        .get()
        .map(({ attribs }) => attribs['href'] ?? ''),
      alternates: links.map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? '']),
      isLeftOut: $('meta[name=robots][content=noindex]').length === 1,
    };
  });
}

test('every page that may be listed names its own full address, as the sitemap does, with the same translations', () => {
  const inSitemap = new Map(readSitemap(dist).map(({ loc, alternates }) => [loc, [...alternates]]));
  const all = heads();
  const different = all.filter(({ url, canonical, alternates, isLeftOut }) => {
    const expected = isLeftOut
      ? { canonical: [], alternates: [] }
      : { canonical: [url], alternates: inSitemap.get(url) };
    return JSON.stringify({ canonical, alternates }) !== JSON.stringify(expected);
  });
  expect(different.slice(0, 5)).toEqual([]);
  expect(all.filter(({ isLeftOut }) => !isLeftOut).length).toBe(inSitemap.size);
  expect(all.filter(({ alternates }) => alternates.length > 2).length).toBeGreaterThan(200);
});

test('the address that stood in for it is gone, and no other is printed in a head', () => {
  const files = globSync('**/*.{html,xml,txt,json}', { cwd: dist });
  // The text of a page may use it as an example of an address.
  const read = (file: string) => readFileSync(join(dist, file), 'utf8').replace(/<body[\s\S]*/u, '');
  expect(files.filter((file) => read(file).includes('loketwijzer.example'))).toEqual([]);
  const others = heads().flatMap(({ canonical, alternates }) =>
    [...canonical, ...alternates.map(([, href]) => href)].filter(
      (href) => !href.startsWith(`${address}/`) || href.includes('//', 8),
    ),
  );
  expect(others).toEqual([]);
});
