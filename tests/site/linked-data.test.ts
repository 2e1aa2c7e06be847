import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { builtPages, inLanguage, isNotTranslated, parsed } from '../fixtures/dist.ts';

/* Data for search engines (schema.org): on the pages of desks and nowhere else. */

interface Data {
  '@context': string;
  '@type': string;
  name: string;
  url: string;
  availableChannel?: { serviceUrl?: string; servicePhone?: { telephone: string } }[];
}

const desks = new Map(
  readContent(process.cwd())
    .content.of('loket')
    .map(({ document, data }) => [`/loketten/${document.name}/`, data]),
);
const found = builtPages.flatMap((page) => {
  // Nothing else of a page is asked, and most have none: no need to parse them.
  if (!/ld\+json/iu.test(page.html)) return [];
  const $ = parsed(page);
  const scripts = $('script[type="application/ld+json"]').get();
  return [{ page, address: inLanguage(page.url).address, texts: scripts.map((script) => $(script).text()) }];
});

test('every page of a desk has it, once, in every language', () => {
  const pages = builtPages.filter((page) => desks.has(inLanguage(page.url).address) && !isNotTranslated(page));
  expect(found.map(({ page }) => page.url)).toEqual(pages.map(({ url }) => url));
  expect(found.filter(({ texts }) => texts.length !== 1)).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(desks.size);
});

test('TRACE-3 no page of the victim section, the keuzehulp or noodhulp has it', () => {
  expect(found.filter(({ address }) => !/^\/loketten\/[a-z0-9-]+\/$/u.test(address))).toEqual([]);
});

test('SEC-2 it is data and nothing that runs: JSON without a "<", in an element with no other attribute', () => {
  for (const { page, texts } of found) {
    expect(page.html).toContain('<script type="application/ld+json">{"@context":"https://schema.org"');
    for (const text of texts) {
      expect(text).not.toContain('<');
      expect(() => JSON.parse(text)).not.toThrow();
    }
  }
});

test('INT-1 it says the confirmed channels of the desk, all of them and no other', () => {
  let numbers = 0;
  for (const { page, address, texts } of found) {
    const desk = desks.get(address);
    const data = JSON.parse(texts[0] ?? '') as Data;
    expect(data).toMatchObject({ '@context': 'https://schema.org', name: desk?.name, url: page.url });
    const confirmed = desk?.channels.filter(({ verification }) => verification.level === 'bevestigd') ?? [];
    const said = (data.availableChannel ?? []).map(
      ({ serviceUrl, servicePhone }) => serviceUrl ?? `tel:${servicePhone?.telephone}`,
    );
    expect(said, page.url).toEqual(confirmed.map(({ href }) => href));
    numbers += said.filter((href) => href.startsWith('tel:')).length;
  }
  expect(numbers).toBeGreaterThan(20);
});
