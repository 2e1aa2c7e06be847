import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentProblems, contentWarnings } from './content/index.ts';
import { regionChanges } from './content/region-changes.ts';
import { regionCoverage } from './content/region-coverage.ts';
import { committedText, regionSet } from './content/region-set.ts';
import { inWords, report } from './problem.ts';

/**
 * `npm run check`: all problems of content/ at once, in Dutch; exit code 1 when there is one. Then what needs attention
 * soon, and for which municipalities something changes against the last commit.
 * `-- --root=<folder>` checks the content/ of another folder; `-- --report` also says how much is known.
 */
const here = resolve(import.meta.dirname, '../..');
const { root, report: wantsReport } = parseArgs({
  options: { root: { type: 'string', default: here }, report: { type: 'boolean', default: false } },
}).values;
const today = new Date().toISOString().slice(0, 10);
const problems = contentProblems(root, today);

if (problems.length === 0) {
  for (const warning of contentWarnings(root, today)) console.log(`Let op: ${inWords(warning)}\n`);
  const regions = regionSet((file) => readFileSync(`${root}/${file}`, 'utf8'));
  const committed = regionSet((file) => committedText(root, file));
  if (regions !== null && committed !== null) {
    const changes = regionChanges(committed, regions);
    if (changes.length > 0) console.log(`Anders dan in de laatste vastgelegde versie:\n  ${changes.join('\n  ')}\n`);
  } else if (wantsReport) {
    console.log('Zonder git is niet te zien voor welke gemeenten er iets verandert.\n');
  }
  if (wantsReport && regions !== null) console.log(`${regionCoverage(regions).join('\n')}\n`);
  console.log('Alles in content/ klopt.');
} else {
  console.error(report(problems));
  process.exitCode = 1;
}
