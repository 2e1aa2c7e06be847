import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone, useSite, type Visit } from './site.ts';

/* The card to show to someone who can call (docs/decisions/0033), without JavaScript first. */

const { open } = useSite();
const off = { javaScriptEnabled: false };
const summary = '.show-card > summary';
const exit = '.bar a[data-weg-link]';

/** Whether the middle of the exit is the exit: nothing lies over it. */
function isExitOnTop(page: Page): Promise<boolean> {
  return page.locator(exit).evaluate((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
}

/** What can be seen of the page besides the bar and the card. */
function restSeen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, .card, .site-footer, header, .notice')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.textContent?.trim().slice(0, 40) ?? ''),
  );
}

async function inPageOutcome(): Promise<Visit> {
  const visit = await open('/pl/keuzehulp/ik/');
  for (const option of ['nee', '18-of-ouder', 'werk', 'praten']) await visit.page.click(`[data-option="${option}"]`);
  return visit;
}

describe.each([
  ['a small phone', phone],
  ['a phone on its side', { width: 568, height: 320 }],
  ['400 % zoom', { width: 320, height: 256 }],
  ['a desktop', desktop],
])('on %s, without JavaScript', (_, viewport) => {
  test.each(['/keuzehulp/ik/a/', '/ar/keuzehulp/ik/bbba/', '/pl/noodhulp/'])(
    'EXIT-2 %s: the card fills the screen below the exit, in letters of 2rem and more, and closes again',
    async (path) => {
      const { page } = await open(path, { ...off, viewport });
      await page.locator(summary).scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => window.scrollY);
      await page.click(summary);
      expect(await restSeen(page)).toEqual([]);
      expect(await isExitOnTop(page)).toBe(true);
      const card = await page.locator('.show-card').boundingBox();
      expect(card).toMatchObject({ x: 0, y: 48, width: viewport.width, height: viewport.height - 48 });
      const big = await page.locator('.show-card > p:not([hidden]) .big, .show-card .number').evaluateAll((lines) => {
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        return lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize) / rem);
      });
      expect(big.length).toBeGreaterThan(2);
      expect(big.filter((size) => size < 2)).toEqual([]);
      const isTooWide = (element: Element) => element.scrollWidth > element.clientWidth;
      expect(await page.locator('.show-card').evaluate(isTooWide)).toBe(false);
      await page.locator('.show-card').evaluate((element) => element.scrollTo(0, 10_000));
      expect(await isExitOnTop(page)).toBe(true);
      expect(await page.locator('.show-card label').last().isVisible()).toBe(true);
      await page.click(summary);
      expect(await page.locator('.show-card').getAttribute('open')).toBeNull();
      expect((await restSeen(page)).length).toBeGreaterThan(3);
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
    },
  );
});

describe('without JavaScript', () => {
  test('what is ticked becomes large', async () => {
    const { page } = await open('/keuzehulp/ik/a/', off);
    await page.click(summary);
    const line = page.locator('.show-card label .big').first();
    const size = () => line.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(await size()).toBeLessThan(20);
    await page.locator('.show-card input').first().check();
    expect(await size()).toBeGreaterThanOrEqual(36);
  });

  test('REL-4 a browser that does not know :has() shows the card in its place on the page', async () => {
    const { page } = await open('/over/', off);
    await page.route(/\/$|\.css$/u, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      // The fingerprint of the stylesheet goes as well: it is no longer the one that was released.
      await route.fulfill({
        response,
        body: body.replaceAll(':has(', ':unknown(').replace(/ integrity="[^"]*"/gu, ''),
      });
    });
    const origin = new URL(page.url()).origin;
    await page.goto(`${origin}/keuzehulp/ik/a/`);
    await page.locator(summary).scrollIntoViewIfNeeded();
    await page.click(summary);
    expect(await page.locator('.show-card').evaluate((card) => getComputedStyle(card).position)).toBe('static');
    expect(await page.getByText('Ik ben in gevaar.', { exact: true }).isVisible()).toBe(true);
    expect(await isExitOnTop(page)).toBe(true);
    expect((await restSeen(page)).length).toBeGreaterThan(3);
  });
});

describe('by keyboard', () => {
  test.each([
    ['without', off],
    ['with', {}],
  ])(
    'EXIT-2 EXIT-9 %s JavaScript: Enter opens and closes and keeps the focus, Tab stays on the card and the bar, Escape does nothing',
    async (_, options) => {
      const { page } = await open('/pl/keuzehulp/ik/bbba/', options);
      const isOpen = async () => (await page.locator('.show-card').getAttribute('open')) !== null;
      const isFocused = () => page.locator(summary).evaluate((element) => element === document.activeElement);
      await page.locator(summary).focus();
      await page.keyboard.press('Enter');
      expect([await isOpen(), await isFocused()]).toEqual([true, true]);
      for (const key of ['Escape', 'Escape', 'Escape']) await page.keyboard.press(key);
      expect([await isOpen(), await isFocused(), new URL(page.url()).pathname]).toEqual([
        true,
        true,
        '/pl/keuzehulp/ik/bbba/',
      ]);
      const stops = new Set<string>();
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab');
        stops.add(
          await page.evaluate(() => {
            const { activeElement: focused } = document;
            if (focused === null || focused === document.body) return 'none';
            return focused.closest('.show-card') ? 'card' : focused.closest('.bar, .skip') ? 'bar' : focused.outerHTML;
          }),
        );
      }
      expect([...stops].filter((stop) => !['card', 'bar', 'none'].includes(stop))).toEqual([]);
      expect([...stops]).toEqual(expect.arrayContaining(['card', 'bar']));
      await page.locator(summary).focus();
      await page.keyboard.press('Enter');
      expect([await isOpen(), await isFocused()]).toEqual([false, true]);
    },
  );
});

describe('with JavaScript', () => {
  test('TRACE-1 TRACE-4 EXIT-6 opening and closing asks for nothing, stores nothing and adds nothing to the history', async () => {
    const { page, requests, context } = await inPageOutcome();
    const state = async () => ({
      address: page.url(),
      entries: await page.evaluate(() => history.length),
      requests: requests.length,
      stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
      cookies: (await context.cookies()).length,
    });
    const before = await state();
    await page.click(summary);
    await page.locator('.show-card input').first().check();
    expect(await page.getByText('Ik spreek Pools.', { exact: true }).isVisible()).toBe(true);
    expect(await restSeen(page)).toEqual([]);
    expect(await page.locator('.show-card [data-call]').count()).toBe(3);
    await page.click(summary);
    expect(await state()).toEqual(before);
    expect(before).toMatchObject({ stored: 0, cookies: 0 });
  });

  test('another outcome has a card that is closed and has nothing ticked', async () => {
    const { page } = await inPageOutcome();
    await page.click(summary);
    await page.locator('.show-card input').first().check();
    await page.click(summary);
    await page.click('[data-start-over]');
    await page.click('[data-option="ja"]');
    expect(await page.locator('.show-card').getAttribute('open')).toBeNull();
    expect(await page.locator('.show-card input:checked').count()).toBe(0);
    await page.click(summary);
    expect(await page.locator('.show-card .big:visible').first().innerText()).toBe('Ik ben in gevaar.');
    expect(await page.locator('.show-card [data-call]').count()).toBe(1);
  });

  test.each([
    ['a press', (page: Page) => page.click(exit)],
    [
      'three times Shift',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
  ])('EXIT-3 EXIT-9 %s leaves while the card is open, and nothing of it is seen any more', async (_, leave) => {
    const { page, console: messages } = await open('/keuzehulp/ik/a/');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('https://www.knmi.nl/**', async (route) => {
      await held;
      await route.fulfill({ contentType: 'text/html', body: 'Weer' });
    });
    await page.click(summary);
    // In the page, because the browser answers no questions while another site is on its way.
    await page.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver(() => {
        const card = document.querySelector('.show-card');
        seen.push(`${document.title} ${card?.checkVisibility({ visibilityProperty: true })}`);
        console.info(seen.join(', '));
      }).observe(document.body, { attributes: true, attributeFilter: ['style'] });
    });
    await Promise.race([leave(page), new Promise((resolve) => setTimeout(resolve, 500))]);
    letGo();
    await page.waitForURL('https://www.knmi.nl/');
    expect(messages.splice(0)).toContain('info: Weer false');
  });
});

test('REL-8 printed with the card open, the page is on paper as it is, with the card in its place', async () => {
  const { page } = await open('/keuzehulp/ik/a/', off);
  await page.click(summary);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.show-card').evaluate((card) => getComputedStyle(card).position)).toBe('static');
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('.bar').isVisible()).toBe(false);
});

describe.each([
  ['phone, light', { viewport: phone, colorScheme: 'light' as const }],
  ['desktop, dark', { viewport: desktop, colorScheme: 'dark' as const }],
])('%s', (_, options) => {
  test.each(['/keuzehulp/ik/a/', '/ar/keuzehulp/ik/bbba/', '/en/noodhulp/'])(
    'A11Y-1 %s has no accessibility violation with the card open',
    async (path) => {
      const { page } = await open(path, options);
      await page.click(summary);
      await page.locator('.show-card input').first().check();
      const { violations } = await new AxeBuilder({ page })
        .options({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});
