import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteConfig } from '#site.config.ts';
import { builtPages, builtUrls, inLanguage, isNotTranslated, isState, type BuiltPage } from '../fixtures/dist.ts';
import { readSitemap } from '../fixtures/sitemap.ts';

const pages = readSitemap('dist');
const pathOf = (address: string) => address.slice(siteConfig.url.length);
const named = new Set(pages.map(({ loc }) => pathOf(loc)));
const isLeftOut = ({ html }: BuiltPage) => html.includes('<meta name="robots" content="noindex">');

describe('the sitemap', () => {
  test('is what /sitemap-index.xml and robots.txt lead to', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`\nSitemap: ${siteConfig.url}/sitemap-index.xml\n`);
    expect(readFileSync('dist/sitemap-index.xml', 'utf8')).toContain(`<loc>${siteConfig.url}/sitemap-pages.xml</loc>`);
  });

  test('names only pages of this site that exist, each once', () => {
    const built = new Set(builtUrls);
    expect(pages.filter(({ loc }) => !loc.startsWith(`${siteConfig.url}/`) || !built.has(pathOf(loc)))).toEqual([]);
    expect(named.size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(700);
  });

  test('names every page that may be listed, and no other', () => {
    const listed = builtPages.filter((page) => !isLeftOut(page)).map(({ url }) => url);
    expect([...named].sort()).toEqual(listed.sort());
  });

  test('pairs a page with itself and its translations, which name the same, and leads everyone else to Dutch', () => {
    const sets = new Map(pages.map(({ loc, alternates }) => [loc, JSON.stringify([...alternates])]));
    const oneSided = pages.flatMap(({ loc, alternates }) =>
      [...alternates.values()].filter((other) => sets.get(other) !== sets.get(loc)),
    );
    const paired = pages.filter(({ alternates }) => alternates.size > 0);
    const wrong = paired.filter(({ loc, alternates }) => {
      const { language, address } = inLanguage(pathOf(loc));
      return alternates.get(language) !== loc || alternates.get('x-default') !== siteConfig.url + address;
    });
    expect([oneSided, wrong]).toEqual([[], []]);
    expect(paired.length).toBeGreaterThan(200);
    // 342 municipalities are in Dutch only.
    expect(paired.length).toBeLessThan(pages.length);
  });

  test('has no dates that are not those of content', () => {
    expect(readFileSync('dist/sitemap-pages.xml', 'utf8')).not.toContain('lastmod');
  });
});

test('search engines leave out what is many and alike, says nothing, or is no place to land', () => {
  const alike = (page: BuiltPage) =>
    isState(page.url) ||
    isNotTranslated(page) ||
    /^\/(?:loketten\/keuze|weg|fout)\/|^\/404/u.test(inLanguage(page.url).address);
  expect(builtPages.filter((page) => isLeftOut(page) !== alike(page)).map(({ url }) => url)).toEqual([]);
});

test('pages name the same translations as the sitemap', () => {
  const inSitemap = new Map(
    pages.map(({ loc, alternates }) => [pathOf(loc), [...alternates].map(([code, href]) => `${code} ${pathOf(href)}`)]),
  );
  const different = builtPages.filter(({ url, html }) => {
    const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/gu)];
    const named = links.map(([, code, href]) => `${code} ${href}`);
    return named.join() !== (inSitemap.get(url) ?? []).join();
  });
  expect(different.map(({ url }) => url)).toEqual([]);
});

test('a site without an address of its own prints none in the head of its pages', () => {
  const named = /rel="canonical"|loketwijzer\.example/u;
  const heads = builtPages.map(({ url, html }) => ({ url, head: html.slice(0, html.indexOf('<body')) }));
  expect(heads.filter(({ head }) => named.test(head)).map(({ url }) => url)).toEqual([]);
});
