import type { Browser, Page } from 'playwright-core';
import type { Served } from '../search/server.ts';

/** Slow 3G as design.md §9 means it: 400 kbit/s, 400 ms; on a device four times slower than this machine. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const CPU_SLOWDOWN = 4;
const RUNS = 5;

/** What a browser saw of a page. */
export interface Seen {
  /** Largest contentful paint in milliseconds, the median of some visits with an empty cache. */
  lcp: number;
  /** Paths that the browser asked for. */
  requests: string[];
}

/** Opens a page on a slow line, some times, each time as a new visitor. */
export async function slowVisits(browser: Browser, site: Served, path: string): Promise<Seen> {
  const visits = [];
  for (let run = 0; run < RUNS; run++) visits.push(await slowVisit(browser, site.origin, path));
  visits.sort((a, b) => a.lcp - b.lcp);
  const [median] = visits.slice(Math.floor(RUNS / 2));
  if (median === undefined) throw new Error('no visit');
  return median;
}

async function slowVisit(browser: Browser, origin: string, path: string): Promise<Seen> {
  const page = await newPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow3g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const requests = requestsOf(page);
  await page.goto(origin + path, { waitUntil: 'load' });
  const lcp = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const last = (list: PerformanceObserverEntryList) => resolve(list.getEntries().at(-1)?.startTime ?? 0);
        new PerformanceObserver(last).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.context().close();
  return { lcp, requests };
}

/**
 * Everything a browser fetches on the search page until the first results of a query stand there, in paths. The page, its
 * scripts and the index are in it.
 */
export async function searchRequests(browser: Browser, site: Served, path: string): Promise<string[]> {
  const page = await newPage(browser);
  const requests = requestsOf(page);
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.locator('input[type=search]').pressSequentially('loon niet betaald');
  await page.waitForSelector('[data-results][aria-busy="false"] a[href]');
  await page.context().close();
  return requests;
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  return context.newPage();
}

/** A list that grows with every request of a page. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/u.test(url.protocol)) requests.push(url.pathname);
  });
  return requests;
}
