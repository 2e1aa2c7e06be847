import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { PartnerFile } from '#domain/partner/file.ts';
import { siteConfig } from '#site.config.ts';
import { usePartnerSite } from '../fixtures/partner-site.ts';
import { desktop, phone, useChromium, type Visit } from './site.ts';

/* A municipality on a host of its own, with a strict policy and copies of the released files (decision 31). */

const partner = usePartnerSite();
const open = useChromium(partner.origin);
afterEach(() => partner.reset());

interface Outcome {
  code: string;
  answers: Record<string, string>;
  lokets: { id: string }[];
  notices: string[];
}
const { trees } = JSON.parse(readFileSync('dist/data/keuzehulp.json', 'utf8')) as {
  trees: { id: string; outcomes: Outcome[] }[];
};
const allowed = trees.filter(({ id }) => id !== 'ik');

/** Some outcomes of each tree, spread over the whole list; the first is that of danger. */
const walks = allowed.flatMap(({ id, outcomes }) =>
  outcomes
    .filter((_, index) => index % Math.ceil(outcomes.length / 5) === 0)
    .map((outcome) => [id, outcome.code, outcome] as const),
);

const element = (tree: string) =>
  `<loketwijzer-keuzehulp tree="${tree}"><p><a href="/eigen/">Eigen link</a></p></loketwijzer-keuzehulp>`;
const desk = (id: string) => `<loketwijzer-loket loket="${id}"><a href="/eigen/">Eigen link</a></loketwijzer-loket>`;

/** The parts are closed to scripts of the page; a test must look inside. */
function openShadow(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, { ...options, mode: 'open' });
    };
  });
}

/** Opens the page of the municipality with this body and waits until the part shows something of its own. */
async function visitWith(body: string, options = {}, language = 'nl', direction = 'ltr'): Promise<Visit> {
  partner.page(body, language, direction);
  const visit = await open('/', options, openShadow);
  await visit.page.locator('.box').first().waitFor();
  return visit;
}

/** Tabs to an answer and presses Enter, as somebody without a mouse does. */
async function chooseByKeyboard(page: Page, option: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      return inside instanceof HTMLElement ? (inside.dataset['option'] ?? '') : '';
    });
  for (let presses = 0; presses < 40 && (await focused()) !== option; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
const desksShown = (page: Page) =>
  page
    .locator('[data-outcome] [data-loket]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-loket')));
const pathsOf = ({ requests }: Visit) => requests.map((address) => address.replace(partner.origin(), ''));

test.each(walks)(
  'TRACE-1 PRIV-1 %s %s: by keyboard to the desks of the open data, from the host of the page alone, leaving nothing',
  async (tree, code, outcome) => {
    const visit = await visitWith(element(tree));
    const { page, context } = visit;
    const before = await page.evaluate(() => [location.href, history.length]);
    for (const option of Object.values(outcome.answers)) {
      await chooseByKeyboard(page, option);
      const heading = await page.locator('h2').first().innerText();
      expect(await focusedText(page)).toBe(heading);
    }
    expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(code);
    expect(await desksShown(page)).toEqual(outcome.lokets.map(({ id }) => id));
    expect(
      await page.locator('[data-notice]').evaluateAll((all) => all.map((notice) => notice.getAttribute('data-notice'))),
    ).toEqual(expect.arrayContaining(outcome.notices));
    expect(await page.locator('[role=status]').innerText()).toMatch(new RegExp(`^${outcome.lokets.length} `, 'u'));

    expect(pathsOf(visit)).toEqual(['/', '/loketwijzer/loketwijzer.js', `/loketwijzer/keuzehulp-${tree}.nl.json`]);
    expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual([0, 0, 0]);
    expect(await context.cookies()).toEqual([]);
  },
);

test.each(allowed.map(({ id }) => id))('%s: danger leads to 112, first and alone', async (tree) => {
  const { page } = await visitWith(element(tree));
  const danger = trees
    .find(({ id }) => id === tree)
    ?.outcomes.find(({ lokets }) => lokets[0]?.id === 'alarmnummer-112');
  for (const option of Object.values(danger?.answers ?? {})) await page.click(`[data-option="${option}"]`);
  expect(
    await page
      .locator('.first [data-loket]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-loket'))),
  ).toEqual(['alarmnummer-112']);
  expect(await page.locator('.first a.reach').getAttribute('href')).toBe('tel:112');
});

test('answers can be taken back, changed and dropped', async () => {
  const { page } = await visitWith(element('professional'));
  for (const option of ['nee', 'gemeente', 'volwassen']) await page.click(`[data-option="${option}"]`);
  await page.click('[data-back]');
  expect(await page.locator('[data-question]').getAttribute('data-question')).toBe('leeftijd');
  await page.click('.answers summary');
  expect(await page.locator('.answers li').count()).toBe(2);
  await page.click('[data-change="gevaar"]');
  expect(await page.locator('[data-question]').getAttribute('data-question')).toBe('gevaar');
  await page.click('[data-option="nee"]');
  await page.click('[data-start-over]');
  expect(await page.locator('[data-question]').getAttribute('data-question')).toBe('gevaar');
  expect(await page.locator('.answers').count()).toBe(0);
});

test('a script of the page that watches presses cannot tell the answers apart', async () => {
  partner.page(element('professional'));
  const { page } = await open('/');
  await page.locator('loketwijzer-keuzehulp').waitFor();
  await page.evaluate(() => {
    addEventListener('click', (event) => (document.title = event.composedPath().map(String).join(' ')), true);
  });
  await expect.poll(() => page.evaluate(() => document.body.innerText.includes('Eigen link'))).toBe(false);
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.title()).toMatch(/^\[object HTMLElement\] \[object HTMLElement\] \[object HTMLBodyElement\]/u);
  expect(await page.evaluate(() => document.querySelector('loketwijzer-keuzehulp')?.shadowRoot)).toBeNull();
});

describe('REL-1 REL-5 when the part cannot work there is a plain sentence, 112, the site and what the page put there', () => {
  const data = '/loketwijzer/keuzehulp-professional.nl.json';
  const whole = readFileSync('dist/partners/keuzehulp-professional.nl.json', 'utf8');
  const file = JSON.parse(whole) as PartnerFile;
  const changed = (change: object) => JSON.stringify({ ...file, ...change });

  const isHelpful = async ({ page, console }: Visit, says: RegExp) => {
    expect(await page.locator('.box').innerText()).toMatch(/werkt hier nu niet/u);
    expect(await page.locator('.box a[href="tel:112"]').isVisible()).toBe(true);
    expect(await page.locator(`.box a[href^="${siteConfig.url}/"][rel="noreferrer"]`).isVisible()).toBe(true);
    expect(await page.locator('a[href="/eigen/"]').isVisible()).toBe(true);
    expect(console.join('\n')).toMatch(says);
    console.length = 0;
  };

  test.each([
    ['is not there', null, /gives 404/u],
    ['is a page and no data', '<!doctype html><title>Home</title>', /JSON/u],
    ['was cut off', whole.slice(0, 20_000), /JSON/u],
    ['has a newer form', changed({ format: 2 }), /Download both again/u],
    ['has no questions', changed({ keuzehulp: undefined }), /geen keuzehulp/u],
    ['has no words', changed({ words: undefined }), /./u],
    ['is empty', 'null', /Download both again/u],
  ])('the data file %s', async (_what, text, says) => {
    partner.put(data, text);
    await isHelpful(await visitWith(element('professional')), says);
  });

  test('the data file loses its desks on the way', async () => {
    partner.put(data, changed({ desks: {} }));
    const visit = await visitWith(element('professional'));
    await visit.page.click('[data-option="ja"]');
    await isHelpful(visit, /There is no desk/u);
  });

  test('the maker asks for a tree or a desk that is not there', async () => {
    await isHelpful(await visitWith(element('profesional')), /tree="profesional" bestaat niet.*professional/u);
    await isHelpful(
      await visitWith('<loketwijzer-keuzehulp><a href="/eigen/">Eigen</a></loketwijzer-keuzehulp>'),
      /bestaat niet/u,
    );
    await isHelpful(await visitWith(desk('comensa')), /loket="comensa" bestaat niet/u);
  });

  test('PRIV-1 the maker points to data on another host: nothing is asked there', async () => {
    const elsewhere = partner.origin().replace('127.0.0.1', 'localhost');
    const visit = await visitWith(element('professional').replace('>', ` files="${elsewhere}/loketwijzer/">`));
    expect(pathsOf(visit)).toEqual(['/', '/loketwijzer/loketwijzer.js']);
    await isHelpful(visit, /is on another host/u);
  });
});

test('REL-1 without JavaScript what the page put between the tags stands there', async () => {
  partner.page(element('professional'));
  const { page } = await open('/', { javaScriptEnabled: false });
  expect(await page.locator('a[href="/eigen/"]').isVisible()).toBe(true);
});

test('EXIT-1 the tree for people it happens to does not run on another site: there is 112 and a link, and no question', async () => {
  const visit = await visitWith(element('ik'));
  expect(pathsOf(visit)).toEqual(['/', '/loketwijzer/loketwijzer.js']);
  expect(
    await visit.page.locator('.box a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['tel:112', `${siteConfig.url}/keuzehulp/ik/`]);
  expect(await visit.page.locator('[data-question]').count()).toBe(0);
  expect(visit.console.splice(0).join()).toMatch(/warning: .*tree="ik"/u);
});

describe('the age of the data', () => {
  const { freshUntil } = JSON.parse(readFileSync('dist/partners/loketten.nl.json', 'utf8')) as PartnerFile;
  const at = async (time: string) => {
    partner.page(desk('comensha'));
    const visit = await open('/', {}, async (context) => {
      await openShadow(context);
      await context.clock.setFixedTime(time);
    });
    await visit.page.locator('[data-loket]').waitFor();
    return visit.page;
  };

  test('is said quietly and without "nu open" after the last fresh day, with the way to the site', async () => {
    const day = new Date(Date.parse(freshUntil) + 86_400_000).toISOString().slice(0, 10);
    const page = await at(`${day}T12:00:00+01:00`);
    expect(await page.locator('[data-stale]').innerText()).toMatch(/Deze gegevens zijn van \d+ \p{L}+ \d{4}/u);
    expect(await page.locator('[data-hours]').first().innerText()).toBe('');
    expect(await page.locator(`a[href="${siteConfig.url}/"]`).isVisible()).toBe(true);
  });

  test('is not mentioned on the last fresh day', async () => {
    const page = await at(`${freshUntil}T12:00:00+01:00`);
    expect(await page.locator('[data-stale]').count()).toBe(0);
    expect(await page.locator('[data-hours]').first().innerText()).toMatch(/^Nu (?:open|dicht)/u);
  });
});

describe('a desk', () => {
  const { desks } = JSON.parse(readFileSync('dist/partners/loketten.nl.json', 'utf8')) as PartnerFile;

  test('shows how sure each channel is and of which day that is, and nothing to press where nobody confirmed it', async () => {
    const [unsure] = Object.entries(desks).find(([, { channels }]) => channels.some(({ href }) => href === null)) ?? [
      '',
    ];
    const { page } = await visitWith(desk('comensha') + desk(unsure));
    await page.locator(`[data-loket="${unsure}"]`).waitFor();
    expect(
      await page.locator('[data-loket="comensha"] [data-verification="bevestigd"] .quiet').first().innerText(),
    ).toMatch(/blijft in de belgeschiedenis · In meer bronnen gelijk, vergeleken op \d+ \p{L}+ \d{4}/u);
    const unconfirmed = page.locator(`[data-loket="${unsure}"] [data-verification="onbevestigd"]`);
    expect(await unconfirmed.first().innerText()).toMatch(/nog niet bevestigd/u);
    expect(await unconfirmed.locator('a').count()).toBe(0);
  });

  test('PRIV-4 every link to another site tells it nothing', async () => {
    const { page } = await visitWith(desk('comensha') + element('delen'));
    await page.locator('[data-question]').waitFor();
    const links = page.locator('.box a[href^="http"]');
    expect(await links.count()).toBeGreaterThan(4);
    expect(await page.locator('.box a[href^="http"]:not([rel~=noreferrer])').count()).toBe(0);
  });

  test('I18N-3 I18N-6 is in the language of the page, from right to left where that is so; a tree that is not says so', async () => {
    const { page } = await visitWith(desk('comensha') + element('professional'), {}, 'ar', 'rtl');
    await page.locator('[data-question]').waitFor();
    const card = page.locator('.box[lang=ar][dir=rtl] [data-loket="comensha"]');
    expect(await card.locator('h2 bdi[lang=nl]').innerText()).toMatch(/CoMensha/u);
    expect(await card.locator('a.reach bdi[dir=ltr]').first().innerText()).toMatch(/^[\d -]+$/u);
    expect(await page.locator('.box[lang=nl][dir=ltr] p[lang=ar][dir=rtl]').first().isVisible()).toBe(true);
  });
});

describe.each([
  ['phone, light', { viewport: phone, colorScheme: 'light' as const }],
  ['phone, dark', { viewport: phone, colorScheme: 'dark' as const }],
  ['desktop, forced colours', { viewport: desktop, forcedColors: 'active' as const }],
])('%s', (_name, options) => {
  test.each([
    ['a question', element('professional'), [], 'nl', 'ltr'],
    ['an outcome', element('professional'), ['nee', 'gemeente', 'minderjarig', 'arbeid', 'overleggen'], 'nl', 'ltr'],
    ['a question from right to left', element('delen'), ['zorg'], 'nl', 'rtl'],
    ['a desk from right to left', desk('comensha'), [], 'ar', 'rtl'],
    ['a desk with nothing confirmed', desk('lkha'), [], 'en', 'ltr'],
    ['no data', element('x'), [], 'pl', 'ltr'],
  ] as const)(
    'A11Y-1 A11Y-3 %s is accessible, fits and has large targets',
    async (_what, body, answers, language, direction) => {
      if (direction === 'rtl') partner.turn('/loketwijzer/keuzehulp-delen.nl.json');
      const visit = await visitWith(body, options, language, direction);
      const { page } = visit;
      visit.console.splice(0);
      for (const option of answers) await page.click(`[data-option="${option}"]`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page })
        .options({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        })
        // What the page itself puts between the tags.
        .exclude('a[href="/eigen/"]')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const small = await page
        .locator('.box button, .box summary, .box .step, .box .reach, .box .number[href]')
        .evaluateAll((targets) =>
          targets.filter((target) => target.getBoundingClientRect().height < 47.9).map((target) => target.outerHTML),
        );
      expect(small).toEqual([]);
      expect(
        await page
          .locator('.box')
          .first()
          .evaluate((box) => getComputedStyle(box).direction),
      ).toBe(direction);
    },
  );
});

test('A11Y-3 what has the focus is seen, also in forced colours', async () => {
  for (const forcedColors of ['none', 'active'] as const) {
    const { page } = await visitWith(element('professional'), { forcedColors });
    await page.locator('[data-option="ja"]').waitFor();
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Tab');
    const outline = await page
      .locator('[data-option="ja"]')
      .evaluate((button) => [button.matches(':focus-visible'), getComputedStyle(button).outlineStyle]);
    expect(outline).toEqual([true, 'solid']);
  }
});
