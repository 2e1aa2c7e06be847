import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

/* JavaScript off first: every task must succeed with links only. */

const { open } = useSite();
const signalPages = globSync('*/', { cwd: 'dist/signalen' }).map((form) => `/signalen/${form}/`);
const off = { javaScriptEnabled: false };

/** What people come for, each done from the start page by pressing links; the last selector is what they came for. */
const tasks: [name: string, links: string[], goal: string][] = [
  ['call 112', [], '.bar a[href="tel:112"]'],
  ['get help without speaking', ['a[href="/noodhulp/"]'], 'main a[href="tel:112"]'],
  ['read whom one can talk to, and call', ['a[href="/hulp/"]', 'main a[href="/hulp/praten/"]'], 'main a[href^="tel:"]'],
  [
    'find a number in the list of desks',
    ['a[href="/loketten/"]', 'main a[href="/loketten/veilig-thuis/"]'],
    'main a[href="tel:08002000"]',
  ],
  [
    'tip without a name',
    ['a[href="/burgers/"]', 'main a[href="/burgers/anoniem-melden/"]'],
    'main a[href="tel:08007000"]',
  ],
  [
    'find the meldcode',
    ['a[href="/professionals/"]', 'main a[href="/professionals/meldcode/"]'],
    'main a[href="tel:08002000"]',
  ],
  [
    'see who is a desk for shelter',
    ['a[href="/professionals/"]', 'main a[href="/professionals/opvang/"]'],
    'main [data-loket] a[href^="/loketten/"]',
  ],
  ['compare the five ways', ['a[href="/vergelijken/"]'], 'main table tbody td'],
  ['tick signals', ['a[href="/signalen/"]', 'main a[href="/signalen/minderjarigen/"]'], '.ticks input'],
  [
    'find a page by its question',
    ['a[href="/zoeken/"]', '[data-all-pages] a[href="/hulp/advocaat-en-tolk/"]'],
    'main h1',
  ],
  [
    'look up a word',
    ['a[href="/professionals/"]', 'main a[href="/professionals/aangifte/"]', 'main a.term'],
    ':target',
  ],
  ['read the figures', ['a[href="/cijfers/"]'], 'main table td'],
  [
    'see where a text comes from',
    ['a[href="/hulp/"]', 'main a[href="/hulp/politie/"]'],
    '.sources a[href^="https://"]',
  ],
  ['read what this site keeps', ['a[href="/over/privacy/"]'], 'main a[href="/veilig-online/"]'],
  ['use this site safely', ['a[href="/veilig-online/"]'], 'main h2'],
];

describe('REL-1 every task succeeds with links only', () => {
  test.each(tasks)('%s', async (_name, links, goal) => {
    const { page } = await open('/', off);
    for (const link of links) await page.locator(link).first().click();
    const reached = page.locator(goal).first();
    // What stands in a closed part opens with a press, without a script.
    const closed = reached.locator('xpath=ancestor::details[not(@open)]/summary');
    if ((await closed.count()) > 0) await closed.click();
    expect(await reached.isVisible()).toBe(true);
  });

  test('leave: the exit is a link to another site', async () => {
    const { page } = await open('/hulp/praten/', off);
    await page.route('https://www.knmi.nl/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Weer' }));
    await page.click('.bar a[data-weg-link]');
    expect(page.url()).toBe('https://www.knmi.nl/');
  });
});

describe('REL-1 the keuzehulp by links only', () => {
  test.each([
    ['ik', ['nee', 'jonger-dan-18', 'seks', 'praten'], 'chat-met-fier'],
    ['ik', ['nee', '18-of-ouder', 'werk', 'geld', 'geen-papieren'], 'fairwork'],
    ['ik', ['ja'], 'alarmnummer-112'],
    ['iemand-anders', ['nee', 'volwassene', 'werk', 'melden'], 'nederlandse-arbeidsinspectie'],
    ['professional', ['nee', 'onderwijs-jeugd', 'minderjarig', 'seksueel', 'overleggen'], 'veilig-thuis'],
    ['delen', ['zorg', 'ja'], 'alarmnummer-112'],
  ])('%s: %j leads to %s', async (tree, options, first) => {
    const { page } = await open('/', off);
    await page.click('a[href="/keuzehulp/"]');
    await page.click(`a[href="/keuzehulp/${tree}/"]`);
    for (const option of options) await page.click(`[data-question] a[data-option="${option}"]`);
    const cards = page.locator('[data-outcome] [data-loket]');
    expect(await cards.first().getAttribute('data-loket')).toBe(first);
    expect(await cards.first().locator('a.reach').count()).toBeGreaterThan(0);
  });

  test('the doors of the start page are on the first screen of a small phone', async () => {
    const { page } = await open('/', off);
    for (const box of await page.locator('.door').all()) {
      const { y = 1000, height = 0 } = (await box.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(568);
    }
    expect(await page.locator('.door').count()).toBe(3);
  });

  test('an answer can be changed, and the way back is a link', async () => {
    const { page } = await open('/keuzehulp/ik/bac/', off);
    await page.click('.answers summary');
    await page.click('[data-change="leeftijd"]');
    expect(new URL(page.url()).pathname).toBe('/keuzehulp/ik/b/');
    expect(await page.locator('[data-question="leeftijd"]').count()).toBe(1);
    await page.click('.crumbs a');
    expect(new URL(page.url()).pathname).toBe('/keuzehulp/ik/');
  });
});

describe('REL-1 the directory by links only', () => {
  test('filters narrow the list and can be taken away again', async () => {
    const { page } = await open('/loketten/', off);
    const all = await page.locator('main [data-loket]').count();
    await page.click('a[href="/loketten/keuze/slachtoffer/"]');
    const some = await page.locator('main [data-loket]').count();
    const atNight = page.locator('a[href="/loketten/keuze/slachtoffer/dag-en-nacht/"]');
    await page.locator('.facets details', { has: atNight }).locator('summary').click();
    await atNight.click();
    const few = await page.locator('main [data-loket]').count();
    expect(all).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(few);
    expect(few).toBeGreaterThan(0);
    await page.click('.chips a[href="/loketten/keuze/dag-en-nacht/"]');
    await page.click('.chips a[href="/loketten/"]');
    expect(await page.locator('main [data-loket]').count()).toBe(all);
  });

  test('a desk says its hours in words and answers the fixed questions', async () => {
    const { page } = await open('/loketten/comensha/', off);
    const main = page.locator('main');
    expect(await main.innerText()).toMatch(/maandag t\/m vrijdag: 9\.00–17\.00 uur/u);
    expect(await page.locator('[data-card-question]').count()).toBe(13);
    expect(await page.locator('a[href="tel:+31334481186"]').count()).toBeGreaterThan(0);
  });

  test('a desk that nobody confirmed is shown without a number and points at its own site', async () => {
    const { page } = await open('/loketten/nidos/', off);
    expect(await page.locator('[data-verification="onbevestigd"]').count()).toBeGreaterThan(0);
    expect(await page.locator('article a[href^="tel:"]').count()).toBe(1); // the desk to try instead
    expect(await page.locator('article a[href="https://www.nidos.nl"]').count()).toBe(1);
  });
});

describe('REL-1 the rest without JavaScript', () => {
  test('the search page is an A–Z list of all pages', async () => {
    const { page } = await open('/zoeken/', off);
    expect(await page.locator('[data-all-pages] a').count()).toBeGreaterThan(100);
    expect(await page.locator('zoek-vak').isVisible()).toBe(false);
  });

  test('EXIT-1 both exits are links to another site', async () => {
    const { page } = await open('/hulp/praten/', off);
    const targets = await page
      .locator('a[data-weg-link]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(targets).toHaveLength(2);
    expect(new Set(targets).size).toBe(1);
    expect(targets[0]).toMatch(/^https:\/\//u);
  });

  test('EXIT-10 the second stop of the Tab key is an exit', async () => {
    const { page } = await open('/hulp/praten/', off);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-weg-link'))).toBe(true);
  });

  test.each(signalPages)('REL-8 %s prints on one A4, without what is only true on a screen', async (path) => {
    const { page } = await open(path, off);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
  });

  test('the list of signals can be ticked and read', async () => {
    const { page } = await open('/signalen/algemeen/', off);
    await page.locator('.ticks input').first().check();
    expect(await page.locator('.ticks input:checked').count()).toBe(1);
  });
});
