import { describe, expect, test } from 'vitest';
import { engines, openBrowser } from './browsers.ts';
import { useExitRoom } from './exit-room.ts';
import { barColour, type Visit } from './visit.ts';

/* What happens at the exit itself, in every way there is to use it. */

const exit = '.bar a[data-weg-link]';
const patience = { timeout: 30_000, interval: 50 };

const said = (visit: Visit) => visit.page.$eval('#weg-status', (status) => (status as HTMLElement).innerText.trim());

async function arriveByLink(visit: Visit, path = '/hulp/praten/'): Promise<void> {
  await visit.follow(`a[href$="${path}"]`, path);
}

describe.each(engines)('%s', (engine) => {
  const { open, places, screen, browser } = useExitRoom(engine);

  test('EXIT-3 the page is gone in the task of the click, and “Laden.” is read out', async () => {
    const visit = await open();
    await arriveByLink(visit);
    const letGo = places().holdWeather();
    const now = await visit.page.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.click();
      const status = document.querySelector('#weg-status[role=alert]');
      return {
        title: document.title,
        body: getComputedStyle(document.body).display,
        said: status?.textContent,
        isRead: status?.checkVisibility({ visibilityProperty: true }),
        stored: Object.entries(sessionStorage),
      };
    }, exit);
    expect(now).toEqual({ title: 'Weer', body: 'none', said: 'Laden.', isRead: true, stored: [['w', '1']] });
    letGo();
    await visit.arriveAt('weather');
  });

  test('EXIT-3 EXIT-8 a slow weather page: nothing is shown meanwhile, then an empty page', async () => {
    const visit = await open();
    await arriveByLink(visit);
    const colour = await barColour(visit.page);
    await expect.poll(() => screen().frames.count(colour), patience).toBeGreaterThan(1000);
    const letGo = places().holdWeather();
    // While the other site does not answer, Chromium answers no questions either: only the screen tells.
    const clicked = visit.page.click(exit);
    await expect.poll(() => screen().title(), patience).toMatch(/^Weer/u);
    await expect.poll(() => screen().frames.count(colour), patience).toBe(0);
    // Hidden by us, not by the empty page that comes after four seconds.
    expect(screen().title()).toMatch(/^Weer/u);
    const endWatch = screen().frames.watch(colour);
    await visit.arriveAt('elsewhere', 'about:blank');
    expect(endWatch()).toMatchObject({ found: 0 });
    letGo();
    await clicked;
  });

  test('EXIT-3 what was still on its way when someone left stays hidden', async () => {
    const visit = await open();
    let sendRest: () => void = () => undefined;
    const rest = new Promise<void>((resolve) => (sendRest = resolve));
    places().serve({ halfway: () => rest });
    await visit.page.click('a[href$="/hulp/praten/"]');
    await expect.poll(() => visit.page.$(exit).catch(() => null), patience).not.toBeNull();
    expect(await visit.page.$('main')).toBeNull();
    const colour = await barColour(visit.page);
    await expect.poll(() => screen().frames.count(colour), patience).toBeGreaterThan(1000);
    const letGo = places().holdWeather();
    await visit.page.$eval(exit, (link) => (link as HTMLElement).click());
    await expect.poll(() => screen().title(), patience).toMatch(/^Weer/u);
    await expect.poll(() => screen().frames.count(colour), patience).toBe(0);
    const endWatch = screen().frames.watch(colour);
    sendRest();
    await visit.arriveAt('elsewhere', 'about:blank');
    expect(endWatch()).toMatchObject({ found: 0 });
    letGo();
  });

  test('EXIT-4 EXIT-16 PRIV-4 leaving adds no entry and asks nothing but the other site, without saying whence', async () => {
    const visit = await open();
    await arriveByLink(visit);
    await visit.page.waitForNetworkIdle();
    const entries = await visit.entries();
    places().requests.length = 0;
    await visit.leave();
    expect(places().requests).toEqual([{ place: 'weather', path: '/', referer: undefined }]);
    expect(await visit.entries()).toBe(entries);
  });

  test.each(['Control', 'Shift', 'Meta'] as const)('EXIT-4 a click with %s leaves in this tab', async (key) => {
    const visit = await open();
    await arriveByLink(visit);
    const tabs = (await browser().pages()).length;
    await visit.page.keyboard.down(key);
    await visit.page.click(exit);
    await visit.page.keyboard.up(key);
    await visit.arriveAt('weather');
    expect((await browser().pages()).length).toBe(tabs);
  });

  test('EXIT-4 a click with the middle button leaves in this tab', async () => {
    const visit = await open();
    await arriveByLink(visit);
    const tabs = (await browser().pages()).length;
    await visit.page.click(exit, { button: 'middle' });
    await visit.arriveAt('weather');
    expect((await browser().pages()).length).toBe(tabs);
  });

  test('EXIT-7 leaving in one of three tabs leaves in all of them', async () => {
    const visit = await open();
    const others = [];
    for (const path of ['/hulp/', '/professionals/']) {
      const tab = await browser().newPage();
      await tab.goto(`${places().site}${path}`);
      others.push(tab);
    }
    await visit.page.bringToFront();
    await arriveByLink(visit);
    await visit.leave();
    for (const tab of others) await expect.poll(() => tab.title().catch(() => ''), patience).toBe('Weer');
    expect(others.map((tab) => new URL(tab.url()).origin)).toEqual([places().weather, places().weather]);
  });

  test('EXIT-9 Shift with a letter does not count, another key begins again, three times Shift leaves', async () => {
    const visit = await open();
    await arriveByLink(visit);
    const press = screen().press;
    press('shift+a', 'shift+b', 'shift+c', 'Shift_L');
    await expect.poll(() => said(visit), patience).toBe('Nog 2 keer op Shift om weg te gaan.');
    press('a');
    await expect.poll(() => said(visit), patience).toBe('');
    press('Shift_L', 'Shift_L');
    await expect.poll(() => said(visit), patience).toBe('Nog 1 keer op Shift om weg te gaan.');
    expect(await visit.page.$eval('#weg-status', (status) => status.getAttribute('role'))).toBe('status');
    expect(await visit.page.$eval('#weg-status', (status) => status.clientHeight)).toBeGreaterThan(20);
    press('Shift_L');
    await visit.arriveAt('weather');
  });

  test('EXIT-3 EXIT-9 keys pressed after the exit bring nothing back on the screen', async () => {
    const visit = await open();
    await arriveByLink(visit);
    const letGo = places().holdWeather();
    const after = await visit.page.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.click();
      for (const keyCode of [16, 16, 65]) {
        for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { keyCode }));
      }
      const status = document.querySelector('#weg-status');
      return [status?.textContent, status?.className];
    }, exit);
    expect(after).toEqual(['Laden.', 'visually-hidden']);
    letGo();
    await visit.arriveAt('weather');
  });

  test('EXIT-9 who waits too long is told, and begins again', async () => {
    const visit = await open();
    await arriveByLink(visit);
    screen().press('Shift_L', 'Shift_L');
    await expect.poll(() => said(visit), patience).toBe('Te lang gewacht. Begin opnieuw met Shift.');
    screen().press('Shift_L');
    await expect.poll(() => said(visit), patience).toBe('Nog 2 keer op Shift om weg te gaan.');
  });

  test('EXIT-10 the second Tab is an exit, and Enter leaves', async () => {
    const visit = await open();
    await arriveByLink(visit);
    screen().press('Tab', 'Tab');
    await expect
      .poll(() => visit.page.evaluate(() => document.activeElement?.matches('.skip[data-weg-link]')), patience)
      .toBe(true);
    screen().press('Return');
    await visit.arriveAt('weather');
  });

  test('EXIT-15 TRACE-2 an address typed in the same tab works at once, and nothing stays stored', async () => {
    const visit = await open();
    await arriveByLink(visit);
    expect(await visit.page.evaluate(() => sessionStorage.length)).toBe(0);
    await visit.leave();
    screen().goTo(`${places().site}/hulp/praten/`);
    await visit.arriveAt('site', '/hulp/praten/');
    expect(await visit.page.evaluate(() => sessionStorage.length)).toBe(0);
    screen().press('F5');
    await expect
      .poll(
        () => visit.page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type).catch(() => null),
        patience,
      )
      .toBe('reload');
    await visit.arriveAt('site', '/hulp/praten/');
    const { title, shown } = await visit.see();
    expect(title).toBe('Praten met iemand');
    expect(shown).toBeGreaterThan(20);
  });

  test('EXIT-3 EXIT-5 where the browser keeps no storage and no channel, the exit still works', async () => {
    const visit = await open();
    await visit.page.evaluateOnNewDocument(() => {
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
      Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
    });
    await arriveByLink(visit, '/hulp/');
    await visit.follow('main a[href="/hulp/praten/"]', '/hulp/praten/');
    await visit.leave();
    expect(await visit.go('alt+Left')).toMatchObject({ place: 'search' });
    expect(visit.leaks()).toEqual([]);
  });

  test('EXIT-5 a browser that knows only the old name for how a page was reached is guarded too', async () => {
    places().serve({ cacheControl: 'no-store' });
    const visit = await open();
    await visit.page.evaluateOnNewDocument(() => {
      Object.defineProperty(performance, 'getEntriesByType', { value: undefined });
    });
    await arriveByLink(visit, '/professionals/');
    await visit.follow('main a[href="/professionals/opvang/"]', '/professionals/opvang/');
    await visit.leave();
    expect(await visit.go('alt+Left')).toMatchObject({ place: 'weather' });
    expect(visit.leaks()).toEqual([]);
  });

  test('EXIT-1 without JavaScript the exit is a link that works, and Back returns', async () => {
    const off = await openBrowser(engine, screen(), { 'javascript.enabled': false });
    try {
      const [page] = await off.pages();
      if (page === undefined) throw new Error('no tab');
      if (engine === 'chromium') await page.setJavaScriptEnabled(false);
      await page.goto(`${places().site}/hulp/praten/`);
      const [x = 0, y = 0] = await page.evaluate((selector) => {
        const { left, top } = document.querySelector(selector)?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return [left + 9, top + 9];
      }, exit);
      await page.mouse.click(x, y);
      await expect.poll(() => screen().title(), patience).toMatch(/^Weer/u);
      screen().press('alt+Left');
      await expect.poll(() => screen().title(), patience).toMatch(/^Praten met iemand/u);
    } finally {
      await off.close();
    }
  });
});
