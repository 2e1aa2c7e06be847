import type { Browser, Page } from 'playwright-core';
import type { Served } from '../search/server.ts';

/** Slow 3G as design.md §9 means it: 400 kbit/s, 400 ms; on a device four times slower than this machine. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const CPU_SLOWDOWN = 4;
const RUNS = 5;

/** Largest contentful paint in milliseconds on a slow line: the median of some visits, each as a new visitor. */
export async function slowPaint(browser: Browser, site: Served, path: string): Promise<number> {
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run++) paints.push(await paint(browser, site.origin + path));
  return Math.round(paints.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}

async function paint(browser: Browser, address: string): Promise<number> {
  const page = await newPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow3g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: 'load' });
  const lcp = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const last = (list: PerformanceObserverEntryList) => resolve(list.getEntries().at(-1)?.startTime ?? 0);
        new PerformanceObserver(last).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.context().close();
  return lcp;
}

/** Paths of everything a browser fetches for a page until nothing more comes. */
export async function requestsUntilQuiet(browser: Browser, site: Served, path: string): Promise<string[]> {
  const page = await newPage(browser);
  const requests = requestsOf(page);
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  await page.context().close();
  return requests;
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
