import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBrowser, type Engine } from './browsers.ts';
import { openPlaces, type Places } from './places.ts';
import { openScreen, type Screen } from './screen.ts';
import { openVisit, type Visit } from './visit.ts';

/**
 * A screen and a browser for a group of tests, and three places that are new for each of them: what a browser keeps of
 * an earlier test belongs to another address.
 *
 * @returns the screen, the browser and the places as functions, because they exist only while tests run
 */
export function useExitRoom(engine: Engine): {
  screen: () => Screen;
  browser: () => Browser;
  places: () => Places;
  open: () => Promise<Visit>;
} {
  let screen: Screen | undefined;
  let browser: Browser | undefined;
  let places: Places | undefined;

  beforeAll(async () => {
    screen = await openScreen();
    browser = await openBrowser(engine, screen);
  });
  beforeEach(async () => {
    places = await openPlaces();
  });
  afterEach(async () => {
    const [, ...tabs] = (await browser?.pages()) ?? [];
    for (const tab of tabs) await tab.close();
    await places?.close();
  });
  afterAll(async () => {
    await browser?.close();
    await screen?.close();
  });

  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the browser did not start');
    return thing;
  };
  return {
    screen: () => started(screen),
    browser: () => started(browser),
    places: () => started(places),
    open: () => openVisit(started(browser), started(screen), started(places)),
  };
}
