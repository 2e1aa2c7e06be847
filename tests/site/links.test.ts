import { LinkChecker } from 'linkinator';
import { expect, test } from 'vitest';
import { useServer } from '../fixtures/server.ts';

const origin = useServer();

test('no link is broken and no fragment is missing, from the start page to the last state', async () => {
  const result = await new LinkChecker().check({
    path: `${origin()}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 50,
    // Other sites are not asked: a visitor's answers must not depend on them, and the tests have no network.
    linksToSkip: [`^(?!${origin()})`],
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
