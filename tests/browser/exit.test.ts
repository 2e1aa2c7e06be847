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
    const visible = [...document.body.children].filter(
      (part) => part.getClientRects().length > 0 && part.id !== 'weg-status',
    );
    return { title: document.title, visible: visible.length, said: document.querySelector('#weg-status')?.textContent };
  });
  expect(after).toEqual({ title: 'Weer', visible: 0, said: 'Laden.' });
  letGo();
});

test('EXIT-16 the exit asks nothing but the other site', async () => {
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

test('EXIT-7 leaving in one tab leaves in all of them', async () => {
  const visit = await open('/hulp/praten/');
  const other = await visit.context.newPage();
  await visit.context.route('https://www.knmi.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Weer' }),
  );
  await other.goto(`${origin()}/professionals/`);
  await visit.page.click('.bar a[data-weg-link]');
  await other.waitForURL('https://www.knmi.nl/');
});

test('EXIT-8 when the other site does not come, an empty page does', async () => {
  const visit = await open('/hulp/praten/');
  await standIn(visit, () => new Promise(() => undefined));
  await visit.page.clock.install();
  await visit.page.evaluate(() => document.querySelector<HTMLElement>('.bar a[data-weg-link]')?.click());
  await visit.page.clock.fastForward(4100);
  await visit.page.waitForURL('about:blank');
});

test('EXIT-9 three times Shift leaves, and says how many are left; Shift with another key does not count', async () => {
  const visit = await open('/hulp/praten/');
  await standIn(visit);
  const said = () => visit.page.locator('#weg-status').innerText();
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C']) await visit.page.keyboard.press(key);
  expect(await said()).toBe('');
  await visit.page.keyboard.press('Shift');
  expect(await said()).toMatch(/Nog 2 keer/u);
  await visit.page.keyboard.press('a');
  expect(await said()).toBe('');
  await visit.page.keyboard.press('Shift');
  await visit.page.keyboard.press('Shift');
  expect(await said()).toMatch(/Nog 1 keer/u);
  await visit.page.keyboard.press('Shift');
  await visit.page.waitForURL('https://www.knmi.nl/');
});

test('EXIT-6 a visit to the victim section is one entry in the history, elsewhere it is not', async () => {
  const visit = await open('/hulp/');
  const entries = () => visit.page.evaluate(() => history.length);
  const before = await entries();
  await visit.page.click('a[href="/hulp/praten/"]');
  await visit.page.click('main a[href="/hulp/politie/"]');
  await visit.page.waitForURL('**/hulp/politie/');
  await visit.page.click('a[href="#menu"]');
  expect(await entries()).toBe(before);
  await visit.page.goto(`${origin()}/professionals/`);
  const outside = await entries();
  await visit.page.click('a[href="/professionals/opvang/"]');
  await visit.page.waitForURL('**/professionals/opvang/');
  expect(await entries()).toBe(outside + 1);
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
