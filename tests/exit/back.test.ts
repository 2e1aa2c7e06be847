import { describe, expect, test } from 'vitest';
import { engines } from './browsers.ts';
import { useExitRoom } from './exit-room.ts';
import { barColour, type Visit } from './visit.ts';

/* What Back and Forward show after the exit, with real keys (safety.md §3.6). */

const back = 'alt+Left';
const forward = 'alt+Right';

/** Three pages of the section for professionals, whose links add to the history. */
async function readAsProfessional(visit: Visit): Promise<void> {
  await visit.follow('a[href$="/professionals/"]', '/professionals/');
  await visit.follow('main a[href="/professionals/opvang/"]', '/professionals/opvang/');
  await visit.follow('.crumbs a', '/professionals/');
}

/** Three pages of the victim section. */
async function readAsVictim(visit: Visit): Promise<void> {
  await visit.follow('a[href$="/hulp/"]', '/hulp/');
  await visit.follow('main a[href="/hulp/praten/"]', '/hulp/praten/');
  await visit.follow('.crumbs a', '/hulp/');
}

/** Presses keys one at a time and gives the places they led to. */
async function goAll(visit: Visit, keys: (typeof back | typeof forward)[]): Promise<string[]> {
  const places: string[] = [];
  for (const key of keys) places.push((await visit.go(key)).place);
  return places;
}

const fourTimesEach = [back, back, back, back, forward, forward, forward, forward] as const;

describe.each(engines)('%s', (engine) => {
  const { open, places, screen } = useExitRoom(engine);

  test('the back/forward cache of this browser is on: Back shows the same document again', async () => {
    const visit = await open();
    await visit.page.evaluate(() =>
      addEventListener('pageshow', (shown) => (document.title = String(shown.persisted))),
    );
    await visit.follow('a[href$="/professionals/"]', '/professionals/');
    expect(await visit.go(back)).toMatchObject({ place: 'search', title: 'true' });
  });

  describe.each([
    ['cacheable', 'private, max-age=600'],
    ['no-store', 'no-store'],
  ])('pages are %s', (_, cacheControl) => {
    test('EXIT-5 EXIT-6 victim section: Back and Forward four times never show a page of ours', async () => {
      places().serve({ cacheControl });
      const visit = await open();
      await readAsVictim(visit);
      await visit.leave();
      const search = Array<string>(4).fill('search');
      expect(await goAll(visit, [...fourTimesEach])).toEqual([...search, ...search.slice(1), 'weather']);
      expect(visit.leaks()).toEqual([]);
    });

    test('EXIT-5 professionals: Back and Forward four times never show a page of ours', async () => {
      places().serve({ cacheControl });
      const visit = await open();
      await readAsProfessional(visit);
      await visit.leave();
      expect(await goAll(visit, [...fourTimesEach])).toEqual([
        ...['weather', 'weather', 'search', 'search'],
        ...['search', 'weather', 'weather', 'weather'],
      ]);
      expect(visit.leaks()).toEqual([]);
    });

    test('EXIT-5 the same way shows our pages when the exit is an ordinary link: this test can fail', async () => {
      const exitScript = `document.addEventListener('click', function (event) {
        var link = event.target.closest('[data-weg-link]');
        if (link) { event.preventDefault(); location.href = link.href; }
      });`;
      places().serve({ cacheControl, exitScript });
      const visit = await open();
      await readAsProfessional(visit);
      await visit.leave();
      expect(await visit.go(back)).toMatchObject({ place: 'site', path: '/professionals/' });
      const colour = await barColour(visit.page);
      await expect.poll(() => screen().frames.count(colour), { timeout: 30_000 }).toBeGreaterThan(1000);
      expect(visit.leaks().join(' ')).toMatch(/"shown":\d{2}.*on the screen/u);
    });
  });
});
