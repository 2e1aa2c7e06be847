import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

/* Fields that only a script can serve appear when it runs. What is read by then must stay where it is. */

const { open, origin } = useSite();

const pages = [
  ['/zoeken/', 'zoek-vak'],
  ['/regio/', 'gemeente-kiezer'],
  ['/professionals/trainingen/', '[data-filter-field]'],
] as const;

/** How much moved by itself, as browsers count it: 0 is nothing. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const sum = (list: PerformanceEntryList) =>
          list.reduce((all, entry) => all + (entry as PerformanceEntry & { value: number }).value, 0);
        const observer = new PerformanceObserver((list) => resolve(sum(list.getEntries())));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Shifts are told in the frame they happen in; two frames later there are none to come.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum(observer.takeRecords()))));
      }),
  );

test.each(pages)('%s does not move when its field appears', async (path, field) => {
  const visit = await open('/over/');
  // A line on which the page is painted before its script is there.
  await visit.page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await visit.page.goto(origin() + path, { waitUntil: 'load' });
  await visit.page.locator(field).waitFor();
  expect(await shifts(visit.page)).toBe(0);
});

test.each(pages)('%s takes no room for its field where no script runs', async (path, field) => {
  const { page } = await open(path, { javaScriptEnabled: false });
  expect(await page.locator(field).boundingBox()).toBeNull();
});

test('REL-5 the list of all pages moves up when the script of the search does not come', async () => {
  const visit = await open('/over/');
  await visit.page.route('**/*.js', (route) => route.abort());
  await visit.page.goto(`${origin()}/zoeken/`);
  const heading = visit.page.locator('[data-all-pages] h2');
  await expect.poll(async () => (await heading.boundingBox())?.y, { timeout: 10_000 }).toBeLessThan(400);
  visit.console.length = 0; // The browser reports the files that failed.
});
