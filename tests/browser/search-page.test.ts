import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IndexFile } from '#domain/search/index-file.ts';
import { openIndex } from '#domain/search/lexicon.ts';
import { search } from '#domain/search/search.ts';
import { useSite, type Visit } from './site.ts';

const { open } = useSite();
const index = '/zoeken/nl.json';

async function type({ page }: Visit, words: string): Promise<string[]> {
  await page.fill('input[type=search]', words);
  await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached' });
  return page
    .locator('[data-results] a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('what is measured in Node is what the page shows', async () => {
  const lexicon = openIndex(JSON.parse(readFileSync('dist/zoeken/nl.json', 'utf8')) as IndexFile);
  const visit = await open('/zoeken/');
  for (const query of [
    'advocaat',
    'slagtofferhulp',
    'baas betaalt niet',
    '0800 2000',
    'loon dief stal',
    'voetbaluitslagen',
  ]) {
    const expected = search(query, lexicon).hits.map(({ url }) => url);
    expect(await type(visit, query)).toEqual(expected.slice(0, 12));
  }
});

test('TRACE-5 TRACE-7 the same files are fetched whatever is typed, and nothing keeps the words', async () => {
  const fetched = async (query: string) => {
    const visit = await open('/zoeken/');
    const before = visit.requests.length;
    await type(visit, query);
    expect(visit.page.url()).not.toContain('?');
    expect(await visit.page.evaluate(() => [document.title, JSON.stringify(history.state)].join())).not.toContain(
      query,
    );
    return visit.requests.slice(before).map((url) => new URL(url).pathname);
  };
  expect(await fetched('politie')).toEqual([index]);
  expect(await fetched('mijn paspoort is afgepakt')).toEqual([index]);
});

test('another spelling is said, and what was typed can be searched as it is', async () => {
  const visit = await open('/zoeken/');
  expect((await type(visit, 'slagtofferhulp'))[0]).toBe('/loketten/slachtofferhulp-nederland/');
  const respelt = visit.page.locator('p[data-respelt]');
  expect(await respelt.innerText()).toContain('Gezocht naar: slachtofferhulp.');
  await visit.page.click('[data-literal]');
  await visit.page.waitForSelector('[data-ways]:not([hidden])');
  expect(await visit.page.locator('[data-results] a').count()).toBe(0);
  expect(await respelt.isVisible()).toBe(false);
});

test('words of danger put 112 above the results', async () => {
  const visit = await open('/zoeken/');
  const danger = visit.page.locator('[data-danger]');
  await type(visit, 'advocaat');
  expect(await danger.isVisible()).toBe(false);
  expect((await type(visit, 'hij gaat mij vermoorden')).length).toBeGreaterThan(0);
  expect(await danger.locator('a[href^="tel:112"]').isVisible()).toBe(true);
  const above = (await danger.boundingBox())?.y ?? Infinity;
  expect(above).toBeLessThan((await visit.page.locator('[data-results] a').first().boundingBox())?.y ?? 0);
});

test('a question that no page answers gets no page but ways to help', async () => {
  const visit = await open('/zoeken/');
  expect(await type(visit, 'openingstijden bibliotheek')).toEqual([]);
  const ways = visit.page.locator('[data-ways] a:visible');
  expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining(['/keuzehulp/', '/noodhulp/']),
  );
  expect(await visit.page.locator('[data-all-pages] a:visible').count()).toBeGreaterThan(100);
  await type(visit, '');
  expect(await ways.count()).toBe(0);
});

test('the results can be walked through with the arrow keys', async () => {
  const visit = await open('/zoeken/');
  const [first, second] = await type(visit, 'opvang');
  const focused = () =>
    visit.page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
  await visit.page.focus('input[type=search]');
  await visit.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await visit.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await visit.page.keyboard.press('ArrowUp');
  await visit.page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('zoekwoorden');
});

describe('strange input', () => {
  test.each([
    ['ten thousand letters', 'baas '.repeat(2000)],
    ['one word without end', 'x'.repeat(10_000)],
    ['emoji', '🚨🆘 help 👮‍♀️'],
    ['right to left', 'لا أملك أوراق إقامة \u202E olleh'],
    ['markup', '<b>advocaat</b><script>document.title="x"</script><img src=x onerror=document.title="y">'],
    ['address tricks', '../../?q=1&x[]=2#%00 javascript:alert(1)'],
  ])('%s gives an answer, no markup and no error', async (_, query) => {
    const visit = await open('/zoeken/');
    const title = await visit.page.title();
    await type(visit, query);
    const status = await visit.page.locator('[data-status]').innerText();
    expect(status).toMatch(/gevonden|Geen pagina/u);
    expect(await visit.page.locator('zoek-vak :is(img, script, b)').count()).toBe(0);
    expect(await visit.page.title()).toBe(title);
  });

  test('markup in the spelling that is said stays text', async () => {
    const visit = await open('/zoeken/');
    await type(visit, '<i>slagtofferhulp</i>');
    expect(await visit.page.locator('p[data-respelt] span').innerText()).toBe('Gezocht naar: i slachtofferhulp i.');
    expect(await visit.page.locator('p[data-respelt] i').count()).toBe(0);
  });
});

describe('an index that is missing or broken', () => {
  test.each([
    ['missing', { status: 404, body: 'weg' }],
    ['garbage', { status: 200, body: '\u0000<html>geen json' }],
    ['other JSON', { status: 200, body: '{"pages":[]}' }],
    ['cut off', { status: 200, body: readFileSync('dist/zoeken/nl.json', 'utf8').slice(0, 5000) }],
  ])('%s: the list of all pages and a plain sentence', async (_, answer) => {
    const visit = await open('/zoeken/');
    await visit.page.route(`**${index}`, (route) => route.fulfill(answer));
    expect(await type(visit, 'advocaat')).toEqual([]);
    expect(await visit.page.locator('[data-status]').innerText()).toBe(
      'Zoeken lukt nu niet. Hieronder staan alle pagina’s.',
    );
    expect(await visit.page.locator('[data-all-pages] a:visible').count()).toBeGreaterThan(100);
    expect(await visit.page.locator('[data-ways] a:visible').count()).toBeGreaterThan(2);
    visit.console.length = 0; // the browser itself reports an answer of 404

    // When the line is back, so is the search.
    await visit.page.unroute(`**${index}`);
    expect((await type(visit, 'advocaat')).length).toBeGreaterThan(0);
  });
});
