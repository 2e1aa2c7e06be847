import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentProblems } from './content/index.ts';
import { measurementWarnings } from './content/measurement.ts';
import { inWords, report } from './problem.ts';

/**
 * `npm run check`: all problems of content/ at once, in Dutch; exit code 1 when there is one. Warnings come with either.
 * `-- --root=<folder>` checks the content/ of another folder.
 */
const here = resolve(import.meta.dirname, '../..');
const { root } = parseArgs({ options: { root: { type: 'string', default: here } } }).values;
const { version } = JSON.parse(readFileSync(`${here}/package.json`, 'utf8')) as { version: string };
for (const warning of measurementWarnings(root, version)) console.warn(`Let op: ${inWords(warning)}\n`);

const problems = contentProblems(root, new Date().toISOString().slice(0, 10));

if (problems.length === 0) {
  console.log('Alles in content/ klopt.');
} else {
  console.error(report(problems));
  process.exitCode = 1;
}
