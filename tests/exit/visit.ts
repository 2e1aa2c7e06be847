import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Places } from './places.ts';
import type { Screen } from './screen.ts';

/** What someone sees who looks at the tab. */
export interface Sight {
  place: 'search' | 'site' | 'weather' | 'elsewhere';
  path: string;
  title: string;
  /** How many elements of the page can be seen. */
  shown: number;
}

/** How long to wait for something that must happen; how long it takes is not tested. */
const patience = { timeout: 30_000, interval: 50 };
/** What the tab may be called on the way: nothing yet, or the word for where it goes. */
const quietTitles = ['', 'Weer'];
const exit = '.bar a[data-weg-link]';

/** One visit in one tab: from the search page to our site and away again. */
export interface Visit {
  page: Page;
  see: () => Promise<Sight>;
  /** Waits until the tab has loaded this place, and this path of it if one is given. */
  arriveAt: (place: Sight['place'], path?: string) => Promise<void>;
  /** Clicks a link of the page, with real input, and waits until the tab is at the path. */
  follow: (selector: string, path: string) => Promise<void>;
  /** Clicks the exit, waits for the weather, and from then on watches the screen for the bar of our pages. */
  leave: () => Promise<void>;
  /** Presses a key that goes to another page, waits until it is there and gives what it is. */
  go: (key: 'alt+Left' | 'alt+Right') => Promise<Sight>;
  /** Ends the watch and gives everything of our site that could be seen since `leave`: by `go` on its way, on the screen. */
  leaks: () => string[];
  /** How many entries the history of the tab has. */
  entries: () => Promise<number>;
}

/** A new tab that has been to four search pages, so that Back ×4 always has somewhere to go. */
export async function openVisit(browser: Browser, screen: Screen, places: Places): Promise<Visit> {
  const page = await browser.newPage();
  let seen: string[] = [];
  let endWatch: (() => { looks: number; found: number }) | undefined;
  for (const number of [1, 2, 3, 4]) await page.goto(`${places.search}/?${number}`);
  await page.bringToFront();

  const see = async () => sightOf(await lookAt(page), places);
  const visit: Visit = {
    page,
    see,
    arriveAt: (place, path) =>
      expect
        .poll(async () => {
          const look = await lookAt(page).catch(() => null);
          if (look === null || !look.isLoaded) return null;
          const sight = sightOf(look, places);
          return path === undefined ? sight.place : `${sight.place} ${sight.path}`;
        }, patience)
        .toBe(path === undefined ? place : `${place} ${path}`),
    follow: async (selector, path) => {
      await page.click(selector);
      await visit.arriveAt('site', path);
    },
    leave: async () => {
      const colour = await barColour(page);
      // If the bar of the page cannot be found on the screen while it is there, watching for it would prove nothing.
      await expect.poll(() => screen.frames.count(colour), patience).toBeGreaterThan(1000);
      await page.click(exit);
      await visit.arriveAt('weather');
      await expect.poll(() => screen.frames.count(colour), patience).toBe(0);
      seen = [];
      endWatch = screen.frames.watch(colour);
    },
    go: async (key) => {
      const mark = String(Math.random());
      await page.evaluate((value) => (document.documentElement.dataset['mark'] = value), mark);
      screen.press(key);
      let last: Sight | undefined;
      await expect
        .poll(async () => {
          // Between two documents there is nothing to look at.
          const look = await lookAt(page).catch(() => null);
          if (look === null || look.mark === mark) return false;
          last = sightOf(look, places);
          if (last.place === 'site' && (last.shown > 0 || !quietTitles.includes(last.title)))
            seen.push(JSON.stringify(last));
          // Firefox shows an empty page while it changes sites, and our hidden page is on its way.
          const isThere = last.place === 'search' || last.place === 'weather' || last.shown > 0;
          return look.isLoaded && isThere;
        }, patience)
        .toBe(true);
      if (last === undefined) throw new Error(`${key} went nowhere`);
      return last;
    },
    leaks: () => {
      const { looks, found } = endWatch?.() ?? { looks: 0, found: 0 };
      expect(looks).toBeGreaterThan(0);
      return found === 0 ? seen : [...seen, `on the screen in ${found} of ${looks} looks`];
    },
    entries: () => page.evaluate(() => history.length),
  };
  return visit;
}

/** The colour of the bar with the exit, which no other place has: where it is on the screen, a page of ours is. */
export async function barColour(page: Page): Promise<number> {
  const words = await page.$eval('.bar', (bar) => getComputedStyle(bar).backgroundColor);
  const [red = 0, green = 0, blue = 0] = (words.match(/\d+/gu) ?? []).map(Number);
  return (red << 16) | (green << 8) | blue;
}

interface Look {
  address: string;
  title: string;
  shown: number;
  mark: string | undefined;
  isLoaded: boolean;
}

function lookAt(page: Page): Promise<Look> {
  return page.evaluate(() => ({
    address: location.href,
    title: document.title,
    shown: [...document.querySelectorAll('body *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    }).length,
    mark: document.documentElement.dataset['mark'],
    isLoaded: document.readyState === 'complete',
  }));
}

function sightOf({ address, title, shown }: Look, places: Places): Sight {
  const { origin, pathname } = new URL(address);
  const place = (['search', 'site', 'weather'] as const).find((name) => places[name] === origin) ?? 'elsewhere';
  return { place, path: place === 'elsewhere' ? address : pathname, title, shown };
}
