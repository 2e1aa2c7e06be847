import { expect, test } from 'vitest';
import { useSite, type Visit } from './site.ts';

const { open, origin } = useSite();

/** Stands in for the site the exit leads to; `answer` decides when it answers. */
async function standIn(visit: Visit, answer: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await visit.page.route('https://www.knmi.nl/**', async (route) => {
    await answer();
    await route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' });
  });
}

test('EXIT-4 the exit replaces the page: one entry in the history stays one', async () => {
  const visit = await open('/hulp/praten/');
  await standIn(visit);
  const before = await visit.page.evaluate(() => history.length);
  await visit.page.click('.bar a[data-weg-link]');
  await visit.page.waitForURL('https://www.knmi.nl/');
  expect(await visit.page.evaluate(() => history.length)).toBe(before);
});

test('EXIT-3 the page is gone at once, also when the other site is slow', async () => {
  const visit = await open('/hulp/praten/');
  let letGo: () => void = () => undefined;
  await standIn(visit, () => new Promise((resolve) => (letGo = resolve)));
  // The document stays ours until the other site answers: read it in the same task as the click.
  const after = await visit.page.evaluate(() => {
    document.querySelector<HTMLElement>('.bar a[data-weg-link]')?.click();
    return { title: document.title, isVisible: document.body.getClientRects().length > 0 };
  });
  expect(after).toEqual({ title: 'Weer', isVisible: false });
  letGo();
});

test('EXIT-6 the exit asks nothing but the other site', async () => {
  const visit = await open('/keuzehulp/ik/');
  await standIn(visit);
  const before = visit.requests.length;
  await visit.page.click('.bar a[data-weg-link]');
  await visit.page.waitForURL('https://www.knmi.nl/');
  expect(visit.requests.slice(before)).toEqual(['https://www.knmi.nl/']);
});

test('EXIT-5 Back after the exit does not show the page again', async () => {
  const visit = await open('/professionals/');
  await visit.page.goto(`${origin()}/hulp/praten/`);
  await standIn(visit);
  await visit.page.click('.bar a[data-weg-link]');
  await visit.page.waitForURL('https://www.knmi.nl/');
  await visit.page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await visit.page.waitForURL('https://www.knmi.nl/');
});

test('EXIT-15 coming back on purpose works at once', async () => {
  const visit = await open('/hulp/praten/');
  await standIn(visit);
  await visit.page.click('.bar a[data-weg-link]');
  await visit.page.waitForURL('https://www.knmi.nl/');
  await visit.page.goto(`${origin()}/hulp/praten/`);
  expect(await visit.page.locator('h1').isVisible()).toBe(true);
  expect(await visit.page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('EXIT-2 the exit stays in reach while scrolling, covers little and nothing covers it', async () => {
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 320, height: 256 },
    { width: 1280, height: 800 },
  ]) {
    const { page } = await open('/hulp/praten/', { viewport });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const part of [0, 0.25, 0.5, 0.75, 1]) {
      await page.evaluate((y) => window.scrollTo(0, y), height * part);
      const isOnTop = await page.locator('.bar a[data-weg-link]').evaluate((exit) => {
        const { x, y, width, height: tall } = exit.getBoundingClientRect();
        return exit.contains(document.elementFromPoint(x + width / 2, y + tall / 2));
      });
      expect(isOnTop).toBe(true);
    }
    const { height: bar = 1000 } = (await page.locator('.bar').boundingBox()) ?? {};
    expect(bar).toBeLessThanOrEqual(viewport.height * 0.2);
    expect(bar).toBeGreaterThanOrEqual(48);
  }
});
