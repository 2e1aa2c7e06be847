import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildEnvironment, surroundings } from '#deploy/release/checkout.ts';
import { differenceLines, differences, manifestOf } from '#deploy/release/manifest.ts';
import { buildCopy } from '../fixtures/copy.ts';

/* `npm run release` does this with its own npm ci and a commit; here it is the working copy. */

const elsewhere = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

test('INT-4 a second build, in another place, language and time zone, gives the same bytes', () => {
  buildCopy(elsewhere, ['npm', 'run', 'build'], buildEnvironment(surroundings.other));
  expect(differenceLines(differences(manifestOf('dist'), manifestOf(join(elsewhere, 'dist'))))).toEqual([]);
});
