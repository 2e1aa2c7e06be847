import { describe, expect, test } from 'vitest';
import { engines } from './browsers.ts';
import { useExitRoom } from './exit-room.ts';
import type { Visit } from './visit.ts';

/* A visit to the victim section is one entry in the history: one Back leaves the site (EXIT-6). */

const back = 'alt+Left';

/** A walk from the start page through everything that belongs to the victim section, `#` links and keuzehulp included. */
async function walk(visit: Visit): Promise<void> {
  await visit.follow('main a[href="/hulp/"]', '/hulp/');
  await visit.follow('main a[href="/hulp/praten/"]', '/hulp/praten/');
  await visit.follow('main a[href="/noodhulp/"]', '/noodhulp/');
  await visit.follow('header a[href="#menu"]', '/noodhulp/');
  await visit.follow('#menu a[href="/veilig-online/"]', '/veilig-online/');
  await visit.follow('#menu a[href="/keuzehulp/"]', '/keuzehulp/');
  await visit.follow('main a[href="/keuzehulp/ik/"]', '/keuzehulp/ik/');
  for (const option of ['nee', '18-of-ouder', 'werk']) {
    await visit.follow(`[data-question] a[data-option="${option}"]`, '/keuzehulp/ik/');
  }
  await visit.page.waitForSelector('[data-question="wens"]');
  await visit.follow('#menu a[href="/hulp/"]', '/hulp/');
}

describe.each(engines)('%s', (engine) => {
  const { open, places, browser } = useExitRoom(engine);

  test('EXIT-6 the whole visit is one entry, from the start page on; one Back is the search page again', async () => {
    const visit = await open();
    await visit.follow('a[href$="/"]', '/');
    const entries = await visit.entries();
    await walk(visit);
    expect(await visit.entries()).toBe(entries);
    expect(await visit.go(back)).toMatchObject({ place: 'search', path: '/' });
  });

  test('EXIT-6 without JavaScript in the keuzehulp its pages are one entry too', async () => {
    const visit = await open();
    await visit.follow('a[href$="/keuzehulp/ik/"]', '/keuzehulp/ik/');
    const entries = await visit.entries();
    await visit.page.goto(`${places().site}/keuzehulp/ik/b/`);
    await visit.follow('[data-question] a[data-option="jonger-dan-18"]', '/keuzehulp/ik/ba/');
    await visit.follow('.crumbs a', '/keuzehulp/ik/b/');
    expect(await visit.entries()).toBe(entries + 1);
  });

  test('EXIT-6 the switch turned off: every page is an entry, and Back shows the page before', async () => {
    places().serve({ usesOneEntry: false });
    const visit = await open();
    await visit.follow('a[href$="/hulp/"]', '/hulp/');
    const entries = await visit.entries();
    await visit.follow('main a[href="/hulp/praten/"]', '/hulp/praten/');
    expect(await visit.entries()).toBe(entries + 1);
    expect(await visit.go(back)).toMatchObject({ place: 'site', path: '/hulp/' });
  });

  test('EXIT-6 professionals keep their history, from the start page on', async () => {
    const visit = await open();
    await visit.follow('a[href$="/"]', '/');
    const entries = await visit.entries();
    await visit.follow('main a[href="/professionals/"]', '/professionals/');
    await visit.follow('main a[href="/professionals/opvang/"]', '/professionals/opvang/');
    expect(await visit.entries()).toBe(entries + 2);
    expect(await visit.go(back)).toMatchObject({ place: 'site', path: '/professionals/' });
  });

  test('EXIT-6 a click with Ctrl still opens a second tab and leaves this one where it is', async () => {
    const visit = await open();
    await visit.follow('a[href$="/hulp/"]', '/hulp/');
    const tabs = (await browser().pages()).length;
    await visit.page.keyboard.down('Control');
    await visit.page.click('main a[href="/hulp/praten/"]');
    await visit.page.keyboard.up('Control');
    await expect.poll(async () => (await browser().pages()).length, { timeout: 30_000 }).toBe(tabs + 1);
    expect(await visit.see()).toMatchObject({ place: 'site', path: '/hulp/' });
  });

  test('EXIT-6 a number and a file to keep are left alone', async () => {
    const visit = await open();
    await visit.follow('a[href$="/hulp/"]', '/hulp/');
    const kept = await visit.page.evaluate(() => {
      const links: Partial<HTMLAnchorElement>[] = [
        { href: 'tel:112' },
        { href: 'mailto:iemand@example.org' },
        { href: '/hulp/praten/', target: '_blank' },
        { href: '/data/loketten.json', download: 'loketten' },
        { href: 'https://www.example.org/hulp/' },
      ];
      return links.map((properties) => {
        const link = Object.assign(document.createElement('a'), properties);
        document.body.append(link);
        let isPrevented = true;
        // After the script of the page, and before the browser would follow.
        window.addEventListener(
          'click',
          (event) => {
            isPrevented = event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        link.click();
        return isPrevented;
      });
    });
    expect(kept).toEqual([false, false, false, false, false]);
  });
});
