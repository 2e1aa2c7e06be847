import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { desktop, phone, useSite } from './site.ts';

const { open } = useSite();
const trees = ['ik', 'iemand-anders', 'professional', 'delen'];

describe.each(trees)('the drawing of %s', (tree) => {
  const address = `/over/keuzehulp/${tree}/`;

  test('is well-formed SVG as it was built', async () => {
    const html = readFileSync(`dist${address}index.html`, 'utf8');
    const source = /<svg[\s\S]*<\/svg>/u.exec(html)?.[0] ?? '';
    const { context } = await open(address);
    // A page without our policy, which refuses to parse text.
    const blank = await context.newPage();
    const mistake = await blank.evaluate(
      (svg) =>
        new DOMParser()
          .parseFromString(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), 'image/svg+xml')
          .querySelector('parsererror')?.textContent ?? null,
      source,
    );
    expect(mistake).toBeNull();
  });

  test('has text that stays inside its boxes', async () => {
    const { page } = await open(address, { viewport: desktop });
    const { boxes, outside } = await page.evaluate(() => {
      const groups = [...document.querySelectorAll('svg.graph g')].filter((group) => group.querySelector('rect'));
      const found = groups.flatMap((group) => {
        const box = (group.querySelector('rect') as Element).getBoundingClientRect();
        return [...group.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
          })
          .map((text) => text.textContent);
      });
      return { boxes: groups.length, outside: found };
    });
    expect(boxes).toBeGreaterThan(8);
    expect(outside).toEqual([]);
  });

  test('A11Y-4 scrolls in its own box on a phone, which the keyboard reaches; the first question is in view', async () => {
    const { page } = await open(address, { viewport: phone });
    const scroller = page.locator('.scroll:has(svg.graph)');
    const before = await scroller.evaluate((box) => [box.scrollLeft, box.scrollWidth > box.clientWidth]);
    expect(before).toEqual([0, true]);
    const first = await page.locator('svg.graph .question').first().boundingBox();
    expect((first?.x ?? 999) + (first?.width ?? 0)).toBeLessThanOrEqual(phone.width);
    await scroller.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scroller.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  test('A11Y-4 can be read in forced colours: lines and text have the colour of text', async () => {
    const { page } = await open(address, { forcedColors: 'active' });
    const colours = await page.evaluate(() => {
      const ink = getComputedStyle(document.body).color;
      const of = (selector: string, property: 'fill' | 'stroke') =>
        getComputedStyle(document.querySelector(selector) as Element)[property] === ink;
      return [of('svg.graph text', 'fill'), of('svg.graph rect', 'stroke'), of('svg.graph .line', 'stroke')];
    });
    expect(colours).toEqual([true, true, true]);
  });
});

describe('a table of outcomes', () => {
  const address = '/over/keuzehulp/ik/uitkomsten/ba/';

  test('REL-1 is whole without JavaScript', async () => {
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('[data-outcome-row]:visible').count()).toBeGreaterThan(50);
    expect(await page.locator('[data-filter-field]').isVisible()).toBe(false);
  });

  test('gets shorter while someone types, and sends nothing', async () => {
    const { page, requests } = await open(address);
    const all = await page.locator('[data-outcome-row]:visible').count();
    const sent = requests.length;
    await page.fill('#filter-uitkomsten', 'Nidos');
    const left = page.locator('[data-outcome-row]:visible');
    expect(await left.count()).toBeLessThan(all);
    expect(await left.count()).toBeGreaterThan(0);
    for (const text of await left.allTextContents()) expect(text).toContain('Nidos');
    await page.fill('#filter-uitkomsten', 'bestaat niet zo');
    expect(await left.count()).toBe(0);
    expect(await page.locator('[data-status]').textContent()).toBe('Geen uitkomst met deze woorden.');
    expect(requests.length).toBe(sent);
  });
});
