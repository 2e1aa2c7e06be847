import { expect, test } from 'vitest';
import { useSite } from './site.ts';

/* REL-4: what browsers of the floor do not have is taken away, one thing at a time and all at once. */

const { open, origin } = useSite();

const missing = [
  'Array.prototype.at',
  'Element.prototype.replaceChildren',
  'Element.prototype.toggleAttribute',
  'Object.fromEntries',
  'Intl.DateTimeFormat',
  'window.BroadcastChannel',
  'window.customElements',
];

test.each([...missing, missing.join(' ')])(
  'REL-4 REL-5 without %s the questions lead to a desk and the exit leads away',
  async (names) => {
    const visit = await open('/over/');
    await visit.page.addInitScript((list) => {
      for (const name of list.split(' ')) {
        const parts = name.split('.');
        const holder = parts
          .slice(0, -1)
          .reduce<unknown>((object, part) => (object as Record<string, unknown>)[part], window);
        Object.defineProperty(holder, parts[parts.length - 1] ?? '', { value: undefined });
      }
    }, names);
    await visit.page.goto(`${origin()}/keuzehulp/ik/`);
    for (const option of ['nee', '18-of-ouder', 'werk', 'geld', 'geen-papieren']) {
      await visit.page.locator(`main [data-question] a[data-option="${option}"]`).click();
      await visit.page.waitForLoadState('load');
    }
    expect(await visit.page.locator('[data-outcome] [data-loket]').first().getAttribute('data-loket')).toBe('fairwork');
    expect(await visit.page.locator('[data-outcome] a.reach').first().isVisible()).toBe(true);
    await visit.page.goto(`${origin()}/zoeken/`);
    expect(await visit.page.locator('[data-all-pages] a').first().isVisible()).toBe(true);
    await visit.page.route('https://www.knmi.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Weer' }),
    );
    await visit.page.locator('.bar a[data-weg-link]').click();
    await visit.page.waitForURL('https://www.knmi.nl/');
    visit.console.length = 0; // An old browser reports what it does not know.
  },
);
