import type { Browser } from 'playwright-core';
import { siteConfig } from '#site.config.ts';
import { searchPage } from './engines/ours.ts';
import type { Served } from './server.ts';

/** Slow 3G as design.md §9 means it: 400 kbit/s, 400 ms. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
/** 60 words a minute: faster than most people type on a phone. */
const KEY_MS = 200;

/** The index comes in while someone types a whole sentence; after one short word it is still on its way. */
const queries = ['baas betaalt mijn loon niet', 'opvang'];

/**
 * Milliseconds from the last letter to the first results on a slow line, in a fresh browser that turns to the field and
 * types at once: the longest of some queries.
 */
export async function millisecondsOnSlowLine(browser: Browser, site: Served): Promise<number> {
  const times: number[] = [];
  for (const query of queries) times.push(await millisecondsFor(query, browser, site));
  return Math.max(...times);
}

async function millisecondsFor(query: string, browser: Browser, site: Served): Promise<number> {
  const page = await searchPage(browser, site, siteConfig.defaultLanguage);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow3g);
  const field = page.locator('input[type=search]');
  await field.pressSequentially(query.slice(0, -1), { delay: KEY_MS });
  // The delay follows each letter, so the last one is typed without: from here on the visitor waits.
  await field.pressSequentially(query.slice(-1));
  const start = performance.now();
  await page.waitForSelector('[data-results][aria-busy="false"] a');
  const time = performance.now() - start;
  await page.context().close();
  return time;
}
