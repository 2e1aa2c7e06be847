import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();

test('INT-6 a script that was changed on the host does not run, and the exit still is a link', async () => {
  const visit = await open('/hulp/praten/');
  const { page } = visit;
  await page.route('**/_a/weg.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `document.title = 'veranderd';${await response.text()}` });
  });
  await page.goto(page.url().replace('praten', 'politie'));
  expect(await page.title()).not.toBe('veranderd');
  expect(await page.locator('a[data-weg-link]').last().getAttribute('href')).toMatch(/^https:/u);
  // The browser says why; on any other page that would be a fault.
  expect(visit.console.splice(0).join('\n')).toMatch(/integrity/u);
});
