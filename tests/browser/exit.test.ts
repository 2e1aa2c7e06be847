import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

/* How the exit looks and where it stands; what it does is in tests/exit, in two browsers with real keys. */

const { open } = useSite();
const exit = '.bar a[data-weg-link]';

const viewports = [
  ['a small phone', { width: 320, height: 568 }],
  ['a phone on its side', { width: 568, height: 320 }],
  ['400 % zoom', { width: 320, height: 256 }],
  ['a desktop', { width: 1280, height: 800 }],
] as const;

/** Whether the middle of the exit is the exit: nothing lies over it. */
function isOnTop(page: Page): Promise<boolean> {
  return page.locator(exit).evaluate((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
}

/** The element with the focus, in words, when the bar lies over it or it over the exit; null when neither, or no focus. */
function covered(page: Page): Promise<string | null> {
  return page.evaluate((selector) => {
    const focused = document.activeElement;
    const bar = document.querySelector('.bar');
    const link = document.querySelector(selector);
    if (!focused || !bar || !link || focused === document.body || bar.contains(focused)) return null;
    const box = focused.getBoundingClientRect();
    const overlaps = (other: DOMRect) =>
      box.top < other.bottom && box.bottom > other.top && box.left < other.right && box.right > other.left;
    const { x, y, width, height } = link.getBoundingClientRect();
    const isExitFree = link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    return overlaps(bar.getBoundingClientRect()) || !isExitFree ? focused.outerHTML.slice(0, 120) : null;
  }, exit);
}

describe.each(viewports)('on %s', (_, viewport) => {
  test('EXIT-2 EXIT-12 the exit stays in reach at every scroll depth, is 48 px or more, and takes at most a fifth of the height', async () => {
    const { page } = await open('/hulp/praten/', { viewport });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const part of [0, 0.25, 0.5, 0.75, 1]) {
      await page.evaluate((y) => window.scrollTo(0, y), height * part);
      expect(await isOnTop(page)).toBe(true);
    }
    const bar = await page.locator('.bar').boundingBox();
    const box = await page.locator(exit).boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(viewport.height * 0.2);
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(48);
  });

  test.each(['/hulp/praten/', '/keuzehulp/ik/', '/loketten/'])(
    'EXIT-2 on %s nothing with the focus lies under the bar, forwards and backwards, and nothing covers the exit',
    async (path) => {
      const { page } = await open(path, { viewport });
      const stops = await page.evaluate(
        () =>
          [...document.querySelectorAll('a, button, input, summary')].filter((item) => item.checkVisibility()).length,
      );
      expect(stops).toBeGreaterThan(20);
      const found: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < stops; stop += 1) {
          await page.keyboard.press(key);
          const words = await covered(page);
          if (words !== null) found.push(`${key}: ${words}`);
        }
      }
      expect(found).toEqual([]);
    },
  );
});

test('EXIT-9 the announcement of Shift is shown and covers neither the exit nor more than a fifth', async () => {
  const { page } = await open('/hulp/praten/', { viewport: { width: 320, height: 256 } });
  await page.keyboard.press('Shift');
  const status = page.locator('#weg-status');
  expect(await status.innerText()).toMatch(/Nog 2 keer/u);
  expect((await status.boundingBox())?.y).toBeGreaterThan(128);
  expect(await isOnTop(page)).toBe(true);
});

describe('EXIT-12 the exit can be seen', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)('EXIT-12 %s: contrast of at least 7:1', async (_, options) => {
    const { page } = await open('/hulp/praten/', options);
    expect(await page.locator(exit).isVisible()).toBe(true);
    expect(await contrast(page)).toBeGreaterThanOrEqual(7);
  });

  test('EXIT-12 not on paper', async () => {
    const { page } = await open('/hulp/praten/');
    await page.emulateMedia({ media: 'print' });
    for (const link of await page.locator('a[data-weg-link]').all()) expect(await link.isVisible()).toBe(false);
  });

  test('EXIT-12 it cannot be dragged to another tab or place', async () => {
    const { page } = await open('/hulp/praten/');
    const dragged = await page.evaluate(() => {
      const count = { starts: 0 };
      document.addEventListener('dragstart', () => (count.starts += 1));
      Object.assign(window, { count });
      return [...document.querySelectorAll<HTMLElement>('a[data-weg-link]')].map((link) => link.draggable);
    });
    expect(dragged).toEqual([false, false]);
    const box = await page.locator(exit).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move(100, 300, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => (window as unknown as { count: { starts: number } }).count.starts)).toBe(0);
  });
});

test('EXIT-11 both exits are found by the words one sees, and named in one breath with what they do', async () => {
  const { page } = await open('/hulp/praten/');
  expect(await page.getByRole('link', { name: 'Snel weg: Weg van deze site', exact: true }).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Weg van deze site', exact: true }).count()).toBe(1);
});

test('EXIT-15 a page that the browser loaded beforehand counts as a deliberate return when it is shown', async () => {
  const { page } = await open('/hulp/praten/');
  const flags = await page.evaluate(() => {
    sessionStorage.setItem('w', '1');
    document.dispatchEvent(new Event('prerenderingchange'));
    return sessionStorage.length;
  });
  expect(flags).toBe(0);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

/** Contrast of the words of the exit with what is behind them, as WCAG computes it. */
function contrast(page: Page): Promise<number> {
  return page.locator(exit).evaluate((link) => {
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let behind: Element | null = link;
    while (behind !== null && /(?:, 0\)|transparent)$/u.test(getComputedStyle(behind).backgroundColor))
      behind = behind.parentElement;
    const [light = 1, dark = 1] = [
      getComputedStyle(link).color,
      getComputedStyle(behind ?? document.body).backgroundColor,
    ]
      .map(luminance)
      .sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  });
}
