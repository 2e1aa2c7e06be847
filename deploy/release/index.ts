import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withModeline } from '#editors/schemas.ts';
import { openData } from '#schema/open-data.ts';
import { siteConfig } from '#site.config.ts';
import { pack, unpack } from './archive.ts';
import { buildIn, cleanCommit, surroundings, type Commit } from './checkout.ts';
import {
  differenceLines,
  differences,
  manifestOf,
  manifestText,
  parseManifest,
  sha256,
  type Manifest,
} from './manifest.ts';
import { outcomesFile, outcomesText } from './outcomes.ts';

/**
 * `npm run release`: builds the current commit twice, in two places and two surroundings, and packs it only when every byte
 * is the same (INT-4). Writes release/<name>.tar.gz and release/<name>.sha256, and into content/ all outcomes of the keuzehulp,
 * for the next release to compare with. STAGE and SITE_URL count, as for a build.
 */
const work = mkdtempSync(join(tmpdir(), 'loketwijzer-release-'));
try {
  release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

function release(): void {
  const commit = cleanCommit();
  const name = `loketwijzer-${commit.day}-${commit.hash.slice(0, 12)}`;
  const place = join(work, 'a');
  const first = built(commit, place, surroundings.plain);
  const second = built(commit, join(work, 'another', 'place', 'b'), surroundings.other);
  refuseDifferences('Two builds of the same commit differ, so nobody could check this release:', first, second);

  cpSync(join(place, 'dist'), join(work, name, 'site'), { recursive: true });
  writeFileSync(join(work, name, 'SHA256SUMS'), manifestText(first));
  mkdirSync('release', { recursive: true });
  const archive = join('release', `${name}.tar.gz`);
  pack(name, work, commit.seconds, archive);
  writeFileSync(join('release', `${name}.sha256`), manifestText(first));

  const unpacked = join(work, 'unpacked');
  mkdirSync(unpacked);
  unpack(archive, unpacked);
  const listed = parseManifest(readFileSync(join(unpacked, name, 'SHA256SUMS'), 'utf8'));
  refuseDifferences('The archive does not hold what was built:', listed, manifestOf(join(unpacked, name, 'site')));
  refuseDifferences('The archive lists something else than was built:', first, listed);

  const published = openData.keuzehulp.parse(JSON.parse(readFileSync(join(place, 'dist/data/keuzehulp.json'), 'utf8')));
  writeFileSync(outcomesFile, withModeline(outcomesFile, outcomesText(published, commit)));

  console.log(
    [
      `\n${first.size} files, the same in both builds.`,
      `${sha256(readFileSync(archive))}  ${archive}`,
      '\nAnyone can check it:',
      `  git checkout ${commit.hash} && npm ci && npm run release    # gives the same hash`,
      `  tar -xzf ${name}.tar.gz && cd ${name}/site && sha256sum --check --quiet ../SHA256SUMS`,
      `  npm run verify -- https://<host> release/${name}.sha256      # what a host really sends`,
      `\n${outcomesFile} now holds the outcomes of this release. Whoever publishes it commits that file, so that the`,
      'next release says what changed; whoever only checks it puts the file back.',
    ].join('\n'),
  );
}

function built(commit: Commit, place: string, surrounding: Record<string, string>): Manifest {
  console.log(`Building ${commit.hash.slice(0, 12)} in ${place}: stage ${siteConfig.stage}, ${siteConfig.url} …`);
  buildIn(place, commit, surrounding);
  return manifestOf(join(place, 'dist'));
}

function refuseDifferences(what: string, from: Manifest, to: Manifest): void {
  const lines = differenceLines(differences(from, to));
  if (lines.length > 0) throw new Error([what, ...lines].join('\n'));
}
