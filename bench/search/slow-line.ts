import type { Browser } from 'playwright-core';
import { searchPage } from './engines/ours.ts';
import type { Served } from './server.ts';

/** Slow 3G as design.md §9 means it: 400 kbit/s, 400 ms. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const KEY_MS = 120;

/**
 * Milliseconds from the last letter to the first results on a slow line, in a fresh browser that turns to the field and
 * types at once.
 */
export async function millisecondsOnSlowLine(browser: Browser, site: Served): Promise<number> {
  const page = await searchPage(browser, site);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow3g);
  await page.locator('input[type=search]').pressSequentially('baas betaalt mijn loon niet', { delay: KEY_MS });
  const start = performance.now();
  await page.waitForSelector('[data-results][aria-busy="false"] a');
  const time = performance.now() - start;
  await page.context().close();
  return time;
}
