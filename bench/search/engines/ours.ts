import type { Browser, Page } from 'playwright-core';
import { siteConfig } from '#site.config.ts';
import type { Served } from '../server.ts';
import type { Engine } from './engine.ts';

/** The search page of the built site in a real browser: what visitors get. */
export async function ours(browser: Browser, site: Served, language: string): Promise<Engine> {
  const bytes = await bytesUntilResults(browser, site, language);
  const page = await searchPage(browser, site, language);
  return {
    name: 'Loketwijzer',
    find: (query) => resultsOf(page, query),
    bytes,
    close: () => page.context().close(),
  };
}

/** Opens the search page of a language in a fresh browser context. */
export async function searchPage(browser: Browser, site: Served, language: string): Promise<Page> {
  const prefix = language === siteConfig.defaultLanguage ? '' : `/${language}`;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}${prefix}/zoeken/`);
  return page;
}

/** Types a query and gives the addresses of the results. */
export async function resultsOf(page: Page, query: string): Promise<string[]> {
  await page.fill('input[type=search]', query);
  const results = page.locator('[data-results]');
  await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached' });
  return results.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Everything that is fetched after the page itself: its script and the index. */
async function bytesUntilResults(browser: Browser, site: Served, language: string): Promise<number> {
  const page = await searchPage(browser, site, language);
  const script = await page.locator('script[type=module]').getAttribute('src');
  site.sent();
  await resultsOf(page, 'loon niet betaald');
  const index = site.sent();
  await page.request.get(`${site.origin}${script ?? ''}`);
  await page.context().close();
  return index + site.sent();
}
