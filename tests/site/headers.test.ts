import { describe, expect, test } from 'vitest';
import { headersFile } from '#deploy/headers-file.ts';
import { headersFor } from '#deploy/headers.ts';
import { siteConfig } from '#site.config.ts';
import { useServer } from '../fixtures/server.ts';

const origin = useServer();

describe('SEC-1 PRIV-4 PRIV-11 every response of npm start has the headers of deploy/headers.ts', () => {
  test.each([
    ['/', 200],
    ['/hulp/praten/', 200],
    ['/keuzehulp/ik/', 200],
    ['/zoeken/', 200],
    ['/data/loketten.json', 200],
    ['/data/loketten.csv', 200],
    ['/data/loketten/comensha.vcf', 200],
    ['/data/loketten', 301],
    ['/data/bestaat-niet.csv', 404],
    ['/favicon.svg', 200],
    ['/hulp/praten', 301],
    ['/bestaat-niet/', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/%', 400],
  ])('%s gives %i', async (path, status) => {
    const response = await fetch(`${origin()}${path}`, { redirect: 'manual' });
    expect(response.status).toBe(status);
    const expected = headersFor(path, status);
    for (const [name, value] of Object.entries(expected)) expect(response.headers.get(name), name).toBe(value);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

test('TRACE-6 TRACE-11 the victim section and the keuzehulp stay off the disk, in every language and without the last slash', () => {
  const prefixes = ['', ...siteConfig.languages.map(({ code }) => `/${code}`)];
  for (const path of ['/hulp/praten/', '/hulp', '/keuzehulp/ik/ba/', '/noodhulp/', '/veilig-online/', '/weg/']) {
    for (const prefix of prefixes) {
      expect(headersFor(prefix + path)).toMatchObject({ 'Cache-Control': 'no-store', 'Request-OTR': '1' });
    }
  }
  for (const path of ['/professionals/', '/hulpverleners/', '/over/hulp/', '/xx/hulp/']) {
    expect(headersFor(path)).not.toHaveProperty('Request-OTR');
    expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  }
});

test('hashed files are kept for a year, but never the news that one is missing', () => {
  expect(headersFor('/_a/x.css')['Cache-Control']).toMatch(/immutable/u);
  expect(headersFor('/_a/x.css', 404)['Cache-Control']).toBe('no-store');
});

test('other sites may read the open data and nothing else', () => {
  expect(headersFor('/data/loketten.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  // The script for partner sites too: whoever shows it hosts it, so that nobody's visitors come by here (decision 31).
  for (const path of [
    '/',
    '/datalek/',
    '/hulp/',
    '/over/data/',
    '/_a/x.js',
    '/over/zoeken.js',
    '/partners/loketwijzer.js',
  ]) {
    expect(headersFor(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headersFor(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  }
  expect(headersFor('/data/x.json', 404)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('tables and contacts are what they are, in UTF-8', async () => {
  const typeOf = async (path: string) => (await fetch(`${origin()}${path}`)).headers.get('content-type');
  expect(await typeOf('/data/regios.csv')).toBe('text/csv; charset=utf-8');
  expect(await typeOf('/data/loketten.csv-metadata.json')).toBe('application/json; charset=utf-8');
  expect(await typeOf('/data/loketten/comensha.vcf')).toBe('text/vcard; charset=utf-8');
});

test('hosts that read dist/_headers open the data too, and nothing else', () => {
  const rules = headersFile()
    .split(/\n(?=\/)/u)
    .filter((rule) => rule.includes('Access-Control-Allow-Origin'));
  expect(rules).toEqual([expect.stringMatching(/^\/data\/\*\n(?:.*\n)* {2}Access-Control-Allow-Origin: \*$/mu)]);
});

test('only the search page and the example for partner sites may fetch, and no page may run WebAssembly', () => {
  for (const path of ['/zoeken/', '/over/partners/']) {
    expect(headersFor(path)['Content-Security-Policy']).toMatch(/connect-src 'self';/u);
  }
  for (const path of ['/hulp/', '/over/', '/over/open-data/', '/keuzehulp/professional/', '/partners/loketwijzer.js']) {
    expect(headersFor(path)['Content-Security-Policy']).not.toMatch(/connect-src/u);
  }
  for (const path of ['/', '/zoeken/']) {
    expect(headersFor(path)['Content-Security-Policy']).not.toMatch(/unsafe-|https:|\*/u);
  }
});

test('PRIV-2 no header asks the browser to report a visit anywhere', () => {
  for (const path of ['/', '/hulp/praten/', '/zoeken/', '/_a/x.css', '/bestaat-niet/']) {
    const headers = Object.entries(headersFor(path)).map(([name, value]) => `${name}: ${value}`);
    expect(headers.filter((header) => /report-(?:to|uri)|reporting-endpoints|^nel:/iu.test(header))).toEqual([]);
  }
});

test('REL-9 an unknown address gets the page that helps: 112, exit and search', async () => {
  const html = await (await fetch(`${origin()}/hulp/bestaat-niet/`)).text();
  expect(html).toMatch(/href="tel:112"/u);
  expect(html).toMatch(/data-weg-link/u);
  expect(html).toMatch(/href="\/zoeken\/"/u);
});

test('SEC-1 other methods than GET and HEAD are refused, and told which are meant', async () => {
  const response = await fetch(`${origin()}/hulp/`, { method: 'POST', body: 'x' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('TRACE-13 a prefetch of a private page is refused', async () => {
  const prefetch = (path: string) => fetch(`${origin()}${path}`, { headers: { 'Sec-Purpose': 'prefetch' } });
  expect((await prefetch('/hulp/praten/')).status).toBe(503);
  expect((await prefetch('/professionals/')).status).toBe(200);
});
