import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canBeVisited, measurePrivacy } from '../../bench/privacy/measure.ts';
import type { PrivacyMeasurement } from '#schema/measurement.ts';
import { siteConfig } from '#site.config.ts';
import { builtPages, builtUrls, inLanguage, isState } from '../fixtures/dist.ts';
import { useServer } from '../fixtures/server.ts';
import { chromiumPath } from './chromium.ts';

/* What `npm run measure:privacy` measures on all pages is held here on every run, on fewer states of the keuzehulp. */

const origin = useServer();
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser.close();
});

const pages = builtUrls.filter(canBeVisited);
const published = parse(readFileSync('content/metingen/privacy.yaml', 'utf8')) as PrivacyMeasurement;

test('TRACE-1 TRACE-2 TRACE-5 PRIV-1 PRIV-9 a visit to the site leaves nothing and sends nothing to others', async () => {
  // Every Dutch page, of the states of the keuzehulp all those of `ik`, which is about the visitor, and one in ten of the
  // others; of the pages in other languages, which load the same files, one in six.
  const isDutch = (url: string) => inLanguage(url).language === siteConfig.defaultLanguage;
  const isVisited = (url: string, index: number) => {
    if (!isDutch(url)) return !isState(url) && index % 6 === 0;
    return !isState(url) || url.startsWith('/keuzehulp/ik/') || index % 10 === 0;
  };
  const measured = await measurePrivacy(browser, origin(), 'dist', {
    withScript: pages.filter(isVisited),
    withoutScript: pages.filter((url) => !isState(url) && isDutch(url)),
  });
  const { toOthers, cookies, stored, words } = measured;
  expect({ toOthers, cookies, stored, words }).toEqual({ toOthers: [], cookies: [], stored: [], words: [] });
  expect(measured.pages).toBeGreaterThan(900);
  expect(measured.outcomes).toBeGreaterThan(1000);
  expect(measured.requests).toBeGreaterThan(measured.pages);
  // A slow machine may take its time: what is measured is what is left, not how fast.
}, 900_000);

test('the published figures are of a site as large as this one, and say what was just measured', () => {
  expect(published.pages).toBeGreaterThan(pages.length / 2);
  expect(published.pages).toBeLessThan(pages.length * 2);
  const { requests_to_others, cookies, stored, words_sent } = published;
  expect({ requests_to_others, cookies, stored, words_sent }).toEqual({
    requests_to_others: 0,
    cookies: 0,
    stored: 0,
    words_sent: 0,
  });
  const page = builtPages.find(({ url }) => url === '/over/privacy/')?.html ?? '';
  expect(page).toContain(new Intl.NumberFormat('nl').format(published.pages));
});

describe('a site that leaks is caught', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loketwijzer-leak-'));
  const scripts: Record<string, string> = {
    '/': '',
    '/404.html': '',
    '/cookie/': "document.cookie = 'bezoek=1'",
    '/opslag/': "localStorage.a = '1'; sessionStorage.b = '1'",
    '/database/': "indexedDB.open('c').onsuccess = () => parent.document.body.append('klaar')",
    '/cache/': "caches.open('d')",
    '/naam/': "window.name = 'e'",
    '/staat/': "history.replaceState({ f: 1 }, '')",
    '/ander/': "new Image().src = 'http://127.0.0.2:9/telling.gif'",
    '/baken/': "navigator.sendBeacon('http://127.0.0.2:9/telling')",
    '/zoeken/': `const input = document.querySelector('input'), list = document.querySelector('ol');
      input.oninput = () => {
        fetch('/zoek?q=' + encodeURIComponent(input.value)).catch(() => null);
        history.replaceState(null, '', '?q=' + input.value);
        list.innerHTML = '<li><a href="/">Resultaat</a>';
      };`,
  };
  const leaky = createServer(({ url = '/' }, response) => {
    const script = scripts[url.replace(/\?.*$/u, '')] ?? '';
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><title>x</title><input type="search"><ol data-results aria-busy="false"></ol><script>${script}</script>`,
    );
  });
  beforeAll(async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/keuzehulp.json'), '{"trees":[]}');
    await new Promise<void>((resolve) => leaky.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    leaky.close();
    rmSync(folder, { recursive: true });
  });

  test('in storage, in requests to others, and with the words someone types', async () => {
    const from = `http://127.0.0.1:${(leaky.address() as AddressInfo).port}`;
    const measured = await measurePrivacy(browser, from, folder, {
      withScript: Object.keys(scripts).filter((path) => path !== '/zoeken/'),
      withoutScript: ['/'],
    });
    expect(measured.toOthers.map((url) => new URL(url).pathname).sort()).toEqual(['/telling', '/telling.gif']);
    expect(measured.cookies).toEqual(['cookie bezoek of 127.0.0.1']);
    expect(measured.stored.join('\n')).toMatch(/\/opslag\/: localStorage a/u);
    expect(measured.stored.join('\n')).toMatch(/\/opslag\/: sessionStorage b/u);
    expect(measured.stored.join('\n')).toMatch(/\/database\/: IndexedDB c/u);
    expect(measured.stored.join('\n')).toMatch(/\/cache\/: Cache Storage d/u);
    expect(measured.stored.join('\n')).toMatch(/\/naam\/: name of the tab e/u);
    expect(measured.stored.join('\n')).toMatch(/\/staat\/: state in the history/u);
    expect(measured.stored.join('\n')).toMatch(/bytes of indexeddb/u);
    expect(measured.words.join('\n')).toMatch(/^address .*kanarie/mu);
    expect(measured.words.join('\n')).toMatch(/^loaded .*zoek\?q=.*kanarie/mu);
    expect(measured.words.join('\n')).toMatch(/^GET\n.*zoek\?q=advocaat/mu);
  });
});
