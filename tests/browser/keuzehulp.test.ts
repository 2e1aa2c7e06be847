import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useSite, type Visit } from './site.ts';

const { open } = useSite();

interface Outcome {
  code: string;
  answers: Record<string, string>;
  lokets: { id: string }[];
  notices: string[];
  url: string;
}
const { trees } = JSON.parse(readFileSync('dist/data/keuzehulp.json', 'utf8')) as {
  trees: { id: string; outcomes: Outcome[] }[];
};

/** A dozen outcomes of each tree, spread over the whole list. */
const walks = trees.flatMap(({ id, outcomes }) => {
  const step = Math.max(1, Math.floor(outcomes.length / 12));
  return outcomes.filter((_, index) => index % step === 0).map((outcome) => [id, outcome.code, outcome] as const);
});

async function answerAll({ page }: Visit, answers: Record<string, string>): Promise<void> {
  for (const [question, option] of Object.entries(answers)) {
    await page.click(`[data-question="${question}"] a[data-option="${option}"]`);
  }
}

/** What an outcome shows: cards in order with their reasons, notices, pages. */
function shown({ page }: Visit) {
  return page.locator('[data-outcome]').evaluate((outcome) => {
    const texts = (selector: string) =>
      [...outcome.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/gu, ' ').trim());
    return {
      code: outcome.getAttribute('data-outcome'),
      desks: [...outcome.querySelectorAll('[data-loket]')].map((card) => card.getAttribute('data-loket')),
      because: texts('[data-because]'),
      basedOn: texts('[data-based-on]'),
      unexplained: outcome.querySelectorAll('[hidden] > [data-based-on]').length,
      numbers: [...outcome.querySelectorAll('a.reach')].map((link) => link.getAttribute('href')),
      notices: [...outcome.querySelectorAll('[data-notice]')].map((notice) => notice.getAttribute('data-notice')),
      pages: [...outcome.querySelectorAll('[data-slot="pages"] a')].map((link) => link.getAttribute('href')),
      calls: [...outcome.querySelectorAll('[data-call]')].map((call) => call.getAttribute('data-call')),
      said: texts('[data-slot="said"]'),
      hidden: [...outcome.querySelectorAll('[hidden]')].map((part) => part.textContent?.replace(/\s+/gu, ' ').trim()),
      first: outcome.querySelectorAll('[data-slot="first"] [data-loket]').length,
    };
  });
}

describe('in the page, with JavaScript', () => {
  test.each(walks)(
    'TRACE-1 TRACE-4 %s %s: the same outcome as the page, no request, no address, no history',
    async (tree, _code, outcome) => {
      const visit = await open(`/keuzehulp/${tree}/`);
      const { page, requests } = visit;
      const before = {
        requests: requests.length,
        address: page.url(),
        entries: await page.evaluate(() => history.length),
      };
      await answerAll(visit, outcome.answers);
      const inPage = await shown(visit);
      expect(requests.slice(before.requests)).toEqual([]);
      expect(page.url()).toBe(before.address);
      expect(await page.evaluate(() => history.length)).toBe(before.entries);
      expect(await page.title()).not.toMatch(new RegExp(`\\b${outcome.code}\\b`, 'u'));
      expect(inPage.desks).toEqual(outcome.lokets.map(({ id }) => id));

      await page.goto(new URL(outcome.url, page.url()).href);
      expect(inPage).toEqual(await shown(visit));
    },
  );

  test('the focus moves to the new question, and to the outcome', async () => {
    const visit = await open('/keuzehulp/ik/');
    await answerAll(visit, { gevaar: 'nee' });
    const focused = () => visit.page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe('Hoe oud ben je?');
    await answerAll(visit, { leeftijd: '18-of-ouder', vorm: 'seks', wens: 'praten' });
    expect(await focused()).toBe('Hier kun je terecht');
  });

  test('the keyboard alone is enough', async () => {
    const visit = await open('/keuzehulp/ik/');
    await visit.page.locator('[data-option="ja"]').focus();
    await visit.page.keyboard.press('Enter');
    expect((await shown(visit)).desks[0]).toBe('alarmnummer-112');
  });

  test('an earlier answer can be changed without losing the ones before it', async () => {
    const visit = await open('/keuzehulp/ik/');
    await answerAll(visit, { gevaar: 'nee', leeftijd: '18-of-ouder', vorm: 'seks' });
    await visit.page.click('.answers summary');
    expect(await visit.page.locator('[data-recap]').allInnerTexts()).toHaveLength(3);
    await visit.page.click('[data-change="leeftijd"]');
    expect(await visit.page.locator('[data-question="leeftijd"]').count()).toBe(1);
    await answerAll(visit, { leeftijd: 'jonger-dan-18', vorm: 'strafbaar', wens: 'praten' });
    expect((await shown(visit)).desks[0]).toBe('keerpunt');
    await visit.page.click('[data-start-over]');
    expect(await visit.page.locator('[data-question="gevaar"]').count()).toBe(1);
  });

  test('an answer opened in a new tab is a page of its own', async () => {
    const { page } = await open('/keuzehulp/ik/');
    await page.click('[data-option="nee"]');
    expect(await page.locator('[data-option="jonger-dan-18"]').getAttribute('href')).toBe('/keuzehulp/ik/ba/');
  });
});

test('TRACE-1 TRACE-2 nothing is stored after answering: no cookie, no storage, no worker', async () => {
  const visit = await open('/keuzehulp/ik/');
  await answerAll(visit, { gevaar: 'nee', leeftijd: 'jonger-dan-18', vorm: 'seks', wens: 'praten' });
  for (const path of ['/', '/hulp/praten/', '/loketten/comensha/', '/zoeken/']) {
    await visit.page.goto(new URL(path, visit.page.url()).href);
    expect(
      await visit.page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys().catch(() => [])).length,
        workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      })),
    ).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  }
  expect(await visit.context.cookies()).toEqual([]);
});
