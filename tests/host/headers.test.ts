import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, describe, test } from 'vitest';
import { headersFile } from '#deploy/headers-file.ts';
import { nginxHeaders } from '#deploy/nginx-headers.ts';
import { mediaTypeOf } from '#deploy/media-types.ts';
import { siteConfig } from '#site.config.ts';
import { expectHeaders } from '../fixtures/expect-headers.ts';
import { builtFiles, builtPages } from '../fixtures/dist.ts';
import { rawRequest } from '../fixtures/raw-request.ts';
import { useNginx } from './use-nginx.ts';

/** Addresses that make nginx fail; only this test knows them. */
const failures = [500, 502, 504].map((status) => `location = /test-${status} { return ${status}; }`).join('\n');
const nginx = useNginx({ adapt: (config) => config.replace('include site.conf;', `include site.conf;\n${failures}`) });

const get = (path: string, headers: string[] = [], method = 'GET') =>
  rawRequest(nginx().port, [`${method} ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n'));

const style = builtFiles.find((file) => /^_a\/.*\.css$/u.test(file)) ?? '';

describe('SEC-1 PRIV-4 PRIV-11 every answer has exactly the headers of deploy/headers.ts', () => {
  test.each([
    ['/', 200],
    ['/professionals/', 200],
    ['/hulp/', 200],
    ['/hulp/praten/', 200],
    ['/keuzehulp/ik/', 200],
    ['/noodhulp/', 200],
    ['/veilig-online/', 200],
    ['/weg/', 200],
    ['/zoeken/', 200],
    ['/data/loketten.json', 200],
    ['/data/loketten.csv', 200],
    ['/data/schema/loketten.json', 200],
    ['/data/loketten/comensha.vcf', 200],
    ['/favicon.svg', 200],
    [`/${style}`, 200],
    ['/zoeken/nl.json', 200],
    ['/hulp', 301],
    ['/hulp/praten', 301],
    ['/zoeken', 301],
    ['/data', 301],
    ['/data/loketten', 301],
    ['/data/', 404],
    ['/datalek.json', 404],
    ['/_a/weg.css', 404],
    ['/_a/', 404],
    ['/data/geheim.json', 404],
    ['/hulp/bestaat-niet/', 404],
    ['/404.html', 404],
    ['/fout/', 404],
    ['/_headers', 404],
    ['/index.html.br', 404],
    ['/_a/x.js.map', 404],
    ['/.git/config', 404],
    ['/.well-known/bestaat-niet', 404],
    ['/%', 400],
    ['/test-500', 500],
    ['/test-502', 502],
    ['/test-504', 504],
  ])('%s gives %i', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expectHeaders(answer, path);
    if (status === 200) expect(answer.headers.get('content-type')).toBe(mediaTypeOf(path.replace(/\/$/u, '/x.html')));
    if (status === 301) expect(answer.headers.get('location')).toBe(`${path}/`);
  });

  test('the first page of every section and one of every kind of file', async () => {
    const kinds = new Map(
      builtFiles
        .filter((file) => !/\.(?:br|gz)$|^_headers$/u.test(file))
        .map((file) => [file.replace(/^.*\./u, ''), file]),
    );
    const sections = new Map(builtPages.map(({ url }) => [url.split('/')[1], url]));
    for (const path of [...sections.values(), ...[...kinds.values()].map((file) => `/${file}`)]) {
      if (path === '/404.html' || path === '/fout/') continue;
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expectHeaders(answer, path);
    }
    expect(kinds.size).toBeGreaterThan(5);
  });

  test('304, to a browser that has the file already', async () => {
    for (const path of ['/professionals/', '/zoeken/', '/data/loketten.json', `/${style}`]) {
      const etag = (await get(path)).headers.get('etag') ?? '';
      const answer = await get(path, [`If-None-Match: ${etag}`]);
      expect(answer.status, path).toBe(304);
      expectHeaders(answer, path);
    }
  });

  test('405 with Allow, for everything but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
      const answer = await get('/hulp/', ['Content-Length: 0'], method);
      expect(answer.status, method).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
      expectHeaders(answer, '/hulp/');
    }
  });

  test('HEAD has the headers of GET', async () => {
    const answer = await get('/hulp/praten/', ['Connection: close'], 'HEAD');
    expect(answer.status).toBe(200);
    expectHeaders(answer, '/hulp/praten/');
    expect(answer.body).toHaveLength(0);
  });
});

test('other sites may read what is under /data/ and nothing else: no page, no error, no redirect elsewhere', async () => {
  const allowed = async (path: string, lines: string[] = [], method = 'GET') =>
    (await get(path, lines, method)).headers.get('access-control-allow-origin');
  for (const path of [
    '/data/loketten.json',
    '/data/regios.csv',
    '/data/schema/regios.json',
    '/data/loketten/comensha.vcf',
  ]) {
    expect(await allowed(path, ['Origin: https://partner.example']), path).toBe('*');
    expect(await allowed(path), path).toBe('*');
  }
  const closed = [
    '/',
    '/loketten/comensha/',
    '/zoeken/nl.json',
    '/hulp',
    '/data/bestaat-niet.json',
    '/data/../zoeken/nl.json',
    '/%',
  ];
  for (const path of closed) expect(await allowed(path, ['Origin: https://partner.example']), path).toBeUndefined();
  expect(await allowed('/data/loketten.json', ['Content-Length: 0'], 'POST')).toBeUndefined();
  expect(await allowed('/data/loketten.json', ['If-Match: "x"'])).toBeUndefined();
});

test('TRACE-6 TRACE-11 a private page is private however its address is written', async () => {
  for (const path of ['/%68ulp/praten/', '//hulp//praten/', '/professionals/../hulp/praten/', '/hulp/praten/?x=1']) {
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    expectHeaders(answer, '/hulp/praten/');
  }
});

test('TRACE-13 a browser may not fetch a private page before somebody opens it', async () => {
  for (const purpose of ['prefetch', 'prefetch;prerender', 'prefetch;anonymous-client-ip']) {
    const answer = await get('/hulp/praten/', [`Sec-Purpose: ${purpose}`]);
    expect(answer.status).toBe(503);
    expectHeaders(answer, '/hulp/praten/');
    expect((await get('/professionals/', [`Sec-Purpose: ${purpose}`])).status).toBe(200);
  }
});

test('REL-9 the error pages have the exit, 112, and the start page of every language', () => {
  for (const file of ['dist/fout/index.html', 'dist/404.html']) {
    const $ = load(readFileSync(file, 'utf8'));
    expect($('a[data-weg-link]')).toHaveLength(2);
    expect($('main a[href="tel:112"]')).toHaveLength(1);
    expect($('main a[href="/keuzehulp/"]')).toHaveLength(1);
    expect($('main a[href="/"]')).toHaveLength(1);
    const others = siteConfig.languages.filter(({ code }) => code !== siteConfig.defaultLanguage);
    const offered = $('.languages a')
      .get()
      .map((link) => $(link).attr('href'));
    expect(offered).toEqual(others.map(({ code }) => `/${code}/`));
  }
});

test('REL-9 every error shows the page for it, in full', async () => {
  const failed = readFileSync('dist/fout/index.html', 'utf8');
  const missing = readFileSync('dist/404.html', 'utf8');
  for (const [path, page] of [
    ['/bestaat-niet/', missing],
    ['/_a/', missing],
    ['/%', failed],
    ['/test-500', failed],
    ['/test-502', failed],
  ] as const) {
    expect((await get(path)).body.toString(), path).toBe(page);
  }
});

test('SEC-1 the rules for nginx in the repository are those of headers.ts ("npm run headers" writes them)', () => {
  expect(readFileSync('deploy/nginx/headers.conf', 'utf8')).toBe(nginxHeaders());
});

test('SEC-1 no hand-written rule of nginx sets a header: the others would be forgotten there', () => {
  for (const file of ['http.conf', 'site.conf', 'error-pages.conf', 'nginx.conf', 'public.conf']) {
    expect(readFileSync(`deploy/nginx/${file}`, 'utf8')).not.toMatch(/^\s*add_header/mu);
  }
});

test('SEC-1 dist/_headers gives hosts that read it the same', () => {
  expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile());
});
