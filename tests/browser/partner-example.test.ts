import { expect, test } from 'vitest';
import { useSite, type Visit } from './site.ts';

const { open, origin } = useSite();
const paths = ({ requests }: Visit) => requests.map((address) => address.replace(origin(), ''));

test('REL-2 PRIV-1 the example on our own page loads its script and data when it is opened, and leads to a desk', async () => {
  const visit = await open('/over/partners/', {}, (context) =>
    context.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        return attach.call(this, { ...options, mode: 'open' });
      };
    }),
  );
  const { page } = visit;
  expect(paths(visit).filter((path) => path.startsWith('/partners/'))).toEqual([]);
  const before = visit.requests.length;
  await page.click('[data-part-script] summary');
  for (const option of ['nee', 'zorg', 'volwassen', 'arbeid', 'overleggen'])
    await page.click(`[data-option="${option}"]`);
  expect(await page.locator('[data-outcome] [data-loket]').first().getAttribute('data-loket')).toBe('comensha');
  expect(paths(visit).slice(before)).toEqual(['/partners/loketwijzer.js', '/partners/keuzehulp-professional.nl.json']);
  // Here the links lead to this very site.
  expect(await page.locator('[data-loket="comensha"] h4 a').getAttribute('href')).toBe(
    `${origin()}/loketten/comensha/`,
  );
});

test('REL-5 when the script does not come, the link to the keuzehulp stays', async () => {
  const visit = await open('/over/partners/');
  await visit.page.route('**/partners/loketwijzer.js', (route) => route.abort());
  await visit.page.click('[data-part-script] summary');
  await visit.page.locator('loketwijzer-keuzehulp a[href="/keuzehulp/professional/"]').click();
  await visit.page.waitForURL('**/keuzehulp/professional/');
  visit.console.length = 0; // The browser reports the file that this test takes away.
});
