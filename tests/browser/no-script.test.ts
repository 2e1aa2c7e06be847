import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

/* JavaScript off first: every task must succeed with links only. */

const { open } = useSite();
const signalPages = globSync('*/', { cwd: 'dist/signalen' }).map((form) => `/signalen/${form}/`);
const off = { javaScriptEnabled: false };

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
    await page.click('a[href="/loketten/keuze/slachtoffer/dag-en-nacht/"]');
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

  test.each(signalPages)('%s prints on one A4, without what is only true on a screen', async (path) => {
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
