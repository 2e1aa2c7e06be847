import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  test('a municipality is reached through the list of its province', async () => {
    const { page } = await open('/regio/', off);
    expect(await page.locator('gemeente-kiezer').isVisible()).toBe(false);
    await page.click('summary:has-text("Noord-Brabant")');
    await page.click('a[href="/regio/tilburg/"]');
    expect(await page.locator('h1').innerText()).toBe('Wie helpt in Tilburg?');
    expect(await page.locator('main a[href="tel:08002000"]').first().isVisible()).toBe(true);
  });

  test('an old name leads on to what it is now', async () => {
    const { page } = await open('/regio/', off);
    await page.click('summary:has-text("Oude namen")');
    await page.click('a[href="/regio/uden/"]');
    await page.click('[data-into] a');
    expect(pathOf(page)).toBe('/regio/maashorst/');
  });

  test('neighbours in the same region are one tap away', async () => {
    const { page } = await open('/regio/roosendaal/', off);
    await page.click('nav a[href="/regio/bergen-op-zoom/"]');
    expect(pathOf(page)).toBe('/regio/bergen-op-zoom/');
  });

  test('the page of a municipality prints on at most two sheets, without what is for a screen', async () => {
    for (const path of ['/regio/roosendaal/', '/regio/groningen/']) {
      const { page } = await open(path, off);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav.no-print').isVisible()).toBe(false);
    }
  });
});

describe('the field', () => {
  const field = (page: Page) => page.locator('#gemeente');
  const status = (page: Page) => page.locator('gemeente-kiezer [data-status]').innerText();
  const options = (page: Page) => page.locator('[role=option]').allInnerTexts();
  /** The text of the option that the field points at, null when it points at none. */
  const active = (page: Page) =>
    page.evaluate(() => {
      const id = document.querySelector('#gemeente')?.getAttribute('aria-activedescendant');
      return id == null ? null : (document.getElementById(id)?.textContent ?? 'missing');
    });

  test('shows what fits while someone types, counts it aloud, and chooses nothing by itself', async () => {
    const { page } = await open('/regio/');
    await field(page).pressSequentially('bergen');
    expect(await options(page)).toEqual(['Bergen (L)', 'Bergen (NH)', 'Bergen op Zoom', 'Berg en Dal']);
    expect(await status(page)).toBe('4 gemeenten gevonden');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await active(page)).toBeNull();
    await field(page).press('Enter');
    expect(pathOf(page)).toBe('/regio/');
    await field(page).fill('den bo');
    expect(await status(page)).toBe('1 gemeente gevonden');
    expect(await options(page)).toEqual(["'s-Hertogenbosch, Den Bosch"]);
    await field(page).fill('');
    expect(await status(page)).toBe('');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('arrows walk around the list, Enter opens what is chosen', async () => {
    const { page } = await open('/regio/');
    await field(page).fill('bergen');
    await field(page).press('ArrowDown');
    expect(await active(page)).toBe('Bergen (L)');
    expect(await page.locator('[role=option][aria-selected=true]').allInnerTexts()).toEqual(['Bergen (L)']);
    await field(page).press('ArrowUp');
    expect(await active(page)).toBe('Berg en Dal');
    await field(page).press('ArrowDown');
    await field(page).press('ArrowDown');
    expect(await active(page)).toBe('Bergen (NH)');
    await field(page).press('ArrowLeft');
    expect(await active(page)).toBeNull();
    await field(page).press('ArrowUp');
    await field(page).press('ArrowUp');
    expect(await active(page)).toBe('Bergen op Zoom');
    await Promise.all([page.waitForURL('**/regio/bergen-op-zoom/'), field(page).press('Enter')]);
  });

  test('Escape closes the list, and then empties the field', async () => {
    const { page } = await open('/regio/');
    await field(page).fill('til');
    await field(page).press('Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('til');
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
  });

  test('an option can be pressed, and a whole name opens with Enter alone', async () => {
    const pressed = await open('/regio/');
    await field(pressed.page).fill('súdwest');
    await Promise.all([pressed.page.waitForURL('**/regio/sudwest-fryslan/'), pressed.page.click('[role=option]')]);
    const typed = await open('/regio/');
    await field(typed.page).fill('DEN HAAG');
    await Promise.all([typed.page.waitForURL('**/regio/s-gravenhage/'), field(typed.page).press('Enter')]);
  });

  test('a name with a slip gives the nearest names; an unknown one the national desks', async () => {
    const { page } = await open('/regio/');
    await field(page).fill('tilbrug');
    expect(await options(page)).toContain('Tilburg');
    expect(await status(page)).toMatch(/kennen wij niet\. Deze namen lijken erop/u);
    await field(page).fill('biezenmortel');
    expect(await options(page)).toEqual([]);
    expect(await status(page)).toMatch(/kennen wij niet\. De landelijke loketten hieronder helpen overal/u);
    for (const number of ['tel:112', 'tel:09008844', 'tel:08002000', 'tel:+31334481186']) {
      expect(await page.locator(`main a[href="${number}"]`).first().isVisible()).toBe(true);
    }
  });

  test('an old name is known too', async () => {
    const { page } = await open('/regio/');
    await field(page).fill('haaren');
    await field(page).press('ArrowDown');
    await Promise.all([page.waitForURL('**/regio/haaren/'), field(page).press('Enter')]);
    expect(await page.locator('[data-into] a').count()).toBe(4);
  });

  test('TRACE-5 TRACE-7 what is typed causes no request, stays in no address, and is gone after Back', async () => {
    const visit = await open('/regio/');
    const { page } = visit;
    const before = visit.requests.length;
    await field(page).pressSequentially('roosenda');
    await page.waitForTimeout(300);
    expect(visit.requests.length).toBe(before);
    expect(page.url()).not.toContain('roos');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + history.length)).toBe(2);
    await field(page).press('ArrowDown');
    await Promise.all([page.waitForURL('**/regio/roosendaal/'), field(page).press('Enter')]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    await page.goBack();
    expect(await field(page).inputValue()).toBe('');
  });

  test('has no accessibility violation with the list open and an option chosen', async () => {
    const { page } = await open('/regio/');
    await field(page).fill('ber');
    await field(page).press('ArrowDown');
    const { violations } = await new AxeBuilder({ page })
      .options({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast-enhanced': { enabled: true } },
      })
      .exclude('.skip')
      .exclude('#weg-status')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
