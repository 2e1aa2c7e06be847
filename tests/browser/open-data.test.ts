import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterEach, describe, expect, test } from 'vitest';
import { siteConfig } from '#site.config.ts';
import { useSite } from './site.ts';

const { open, origin } = useSite();

/** The example on the page, letter by letter as a visitor copies it, with the address where this test serves the site. */
const page = load(readFileSync('dist/over/open-data-voorbeeld/index.html', 'utf8'));
const example = page('main pre code').first().text();
const exampleHere = () => example.replace(siteConfig.url, origin());

const { loketten } = JSON.parse(readFileSync('dist/data/loketten.json', 'utf8')) as {
  loketten: {
    id: string;
    name: string;
    channels: { value: string; href: string | null; verification: { level: string; date: string } }[];
  }[];
};

const partners: Server[] = [];
afterEach(() => {
  for (const partner of partners.splice(0)) partner.close();
});

/** The site of somebody else: a page with a script, at another origin. */
async function partnerSite(script: string): Promise<string> {
  const partner = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // The icon that a browser asks for by itself.
    if (request.url !== '/') response.statusCode = 204;
    response.end(`<!doctype html><title>Partner</title><body><script type="module">${script}</script>`);
  });
  partners.push(partner);
  await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(partner.address() as AddressInfo).port}/`;
}

test('the example of /over/open-data-voorbeeld/ shows a desk with how sure it is, on the site of somebody else', async () => {
  expect(example.split(siteConfig.url)).toHaveLength(2);
  const { page: tab } = await open('/over/open-data-voorbeeld/');
  await tab.goto(await partnerSite(exampleHere()));
  const lines = tab.locator('ul li');
  await lines.first().waitFor();
  const desk = loketten.find(({ id }) => id === 'comensha');
  const shown = desk?.channels.filter(({ href }) => href !== null) ?? [];
  expect(shown.length).toBeGreaterThan(1);
  expect(await tab.locator('body').innerText()).toContain(desk?.name);
  expect(await lines.allInnerTexts()).toEqual(
    shown.map(({ value, verification: { level, date } }) => `${value} (${level}, ${date})`),
  );
  expect(await lines.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    shown.map(({ href }) => href),
  );
});

test('the example shows nothing of a channel that nobody confirmed', async () => {
  const hidden = loketten.find(({ channels }) => channels.length > 0 && channels.every(({ href }) => href === null));
  const { page: tab } = await open('/over/open-data-voorbeeld/');
  await tab.goto(await partnerSite(exampleHere().replace("'comensha'", `'${hidden?.id ?? ''}'`)));
  await tab.getByText(hidden?.name ?? '').waitFor();
  expect(await tab.locator('ul li').count()).toBe(0);
});

test('other sites can read every file of the data, and nothing else of the site', async () => {
  const { page: tab, console: messages } = await open('/over/open-data-voorbeeld/');
  await tab.goto(await partnerSite(''));
  const readable = (path: string) =>
    tab.evaluate(
      (address) =>
        fetch(address).then(
          (response) => response.ok,
          () => false,
        ),
      `${origin()}${path}`,
    );
  for (const path of [
    '/data/regios.json',
    '/data/loketten.csv',
    '/data/schema/loketten.json',
    '/data/loketten/ckm.vcf',
  ]) {
    expect(await readable(path), path).toBe(true);
  }
  expect(messages).toEqual([]);
  for (const path of ['/', '/zoeken/nl.json', '/data/bestaat-niet.json', '/hulp']) {
    expect(await readable(path), path).toBe(false);
  }
  // That is what the browser says of each, and all it says.
  const said = messages.splice(0);
  expect(said.filter((message) => message.includes('CORS'))).toHaveLength(4);
  expect(said.filter((message) => !/CORS|Failed to load resource/u.test(message))).toEqual([]);
});

describe('a desk as a contact', () => {
  test('comes as a file, without JavaScript, and leaves the visitor on the page', async () => {
    const { page: tab } = await open('/loketten/comensha/', { javaScriptEnabled: false });
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('link', { name: /Bewaar dit loket als contact$/u }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('comensha.vcf');
    expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync('dist/data/loketten/comensha.vcf', 'utf8'));
    expect(tab.url()).toBe(`${origin()}/loketten/comensha/`);
  });
});

test('SEC-2 the data for search engines stands in the page without a word from the policy', async () => {
  const { page: tab } = await open('/loketten/veilig-thuis/');
  expect(await tab.locator('script[type="application/ld+json"]').count()).toBe(1);
});
