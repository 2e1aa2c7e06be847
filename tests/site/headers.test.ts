import { describe, expect, test } from 'vitest';
import { headersFor } from '#deploy/headers.ts';
import { useServer } from '../fixtures/server.ts';

const origin = useServer();

describe('every response has the headers of deploy/headers.ts', () => {
  test.each([
    ['/', 200],
    ['/hulp/praten/', 200],
    ['/keuzehulp/ik/', 200],
    ['/zoeken/', 200],
    ['/data/loketten.json', 200],
    ['/favicon.svg', 200],
    ['/hulp/praten', 301],
    ['/bestaat-niet/', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/%', 400],
  ])('%s gives %i', async (path, status) => {
    const response = await fetch(`${origin()}${path}`, { redirect: 'manual' });
    expect(response.status).toBe(status);
    const expected = headersFor(status === 400 ? '/' : path);
    for (const [name, value] of Object.entries(expected)) expect(response.headers.get(name), name).toBe(value);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

test('the victim section and the keuzehulp stay off the disk; the rest is asked for anew; hashed files stay', () => {
  for (const path of ['/hulp/praten/', '/keuzehulp/ik/ba/', '/noodhulp/', '/veilig-online/']) {
    expect(headersFor(path)).toMatchObject({ 'Cache-Control': 'no-store', 'Request-OTR': '1' });
  }
  expect(headersFor('/professionals/')['Cache-Control']).toBe('no-cache');
  expect(headersFor('/_a/x.css')['Cache-Control']).toMatch(/immutable/u);
});

test('only the search page may fetch, and no page may run WebAssembly', () => {
  expect(headersFor('/zoeken/')['Content-Security-Policy']).toMatch(/connect-src 'self'/u);
  expect(headersFor('/hulp/')['Content-Security-Policy']).not.toMatch(/connect-src/u);
  for (const path of ['/', '/zoeken/']) {
    expect(headersFor(path)['Content-Security-Policy']).not.toMatch(/unsafe-|https:|\*/u);
  }
});

test('an unknown address gets the page that helps: 112, exit and search', async () => {
  const html = await (await fetch(`${origin()}/hulp/bestaat-niet/`)).text();
  expect(html).toMatch(/href="tel:112"/u);
  expect(html).toMatch(/data-weg-link/u);
  expect(html).toMatch(/href="\/zoeken\/"/u);
});
