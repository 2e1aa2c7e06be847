import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteConfig } from '#site.config.ts';
import { behindProblems } from './changes/behind.ts';
import { contentWarnings, problemsOf, siteLanguages } from './content/index.ts';
import { languagesInTheMaking, readContent } from './content/read.ts';
import { regionChanges } from './content/region-changes.ts';
import { regionsIn } from './content/region-set.ts';
import { inWords, report } from './problem.ts';
import { productionFindings } from './production/index.ts';
import { reportPage } from './report/index.ts';
import { securityTxtProblems } from './security-txt.ts';
import { settingsFile } from './settings.ts';

/**
 * `npm run check`: all problems of content/ at once, in Dutch; exit code 1 when there is one. In stage `productie`
 * (STAGE=productie) also what must be settled before the site goes live. Warnings come with either, and the municipalities
 * for which something changes against the last commit.
 * `-- --root=<folder>` checks the content/ of another folder; `-- --report` also prints a page on the state of content/, and
 * writes it to rapport.md; `-- --taal=<code>` also holds a language in the making to what a language of the site needs.
 */
const here = resolve(import.meta.dirname, '../..');
const {
  root,
  report: wantsReport,
  taal: also,
} = parseArgs({
  options: {
    root: { type: 'string', default: here },
    report: { type: 'boolean', default: false },
    taal: { type: 'string', multiple: true, default: [] },
  },
}).values;
const today = new Date().toISOString().slice(0, 10);
const settings = readFileSync(resolve(here, settingsFile), 'utf8');
const { version } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')) as { version: string };
const isProduction = siteConfig.stage === 'productie';

const read = readContent(root, also);
const { content } = read;
const production = productionFindings(content, siteConfig, settings, today);
const changesBehind = behindProblems(root, content);
const mustBeSettled = [...production.problems, ...changesBehind];
const problems = [
  ...problemsOf(read, today, [...siteLanguages, ...also]),
  ...securityTxtProblems(siteConfig, settings, today),
  ...(isProduction ? mustBeSettled : []),
];
const warnings = [...contentWarnings(content, today, version), ...(isProduction ? production.warnings : changesBehind)];
const { now, before } = regionsIn(root);
const changedRegions = now === null || before === null ? null : regionChanges(before, now);

if (wantsReport) {
  const page = reportPage({ content, problems, warnings, regions: now, changedRegions }, today);
  writeFileSync(resolve(root, 'rapport.md'), page);
  console.log(`${page}\nDit rapport staat ook in rapport.md.\n`);
}
for (const warning of warnings) console.warn(`Let op: ${inWords(warning)}\n`);
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  if (changedRegions !== null && changedRegions.length > 0) {
    console.log(`Anders dan in de laatste vastgelegde versie:\n  ${changedRegions.join('\n  ')}\n`);
  }
  console.log('Alles in content/ klopt.');
}
const unchecked = languagesInTheMaking(root).filter((code) => !also.includes(code));
for (const code of unchecked)
  console.log(`Taal “${code}” is in de maak. Wat ontbreekt: npm run check -- --taal=${code}`);
if (!isProduction) {
  console.log(
    `Stage concept. Voor stage productie: ${mustBeSettled.length} nog op te lossen, ${production.warnings.length} waarschuwingen (STAGE=productie npm run check).`,
  );
}
