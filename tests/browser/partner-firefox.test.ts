import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireFile } from '../fixtures/apt.ts';
import { usePartnerSite } from '../fixtures/partner-site.ts';

/* The same municipality in Firefox: its policy on styles and scripts is code of its own. */

const partner = usePartnerSite();
let browser: Browser | undefined;
beforeAll(async () => {
  requireFile('/usr/bin/firefox-esr', 'firefox-esr');
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr' });
});
afterAll(async () => {
  await browser?.close();
});

interface Outcome {
  code: string;
  answers: Record<string, string>;
  lokets: { id: string }[];
}
const { trees } = JSON.parse(readFileSync('dist/data/keuzehulp.json', 'utf8')) as {
  trees: { id: string; outcomes: Outcome[] }[];
};

test.each(['professional', 'iemand-anders', 'delen'])(
  'PRIV-1 in Firefox %s leads by keyboard to the desks of the open data, within the policy and in its own looks',
  async (tree) => {
    const outcome = trees.find(({ id }) => id === tree)?.outcomes.at(-1);
    partner.page(`<loketwijzer-keuzehulp tree="${tree}"></loketwijzer-keuzehulp>`);
    const page = await browser!.newPage();
    const requests: string[] = [];
    page.on('request', (request) => {
      // Firefox names its own font for the triangle of a fold as well; that comes from nowhere.
      if (request.url().startsWith('http')) requests.push(request.url().replace(partner.origin(), ''));
    });
    await page.evaluateOnNewDocument(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        return attach.call(this, { ...options, mode: 'open' });
      };
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        // The browser looks for an icon by itself; the policy of this site has none.
        if (blockedURI.endsWith('/favicon.ico')) return;
        document.documentElement.dataset['violation'] = violatedDirective;
      });
    });
    await page.goto(`${partner.origin()}/`);
    await page.waitForSelector(':scope >>> [data-question]');
    const entries = await page.evaluate(() => history.length);
    const focused = () =>
      page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside instanceof HTMLElement ? (inside.dataset['option'] ?? inside.textContent) : '';
      });
    for (const option of Object.values(outcome?.answers ?? {})) {
      for (let presses = 0; presses < 40 && (await focused()) !== option; presses++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    expect(await focused()).toBe('Hier kunt u terecht');
    expect(
      await page.evaluate(() => {
        const root = document.querySelector('loketwijzer-keuzehulp')?.shadowRoot;
        return {
          desks: [...(root?.querySelectorAll('[data-outcome] [data-loket]') ?? [])].map((card) =>
            card.getAttribute('data-loket'),
          ),
          code: root?.querySelector('[data-outcome]')?.getAttribute('data-outcome'),
          border: getComputedStyle(root?.querySelector('.box') ?? document.body).borderTopStyle,
          violation: document.documentElement.dataset['violation'] ?? null,
          stored: localStorage.length + sessionStorage.length,
          entries: history.length,
        };
      }),
    ).toEqual({
      desks: outcome?.lokets.map(({ id }) => id),
      code: outcome?.code,
      border: 'solid',
      violation: null,
      stored: 0,
      entries,
    });
    expect(requests).toEqual(['/', '/loketwijzer/loketwijzer.js', `/loketwijzer/keuzehulp-${tree}.nl.json`]);
    await page.close();
  },
);
