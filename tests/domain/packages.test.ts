import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockfileProblems, type Lockfile, type PackageManifest } from '#deploy/packages/lockfile.ts';
import { judgeSignatures, youngPackages } from '#deploy/packages/registry.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

const linux = { os: 'linux', cpu: 'x64' };

describe('INT-3 the lockfile', () => {
  test('of this project has nothing wrong', () => {
    const problems = lockfileProblems(
      json('package-lock.json') as Lockfile,
      json('package.json') as PackageManifest,
      linux,
    );
    expect(problems).toEqual([]);
  });

  test('installs with scripts of named packages only, and writes exact versions', () => {
    const settings = readFileSync('.npmrc', 'utf8');
    expect(settings).toMatch(/^strict-allow-scripts=true$/mu);
    expect(settings).toMatch(/^save-exact=true$/mu);
  });

  const sound = { version: '1.0.0', integrity: 'sha512-abc' };
  test.each([
    ['a sound package', sound, null],
    ['no fingerprint', { version: '1.0.0' }, /has no integrity/u],
    ['a binary of another platform', { version: '1.0.0', optional: true, os: ['darwin'] }, null],
    ['a binary of another processor', { version: '1.0.0', optional: true, os: ['linux'], cpu: ['arm64'] }, null],
    ['a binary of this platform', { version: '1.0.0', optional: true, os: ['linux'] }, /has no integrity/u],
    ['a weak fingerprint', { ...sound, integrity: 'sha1-abc' }, /weak integrity/u],
    ['git', { ...sound, resolved: 'git+ssh://git@github.com/a/b.git#1' }, /registry over https/u],
    ['plain http', { ...sound, resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' }, /registry over https/u],
    ['a file', { ...sound, resolved: 'file:../a.tgz' }, /registry over https/u],
    ['a link', { ...sound, link: true }, /is a link/u],
    ['a script nobody named', { ...sound, hasInstallScript: true }, /runs a script/u],
  ])('%s', (_, entry, problem) => {
    const problems = lockfileProblems({ packages: { '': {}, 'node_modules/@a/b': entry } }, {}, linux);
    if (problem === null) expect(problems).toEqual([]);
    else expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  test('takes a script that is named, and no version that may move', () => {
    const packages = { 'node_modules/a/node_modules/b': { ...sound, hasInstallScript: true } };
    expect(lockfileProblems({ packages }, { allowScripts: { b: false } }, linux)).toEqual([]);
    const moving = { dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest' } };
    expect(lockfileProblems({ packages: {} }, moving, linux)).toHaveLength(2);
  });
});

describe('INT-3 what the registry says', () => {
  test('a version is young for seven days', () => {
    const times = new Map([
      ['a@1.0.0', '2026-11-14T12:00:00Z'],
      ['b@1.0.0', '2026-11-14T12:00:01Z'],
    ]);
    expect(youngPackages(times, '2026-11-21T12:00:00Z')).toEqual([
      'b@1.0.0 was published on 2026-11-14, less than 7 days ago.',
    ]);
  });

  test.each([
    [{ status: 0, stdout: 'verified registry signatures', stderr: '' }, 'right'],
    [{ status: 1, stdout: '1 package has an invalid registry signature:', stderr: '' }, 'wrong'],
    [{ status: 1, stdout: '2 packages have missing registry signatures', stderr: '' }, 'wrong'],
    [{ status: 1, stdout: '', stderr: 'npm error code ENOTFOUND' }, 'skipped'],
  ])('signatures: %j is %s', (result, verdict) => {
    expect(judgeSignatures(result).verdict).toBe(verdict);
    expect(judgeSignatures(result).words).not.toBe('');
  });
});
