import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtAssets, type Asset } from '../fixtures/assets.ts';
import { useSite, type Visit } from './site.ts';

/* REL-5: each file that a page loads may fail alone, and whoever came for help still gets it. */

const { open, origin } = useSite();

/** How a file can fail: it never comes, it is a script that breaks at once, it is not what it should be. */
const failures: Record<string, { kinds: Asset['kind'][]; answer: (route: Route) => Promise<void> }> = {
  'does not come': { kinds: ['style', 'script', 'image', 'search'], answer: (route) => route.abort() },
  'breaks at once': {
    kinds: ['script'],
    answer: (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }),
  },
  'is cut off': {
    kinds: ['style', 'script', 'search'],
    answer: async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
    },
  },
  'is the page that says it is not there': {
    kinds: ['style', 'script', 'search'],
    answer: (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
  },
};

/** Absence is tried on every kind of page; the other ways to fail on the first page that loads the file. */
const assets = builtAssets();
const cases = assets.flatMap((asset) => {
  const isFirst = assets.find(({ address }) => String(address) === String(asset.address)) === asset;
  return Object.entries(failures)
    .filter(([failure, { kinds }]) => kinds.includes(asset.kind) && (isFirst || failure === 'does not come'))
    .map(([failure, { answer }]) => ({ ...asset, failure, answer }));
});

test('the list of files is that of the built pages', () => {
  const kinds = assets.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'style').length).toBeGreaterThan(3);
  expect(new Set(assets.filter(({ kind }) => kind === 'script').map(({ address }) => address)).size).toBeGreaterThan(4);
  expect(kinds.filter((kind) => kind === 'search').length).toBe(1);
});

test.each(cases)(
  'REL-5 $address $failure: $page can be read, its task succeeds and the exit leads away',
  async ({ address, page: path, answer }) => {
    const visit = await open('/over/');
    let failed = 0;
    await visit.page.route(address instanceof RegExp ? address : `**${address}`, async (route) => {
      failed++;
      await answer(route);
    });
    visit.console.length = 0;
    await visit.page.goto(origin() + path);
    expect(await visit.page.locator('h1').innerText()).not.toBe('');
    expect(await visit.page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
    await task(visit);
    // The icon of the tab is asked for when the browser likes.
    if (!String(address).includes('favicon')) expect(failed).toBeGreaterThan(0);
    await visit.page.goto(origin() + path);
    await leave(visit);
    visit.console.length = 0; // The browser reports the file that failed.
  },
);

/** What someone came for, by what the page offers. */
async function task({ page }: Visit): Promise<void> {
  if (await page.locator('input[type=search]').isVisible()) return search(page);
  if ((await page.locator('[data-question]').count()) > 0) return reachDesk(page);
  const list = page.locator('filter-lijst [data-filter-item]');
  if ((await list.count()) > 0) return expect(await list.first().isVisible()).toBe(true);
  const desk = page.locator('main [data-loket]').first();
  if ((await desk.count()) > 0) expect(await desk.innerText()).not.toBe('');
  // Wherever one stands, the keuzehulp or the desks are links away.
  await page.goto(`${origin()}/keuzehulp/`);
  expect(await page.locator('main a[href="/keuzehulp/ik/"]').isVisible()).toBe(true);
}

/** Answers with the first answer that does not end in danger, until there is a desk with a number or a site to press. */
async function reachDesk(page: Visit['page']): Promise<void> {
  for (let asked = 0; asked < 7 && (await page.locator('[data-outcome]').count()) === 0; asked++) {
    await page.locator('main [data-question] a[data-option]').nth(1).click();
    await page.waitForLoadState('load');
  }
  const card = page.locator('[data-outcome] [data-loket]').first();
  expect(await card.locator('a.reach').first().isVisible()).toBe(true);
}

/** Results, or a plain sentence; and in both cases a way on. For everyone, and for one audience. */
async function search(page: Visit['page']): Promise<void> {
  await page.fill('input[type=search]', 'advocaat');
  for (const audience of [0, 1]) {
    await page.locator('zoek-vak select').selectOption({ index: audience });
    await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached', timeout: 15_000 });
    expect(await page.locator('zoek-vak [data-status]').innerText()).not.toBe('');
    const found = await page.locator('[data-results] a[href]').count();
    if (found === 0) expect(await page.locator('[data-all-pages] a').first().isVisible()).toBe(true);
  }
}

async function leave({ page }: Visit): Promise<void> {
  await page.route('https://www.knmi.nl/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Weer' }));
  await page.locator('.bar a[data-weg-link]').click();
  await page.waitForURL('https://www.knmi.nl/');
}
