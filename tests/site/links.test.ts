import type { AddressInfo } from 'node:net';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '#deploy/server.ts';

const server = siteServer('dist');
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test('no link is broken and no fragment is missing, from the start page to the last state', async () => {
  const result = await new LinkChecker().check({
    path: `${origin}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 50,
    // Other sites are not asked: a visitor's answers must not depend on them, and the tests have no network.
    linksToSkip: [`^(?!${origin})`],
  });
  const broken = result.links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, failureDetails }) => ({
      url,
      parent,
      why: JSON.stringify(failureDetails)?.slice(0, 200),
    }));
  expect(broken.slice(0, 10)).toEqual([]);
  expect(result.links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(1000);
});
