import type { BrowserContext, Page } from 'playwright-core';
import { keptBy, type Watch } from './watch.ts';

/** A word that stands nowhere on the site: wherever it turns up, it came from the keyboard. */
const canary = 'zeldzaamkanariewoord';
/** Long enough to be no word, short enough to survive a stem or a letter less. */
const trace = /zeldzaam|kanari/iu;

/** What people type, in two words, so that no address of the site holds them by chance. */
export const searches = [
  'advocaat kosten',
  'loon niet betaald',
  'paspoort afgepakt',
  'aangifte doen',
  'slapen vannacht',
  'tolk nodig',
  'chat hulp',
  'kind zorgen',
  'anoniem tippen',
  'baas bedreigt',
];

/**
 * Types each search with the canary behind it, letter by letter, takes the canary away again, and presses the first result.
 *
 * @returns each place outside the page where something of the typed words was found: a request, an address, a title, the list of
 *   things loaded, the history of the tab, storage. Throws when a search gives nothing to press: then nothing was measured.
 */
export async function searchLeaks(context: BrowserContext, origin: string, seen: Watch): Promise<string[]> {
  const leaks: string[] = [];
  for (const typed of searches) {
    const before = seen.sent.length;
    const page = await context.newPage();
    await page.goto(`${origin}/zoeken/`);
    const input = page.locator('input[type=search]');
    await input.pressSequentially(`${typed} ${canary}`);
    await answered(page);
    leaks.push(...(await wordsAround(page, typed)));
    await input.fill(typed);
    await answered(page);
    leaks.push(...(await wordsAround(page, typed)));
    await Promise.all([
      page.waitForURL((url) => url.pathname !== '/zoeken/'),
      page.locator('[data-results] a[href]').first().click(),
    ]);
    await page.waitForLoadState('load');
    leaks.push(...(await wordsAround(page, typed)));
    leaks.push(...seen.sent.slice(before).filter((request) => holds(request, typed)));
    await page.close();
  }
  return leaks;
}

async function answered(page: Page): Promise<void> {
  await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached' });
}

/** Everything about a tab that others could read later and that holds a typed word. */
async function wordsAround(page: Page, typed: string): Promise<string[]> {
  const around = await page.evaluate(() => [
    `address ${location.href}`,
    `title ${document.title}`,
    `referrer ${document.referrer}`,
    `cookie ${document.cookie}`,
    `state ${JSON.stringify(history.state)}`,
    `storage ${JSON.stringify({ ...localStorage, ...sessionStorage })}`,
    ...performance.getEntries().map(({ name }) => `loaded ${name}`),
  ]);
  return [...around, ...(await keptBy(page))].filter((text) => holds(text, typed));
}

function holds(text: string, typed: string): boolean {
  const decoded = decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/giu, '%25'));
  return trace.test(decoded) || decoded.toLowerCase().includes(typed);
}
