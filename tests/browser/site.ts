import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { useServer } from '../fixtures/server.ts';
import { chromiumPath } from './chromium.ts';

/** What a page did while a test looked at it. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Addresses that were requested, in order. */
  requests: string[];
  /** Everything that was written to the console, and errors. */
  console: string[];
}

export const phone = { width: 320, height: 568 };
export const desktop = { width: 1280, height: 800 };

type Open = (
  path: string,
  options?: BrowserContextOptions,
  prepare?: (context: BrowserContext) => Promise<unknown>,
) => Promise<Visit>;

/** Serves dist/ with the real headers and starts Chromium, for one test file. */
export function useSite(): { origin: () => string; open: Open } {
  const origin = useServer();
  return { origin, open: useChromium(origin) };
}

/**
 * Starts Chromium for one test file. Gives a way to open pages of a site; everything is closed again after each test. No test
 * may leave anything on the console: that would be a policy that breaks something.
 */
export function useChromium(origin: () => string): Open {
  let browser: Browser | undefined;
  const visits: Visit[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    });
  });

  afterEach(async () => {
    const messages = visits.flatMap((visit) => visit.console);
    for (const { context } of visits.splice(0)) await context.close();
    expect(messages).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  return async (path, options = {}, prepare = async () => undefined) => {
    if (browser === undefined) throw new Error('the browser did not start');
    const context = await browser.newContext({ viewport: phone, timezoneId: 'America/New_York', ...options });
    await prepare(context);
    const page = await context.newPage();
    const visit: Visit = { page, context, requests: [], console: [] };
    page.on('request', (request) => {
      // The browser asks for the icon of the tab whenever it likes; that says nothing about what a page does.
      if (!request.url().endsWith('/favicon.svg')) visit.requests.push(request.url());
    });
    page.on('console', (message) => visit.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => visit.console.push(`error: ${error.message}`));
    visits.push(visit);
    await page.goto(`${origin()}${path}`);
    return visit;
  };
}
