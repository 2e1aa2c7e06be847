import { readFileSync } from 'node:fs';
import { readContent } from './content/read.ts';
import { regionChanges } from './content/region-changes.ts';
import { regionCoverage } from './content/region-coverage.ts';
import { committedText, regionSet } from './content/region-set.ts';
import { filesBehind } from './content/translated-files.ts';

const regionsNow = (root: string) => regionSet((file) => readFileSync(`${root}/${file}`, 'utf8'));
const regionsBefore = (root: string) => regionSet((file) => committedText(root, file));

/** For which municipalities something changes against the last commit; empty as well when there is no git to ask. */
export function changedRegions(root: string): string[] {
  const now = regionsNow(root);
  const before = regionsBefore(root);
  return now === null || before === null ? [] : regionChanges(before, now);
}

/**
 * What `npm run check -- --report` adds, in Dutch: translations whose Dutch text changed, with the paragraph, and how much is
 * known of each municipality.
 *
 * @param root folder that holds content/
 */
export function reportLines(root: string): string[] {
  const behind = filesBehind(readContent(root).content).flatMap(({ file, source, changed }) => [
    `${file} loopt achter op ${source}${changed.length === 0 ? ': daar is iets weggehaald.' : ':'}`,
    ...changed.map((part) => `    ${part.replace(/\s+/gu, ' ').slice(0, 100)}`),
  ]);
  const regions = regionsNow(root);
  return [
    behind.length === 0 ? 'Vertalingen: alle kloppen met het Nederlands.' : 'Vertalingen die achterlopen:',
    ...behind.map((line) => `  ${line}`),
    '',
    ...(regions === null ? [] : regionCoverage(regions)),
    ...(regionsBefore(root) === null ? ['Zonder git is niet te zien voor welke gemeenten er iets verandert.'] : []),
  ];
}
