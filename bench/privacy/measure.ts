import type { Browser, BrowserContext } from 'playwright-core';
import { walkTrees } from './keuzehulp.ts';
import { searches, searchLeaks } from './search.ts';
import { keptBy, keptByBrowser, watch } from './watch.ts';

/** What a visit to the whole site left behind and sent away. The lists name each trace and the page that left it. */
export interface Privacy {
  /** Pages that were opened with JavaScript. */
  pages: number;
  /** Pages that were opened without JavaScript. */
  pagesWithoutScript: number;
  /** Outcomes of the keuzehulp that were reached in the page. */
  outcomes: number;
  searches: number;
  requests: number;
  toOthers: string[];
  cookies: string[];
  stored: string[];
  /** Requests, addresses, titles and the like that hold a typed word, and what the keuzehulp changed outside its page. */
  words: string[];
}

/** Tabs side by side: one waits for the server while another draws. */
const TABS = 3;

/**
 * Opens every page, answers every question and searches, and notes what leaves the browser and what stays on the device
 * (safety.md TRACE-1, TRACE-2, TRACE-5, PRIV-1). Nothing is blocked and nothing is assumed: the browser counts.
 *
 * @param origin where the site is served
 * @param folder the built site, of which the keuzehulp's outcomes are read
 * @param paths addresses of the pages to open with JavaScript, and of those to open without
 */
export async function measurePrivacy(
  browser: Browser,
  origin: string,
  folder: string,
  paths: { withScript: readonly string[]; withoutScript: readonly string[] },
): Promise<Privacy> {
  const scripted = await browser.newContext();
  const seen = watch(scripted, origin);
  const stored = await visit(scripted, origin, paths.withScript);
  const { outcomes, changed } = await walkTrees(scripted, origin, folder);
  const leaks = await searchLeaks(scripted, origin, seen);
  const kept = await keptByBrowser(scripted, origin);
  await scripted.close();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const seenPlain = watch(plain, origin);
  const storedPlain = await visit(plain, origin, paths.withoutScript);
  const keptPlain = await keptByBrowser(plain, origin);
  await plain.close();
  return {
    pages: paths.withScript.length,
    pagesWithoutScript: paths.withoutScript.length,
    outcomes,
    searches: searches.length,
    requests: seen.sent.length + seenPlain.sent.length,
    toOthers: [...seen.toOthers, ...seenPlain.toOthers],
    cookies: [...kept.cookies, ...keptPlain.cookies],
    stored: [...stored, ...kept.stored, ...storedPlain, ...keptPlain.stored],
    words: [...changed, ...leaks],
  };
}

/** Opens pages one after another in a few tabs; gives what each kept. Throws when one does not answer with a page. */
async function visit(context: BrowserContext, origin: string, paths: readonly string[]): Promise<string[]> {
  const left = [...paths];
  const kept: string[] = [];
  const tab = async () => {
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const response = await page.goto(origin + path, { waitUntil: 'load' });
      if (response?.ok() !== true) throw new Error(`${path} answered ${response?.status() ?? 'nothing'}`);
      for (const what of await keptBy(page)) kept.push(`${path}: ${what}`);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return kept;
}
