import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { handover } from '#schema/handover.ts';
import { desktop, phone, useSite, type Visit } from './site.ts';

/* The sheet for a handover (docs/decisions/0034), without JavaScript first. */

const { open } = useSite();
const off = { javaScriptEnabled: false };
const summary = '.sheet > summary';
const words = handover.parse(parse(readFileSync('content/overdracht/nl.yaml', 'utf8')));
const sentences = words.parts.flatMap(({ ticks }) => ticks.flatMap(({ say }) => say ?? []));

const { trees } = JSON.parse(readFileSync('dist/data/keuzehulp.json', 'utf8')) as {
  trees: { id: string; outcomes: { url: string }[] }[];
};
/** The page with the longest sentences for the phone: what fits on one A4 there, fits everywhere. */
const fullest = longest(trees.find(({ id }) => id === 'professional')?.outcomes.map(({ url }) => url) ?? []);

function longest(urls: string[]): string {
  const length = (url: string) =>
    /<details class="sheet"[\s\S]*?<\/details>/u.exec(readFileSync(`dist${url}index.html`, 'utf8'))?.[0].length ?? 0;
  const [first] = urls.map((url) => ({ url, size: length(url) })).sort((one, other) => other.size - one.size);
  if (first === undefined) throw new Error('there are no outcomes for professionals');
  return first.url;
}

async function tickAll(page: Page): Promise<void> {
  for (const tick of await page.locator('.sheet input').all()) await tick.check();
}

const script = (page: Page) => page.locator('[data-script]').innerText();

async function inPageOutcome(): Promise<Visit> {
  const visit = await open('/keuzehulp/professional/');
  const options = ['nee', 'zorg', 'volwassen', 'arbeid', 'overleggen'];
  for (const option of options) await visit.page.click(`[data-option="${option}"]`);
  await visit.page.click(summary);
  return visit;
}

describe('on paper', () => {
  test.each([
    ['light', { colorScheme: 'light' as const }],
    ['dark', { colorScheme: 'dark' as const }],
    ['without JavaScript', off],
  ])('REL-8 %s: the fullest sheet, all ticked, prints on one A4', async (_, options) => {
    const { page } = await open(fullest, options);
    await page.click(summary);
    await tickAll(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });

  test('REL-8 an open sheet is alone there, black on white, with the warning about paper; a closed one is not there', async () => {
    const { page } = await open(fullest, { ...off, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.click(summary);
    await page.emulateMedia({ media: 'print' });
    for (const other of ['h1', '.card', '.site-footer', summary]) {
      expect(await page.locator(other).first().isVisible()).toBe(false);
    }
    expect(await page.getByText(words.paper).isVisible()).toBe(true);
    for (const line of words.by_hand.lines) expect(await page.getByText(line, { exact: true }).isVisible()).toBe(true);
    const colours = await page
      .locator('.sheet [data-script]')
      .evaluate((part) => [getComputedStyle(part).color, getComputedStyle(document.body).backgroundColor]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});

test('REL-1 without JavaScript the sheet can be ticked, and says to name what was ticked', async () => {
  const { page } = await open(fullest, off);
  await page.click(summary);
  await tickAll(page);
  expect(await page.locator('.sheet input:not(:checked)').count()).toBe(0);
  const said = await script(page);
  expect(
    [words.script.begin, words.script.nothing_ticked, words.script.end].filter((part) => !said.includes(part)),
  ).toEqual([]);
});

describe('with JavaScript', () => {
  test('what to say is put together from the answers and the ticks, in the page and on its own page', async () => {
    const visits = [await inPageOutcome(), await open('/keuzehulp/professional/babba/')];
    await visits[1]?.page.click(summary);
    const texts: string[] = [];
    for (const { page } of visits) {
      const before = await script(page);
      expect(before).toContain(words.script.nothing_ticked);
      await tickAll(page);
      const after = await script(page);
      expect(sentences.filter((sentence) => !after.includes(sentence))).toEqual([]);
      expect(after).not.toContain(words.script.nothing_ticked);
      for (const tick of await page.locator('.sheet input').all()) await tick.uncheck();
      expect(await script(page)).toBe(before);
      texts.push(after);
    }
    expect(texts[0]).toContain('Ik werk in de zorg. De persoon is 18 of ouder.');
    expect(texts[0]).toBe(texts[1]);
  });

  test('TRACE-1 TRACE-5 TRACE-7 ticking asks for nothing, stores nothing and changes neither address nor history', async () => {
    const { page, requests, context } = await inPageOutcome();
    const state = async () => ({
      address: page.url(),
      entries: await page.evaluate(() => history.length),
      requests: requests.length,
      stored: await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
      cookies: (await context.cookies()).length,
    });
    const before = await state();
    await tickAll(page);
    await page.keyboard.press('Enter');
    expect(await state()).toEqual(before);
    expect(before.stored).toBe(0);
  });

  test.each(['/keuzehulp/professional/babba/', '/keuzehulp/professional/'])(
    'TRACE-7 %s: who leaves the page finds the sheet closed and blank on coming back',
    async (path) => {
      const { page } = path.endsWith('babba/') ? await open(path) : await inPageOutcome();
      if (path.endsWith('babba/')) await page.click(summary);
      await tickAll(page);
      // As when a page goes into the back/forward cache: it is told so, and lives on.
      await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
      expect(await page.locator('.sheet input:checked').count()).toBe(0);
      expect(await page.locator('.sheet[open]').count()).toBe(0);
      expect(await page.locator('[data-script]').textContent()).toContain(words.script.nothing_ticked);
      await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      expect(await page.locator('.sheet input:checked').count()).toBe(0);
    },
  );

  test('EXIT-3 the exit leaves nothing ticked behind', async () => {
    const { page } = await open('/keuzehulp/professional/babba/');
    const address = page.url();
    await page.route('https://www.knmi.nl/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Weer' }));
    await page.click(summary);
    await tickAll(page);
    await page.click('.bar a[data-weg-link]');
    await page.waitForURL('https://www.knmi.nl/');
    await page.goto(address);
    expect(await page.locator('.sheet input:checked').count()).toBe(0);
  });

  test('in danger there is no sheet, only 112 first', async () => {
    const { page } = await open('/keuzehulp/professional/');
    await page.click('[data-option="ja"]');
    expect(await page.locator('[data-loket]').first().getAttribute('data-loket')).toBe('alarmnummer-112');
    expect(await page.locator('.sheet').isVisible()).toBe(false);
  });
});

describe.each([
  ['phone, dark', { viewport: phone, colorScheme: 'dark' as const }],
  ['desktop, light', { viewport: desktop, colorScheme: 'light' as const }],
])('%s', (_, options) => {
  test('A11Y-1 the open sheet has no accessibility violation and does not scroll sideways', async () => {
    const { page } = await open(fullest, options);
    await page.click(summary);
    await page.locator('.sheet input').first().check();
    const { violations } = await new AxeBuilder({ page })
      .options({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast-enhanced': { enabled: true } },
      })
      .exclude('.skip')
      .exclude('#weg-status')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
