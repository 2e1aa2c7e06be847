import { expect, test } from 'vitest';
import { useSite, type Visit } from './site.ts';

const { open } = useSite();

async function search({ page }: Visit, words: string): Promise<string[]> {
  await page.fill('input[type=search]', words);
  await page.waitForSelector('[data-results][aria-busy="false"]:not(:empty), [data-ways]:not([hidden])');
  return page
    .locator('[data-results] a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('REL-2 the index is fetched when someone turns to the field, not before', async () => {
  const visit = await open('/zoeken/');
  expect(visit.requests.filter((url) => url.endsWith('.json'))).toEqual([]);
  expect(await search(visit, 'advocaat')).toContain('/hulp/advocaat-en-tolk/');
  expect(visit.requests.filter((url) => url.endsWith('/zoeken/nl.json'))).toHaveLength(1);
});

test('TRACE-5 words stay on the device: not in an address, a request, the title or storage', async () => {
  const canary = 'zeldzaamkanariewoord';
  const visit = await open('/zoeken/');
  await search(visit, `paspoort ${canary}`);
  expect(visit.requests.filter((url) => url.includes(canary))).toEqual([]);
  expect(visit.page.url()).not.toContain(canary);
  expect(await visit.page.title()).not.toContain(canary);
  expect(await visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the audience narrows what is found', async () => {
  const visit = await open('/zoeken/');
  await visit.page.selectOption('select', 'professional');
  const found = await search(visit, 'aangifte');
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((href) => href.startsWith('/hulp/'))).toEqual([]);
});

test('results are announced, and nothing found is not the end', async () => {
  const visit = await open('/zoeken/');
  await search(visit, 'opvang');
  expect(await visit.page.locator('[data-status]').innerText()).toMatch(/\d+ pagina’s gevonden/u);
  await search(visit, 'qqqqwwwwzzzz');
  expect(await visit.page.locator('[data-ways] a').count()).toBeGreaterThan(2);
});

test('REL-5 an index that cannot be loaded leaves the list of all pages and a plain sentence', async () => {
  const visit = await open('/zoeken/');
  await visit.page.route('**/zoeken/nl.json', (route) => route.abort());
  await visit.page.fill('input[type=search]', 'advocaat');
  await visit.page.waitForSelector('[data-ways]:not([hidden])');
  expect(await visit.page.locator('[data-status]').innerText()).toMatch(/Zoeken lukt nu niet/u);
  expect(await visit.page.locator('[data-all-pages] a').count()).toBeGreaterThan(100);
  visit.console.length = 0; // the browser itself reports the request that the test stopped
});

test('SEC-2 markup in a query and in a found page stays text', async () => {
  const markup = '<img src=x onerror="document.title=1"><b>Advocaat</b>';
  const visit = await open('/zoeken/');
  await visit.page.route('**/zoeken/nl.json', async (route) => {
    const response = await route.fetch();
    const index = (await response.json()) as { pages: [string, string, string, string][] };
    const pages = index.pages.map(([url, , , audience]) => [url, markup, markup, audience]);
    await route.fulfill({ response, json: { ...index, pages } });
  });
  const title = await visit.page.title();
  expect(
    (await search(visit, 'advocaat <i>tolk</i>')).length + (await search(visit, 'advocaat')).length,
  ).toBeGreaterThan(0);
  const found = visit.page.locator('[data-results] a').first();
  expect(await found.evaluate((link) => link.firstChild?.textContent)).toBe(markup);
  expect(await found.locator('small').innerText()).toBe(markup);
  expect(await visit.page.locator('zoek-vak').locator('img, b, i, script').count()).toBe(0);
  expect(await visit.page.title()).toBe(title);
});
