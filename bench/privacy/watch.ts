import type { BrowserContext, Page } from 'playwright-core';

/** Everything that left the browser while someone watched. */
export interface Watch {
  /** Address, headers and body of every request, as one text each. */
  sent: string[];
  /** Addresses that were asked for on other sites. */
  toOthers: string[];
}

/** Starts to note every request of all tabs of a browser context, also those of scripts, pings and beacons. */
export function watch(context: BrowserContext, origin: string): Watch {
  const seen: Watch = { sent: [], toOthers: [] };
  context.on('request', (request) => {
    const url = request.url();
    seen.sent.push([request.method(), url, JSON.stringify(request.headers()), request.postData() ?? ''].join('\n'));
    // about:, data: and blob: ask no site for anything; the Content-Security-Policy refuses them anyway.
    if (/^(?:https?|wss?):/u.test(url) && new URL(url).origin !== origin) seen.toOthers.push(url);
  });
  return seen;
}

/** What the page in a tab keeps on the device, by name: storage, databases, caches, workers, the name of the tab. */
export async function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name ?? ''}`),
    ...(await caches.keys()).map((key) => `Cache Storage ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
    ...(window.name === '' ? [] : [`name of the tab ${window.name}`]),
    ...(history.state === null ? [] : ['state in the history']),
  ]);
}

/** What the whole browser keeps: cookies of any site, and the bytes it counts for this one, whatever they are. */
export async function keptByBrowser(
  context: BrowserContext,
  origin: string,
): Promise<{ cookies: string[]; stored: string[] }> {
  const page = await context.newPage();
  await page.goto(`${origin}/404.html`);
  const session = await context.newCDPSession(page);
  const { usage, usageBreakdown } = await session.send('Storage.getUsageAndQuota', { origin });
  await page.close();
  return {
    cookies: (await context.cookies()).map(({ name, domain }) => `cookie ${name} of ${domain}`),
    stored: [
      ...usageBreakdown.filter((part) => part.usage > 0).map((part) => `${part.usage} bytes of ${part.storageType}`),
      ...(usage > 0 ? [`${usage} bytes in all`] : []),
      ...context.serviceWorkers().map((worker) => `service worker ${worker.url()}`),
    ],
  };
}
