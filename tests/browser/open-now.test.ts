import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();

/** What the page of a desk says about being open, at an instant, on a phone that stands in another time zone. */
async function openNow(desk: string, instant: string): Promise<string[]> {
  const { page } = await open('/over/');
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(new URL(`/loketten/${desk}/`, page.url()).href);
  return page.locator('[data-open-now][data-hours]').allInnerTexts();
}

describe('"nu open" on a phone in New York', () => {
  test.each([
    ['comensha', '2026-11-23T09:30:00Z', 'Nu open, tot 17.00 uur'],
    ['comensha', '2026-11-23T07:30:00Z', 'Nu dicht. Vandaag open om 9.00 uur'],
    ['comensha', '2026-11-21T10:00:00Z', 'Nu dicht. Weer open op maandag om 9.00 uur'],
    // Summer time: the same clock time is an hour earlier in UTC.
    ['comensha', '2026-07-06T14:59:00Z', 'Nu open, tot 17.00 uur'],
    ['comensha', '2026-07-06T15:00:00Z', 'Nu dicht. Weer open op dinsdag om 9.00 uur'],
    // A public holiday on a Friday, of which nobody knows what the desk does.
    ['comensha', '2026-12-25T10:00:00Z', 'Vandaag is een feestdag. Of dit loket open is, weten wij niet'],
    ['kindertelefoon', '2026-12-25T12:00:00Z', 'Nu open, tot 21.00 uur'],
  ])('%s at %s: %s', async (desk, instant, text) => {
    expect((await openNow(desk, instant))[0]).toBe(text);
  });
});

test('the text follows the clock while the page stays open', async () => {
  const { page } = await open('/over/');
  await page.clock.install({ time: new Date('2026-11-23T15:59:30Z') });
  await page.goto(new URL('/loketten/comensha/', page.url()).href);
  const text = page.locator('[data-open-now][data-hours]').first();
  expect(await text.innerText()).toBe('Nu open, tot 17.00 uur');
  await page.clock.fastForward(61_000);
  expect(await text.innerText()).toBe('Nu dicht. Weer open op dinsdag om 9.00 uur');
});

test('a desk that is always open says so without a script', async () => {
  const { page } = await open('/loketten/veilig-thuis/', { javaScriptEnabled: false });
  expect(await page.locator('[data-channel="phone"] [data-open-now]').innerText()).toBe('Dag en nacht open');
});
