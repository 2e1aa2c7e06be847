import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteConfig } from '#site.config.ts';
import { contentProblems } from './content/index.ts';
import { measurementWarnings } from './content/measurement.ts';
import { inWords, report } from './problem.ts';
import { productionFindings } from './production/index.ts';
import { securityTxtProblems } from './security-txt.ts';
import { settingsFile } from './settings.ts';

/**
 * `npm run check`: all problems of content/ at once, in Dutch; exit code 1 when there is one. In stage `productie`
 * (STAGE=productie) also what must be settled before the site goes live. Warnings come with either.
 * `-- --root=<folder>` checks the content/ of another folder.
 */
const here = resolve(import.meta.dirname, '../..');
const { root } = parseArgs({ options: { root: { type: 'string', default: here } } }).values;
const today = new Date().toISOString().slice(0, 10);
const settings = readFileSync(resolve(here, settingsFile), 'utf8');
const { version } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')) as { version: string };
const isProduction = siteConfig.stage === 'productie';

const production = productionFindings(root, siteConfig, settings, today);
const problems = [
  ...contentProblems(root, today),
  ...securityTxtProblems(siteConfig, settings, today),
  ...(isProduction ? production.problems : []),
];
const warnings = [...measurementWarnings(root, version), ...(isProduction ? production.warnings : [])];

for (const warning of warnings) console.warn(`Let op: ${inWords(warning)}\n`);
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log('Alles in content/ klopt.');
}
if (!isProduction) {
  const { problems: open, warnings: early } = production;
  console.log(
    `Stage concept. Voor stage productie: ${open.length} nog op te lossen, ${early.length} waarschuwingen (STAGE=productie npm run check).`,
  );
}
