import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath } from '../browser/chromium.ts';
import { requireFile } from '../fixtures/apt.ts';
import type { Screen } from './screen.ts';

/** The engines that every exit is tried in (EXIT-18). */
export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/**
 * Starts a browser as people have it: with a window and with the back/forward cache.
 *
 * @param preferences settings of Firefox on top of those (about:config)
 */
export async function openBrowser(
  engine: Engine,
  screen: Screen,
  preferences: Record<string, unknown> = {},
): Promise<Browser> {
  const window = { headless: false, defaultViewport: null, env: screen.env } as const;
  if (engine === 'chromium') {
    return puppeteer.launch({
      ...window,
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--window-size=1200,850'],
    });
  }
  requireFile('/usr/bin/firefox-esr', 'firefox-esr');
  return puppeteer.launch({
    ...window,
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    // Remote-controlled Firefox switches off both; people have them on.
    extraPrefsFirefox: {
      'fission.bfcacheInParent': true,
      'fission.webContentIsolationStrategy': 1,
      ...preferences,
    },
  });
}
