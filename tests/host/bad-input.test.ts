import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { badRequests } from '../fixtures/bad-requests.ts';
import { expectHeaders } from '../fixtures/expect-headers.ts';
import { rawRequest, type RawResponse } from '../fixtures/raw-request.ts';
import { useServer } from '../fixtures/server.ts';
import { useNginx } from './use-nginx.ts';

const nginx = useNginx();
const small = useServer();

/** The error pages as they are: what else could an answer give away? */
const pages = ['dist/404.html', 'dist/fout/index.html'].map((file) => readFileSync(file, 'utf8'));
const home = readFileSync('dist/index.html');
/** Versions, folders of this machine, and what lies in the files that such requests are after. */
const leak = /nginx\/|node(?:\.js)?\/|root:.*:0:0:|\/tmp\/|\/usr\/|\/home\/|node_modules|at \S+ \(|\[core\]/iu;

function expectNoLeak({ headers, body, status }: RawResponse): void {
  const head = [...headers].map((pair) => pair.join(': ')).join('\n');
  expect(head).not.toMatch(leak);
  expect(head).not.toMatch(/evil\.example|set-cookie|x-injected/iu);
  if (status >= 400) expect(pages).toContain(body.toString());
  else expect(body.toString('latin1')).not.toMatch(leak);
}

test('the table has at least 200 requests, each of them once', () => {
  const different = new Set(badRequests.map(({ bytes }) => bytes.toString('latin1')));
  expect(different.size).toBe(badRequests.length);
  expect(different.size).toBeGreaterThanOrEqual(200);
});

describe('SEC-1 SEC-11 REL-9 nginx answers what it should, with all headers, and tells nothing', () => {
  test.each(badRequests)('$name gives $status', async ({ bytes, status, path }) => {
    const answer = await rawRequest(nginx().port, bytes);
    expect(answer.status).toBe(status);
    if (status === 0) {
      expect(answer.body).toHaveLength(0);
      return;
    }
    expectHeaders(answer, path);
    expectNoLeak(answer);
  });
});

test('SEC-11 the links that nginx gives stay on the site, whatever host was asked for', async () => {
  for (const target of ['/hulp', '//hulp', 'http://evil.example/hulp', '/hulp%2fpraten']) {
    const answer = await rawRequest(nginx().port, `GET ${target} HTTP/1.1\r\nHost: evil.example\r\n\r\n`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toMatch(/^\/hulp\/(?:praten\/)?$/u);
  }
});

describe('SEC-1 SEC-11 the server of npm start is milder in reading, but refuses with the same headers', () => {
  test.each(badRequests)('$name', async ({ bytes, status, path }) => {
    const answer = await rawRequest(Number(new URL(small()).port), bytes);
    // Node closes the line on CONNECT, without an answer.
    expect(answer.status === 0).toBe(status === 0 || bytes.toString().startsWith('CONNECT'));
    if (answer.status === 0) return;
    // What nginx refuses and Node reads ends at the start page ("/..") or at the page that was asked for.
    if (status >= 400 && answer.status < 400) expect([200, 301]).toContain(answer.status);
    expectHeaders(answer, status >= 400 && answer.body.includes(home) ? '/' : path);
    if (answer.status < 400) expect(answer.body.toString('latin1')).not.toMatch(leak);
  });
});
