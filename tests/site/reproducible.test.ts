import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildEnvironment, surroundings } from '#deploy/release/checkout.ts';
import { differenceLines, differences, manifestOf } from '#deploy/release/manifest.ts';

/*
 * `npm run release` does this with its own npm ci and a commit; here it is the working copy, so that no change slips in. What
 * was packed before is taken as it is here, and packed anew there.
 */

const elsewhere = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

test('INT-4 a second build, in another place, language and time zone, gives the same bytes', () => {
  for (const input of ['content', 'deploy', 'public', 'src', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(input, join(elsewhere, input), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  const env = buildEnvironment(surroundings.other);
  const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: elsewhere, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(differenceLines(differences(manifestOf('dist'), manifestOf(join(elsewhere, 'dist'))))).toEqual([]);
});
