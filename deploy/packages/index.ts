import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { siteConfig } from '#site.config.ts';
import { lockfileProblems, type Lockfile, type PackageManifest } from './lockfile.ts';
import { judgeSignatures, youngPackages } from './registry.ts';

/**
 * `npm run packages`: what the site is built with (INT-3). Reads the lockfile, counts, and asks the registry how old the
 * direct dependencies are and whether all signatures are right. Exit code 1 when something is wrong; a package younger than a
 * week is that only in stage `productie`. What the registry or the network cannot tell is said, never passed over.
 */
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const lock = json('package-lock.json') as Lockfile;
const manifest = json('package.json') as PackageManifest;
const npm = (words: string[]) => spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });

const problems = lockfileProblems(lock, manifest, { os: process.platform, cpu: process.arch });
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const names = Object.keys(lock.packages).filter((path) => path !== '');
console.log(
  `${names.length} packages: ${Object.keys(manifest.dependencies ?? {}).length} to build with, ` +
    `${Object.keys(manifest.devDependencies ?? {}).length} to develop with, the rest because those need them. ` +
    'In the browser: our own code.',
);

const times = new Map<string, string>();
for (const [name, version] of Object.entries(direct)) {
  const { stdout } = npm(['view', `${name}@${version}`, `time[${version}]`]);
  if (stdout.trim() !== '') times.set(`${name}@${version}`, stdout.trim());
}
const unknown = Object.entries(direct).filter(([name, version]) => !times.has(`${name}@${version}`));
if (unknown.length > 0) {
  console.log(`Age not known, the registry does not say: ${unknown.map(([name]) => name).join(', ')}.`);
}
const young = youngPackages(times, new Date().toISOString());
if (siteConfig.stage === 'productie') problems.push(...young);
else console.log(young.length > 0 ? young.join('\n') : 'No direct dependency is younger than a week.');

const { verdict, words } = judgeSignatures(npm(['audit', 'signatures', '--loglevel=error', '--fetch-retries=0']));
if (verdict === 'wrong') problems.push(words);
else console.log(words);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
