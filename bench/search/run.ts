import { existsSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { stringify } from 'yaml';
import { readContent } from '#checks/content/read.ts';
import { withModeline } from '#editors/schemas.ts';
import { siteConfig } from '#site.config.ts';
import { chromiumPath } from '../../tests/browser/chromium.ts';
import { writeBlock } from '../readme.ts';
import { compare, type Comparison } from './compare.ts';
import { searchFiguresOf } from './figures.ts';
import { isReached, limitsOf, searchReport } from './report.ts';
import { serve } from './server.ts';
import { millisecondsOnSlowLine } from './slow-line.ts';

/**
 * `npm run bench:search`: compares the search pages of dist/ with other engines over the same pages and search terms. Prints
 * the figures and every query that we do not answer first, writes the figures to content/metingen/zoeken.yaml (which the site
 * publishes) and to README.md. Needs `npm run build` first. Ends with code 1 when a limit is not reached.
 */
const published = 'content/metingen/zoeken.yaml';
const lacking = siteConfig.languages.find(({ code }) => !existsSync(`dist/zoeken/${code}.json`));
if (lacking !== undefined) throw new Error(`dist/ has no search index for ${lacking.code}: run "npm run build" first`);

const { content } = readContent('.');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-quic'] });
const site = await serve('dist');
const comparisons: Comparison[] = [];
for (const { code } of siteConfig.languages) comparisons.push(await compare(browser, site, content, code));
const slowLineMs = await millisecondsOnSlowLine(browser, site);
site.close();
await browser.close();

const [dutch] = comparisons;
const answered = comparisons.flatMap((comparison) => comparison.answered);
const figures = searchFiguresOf({ answered, bytes: dutch?.bytes ?? [] }, slowLineMs);
const [ours] = figures.sets[0]?.engines ?? [];
for (const { engine, set, query, found, scores } of answered) {
  if (engine !== ours?.name || scores.first === 1) continue;
  console.log(`${set} ${query.id} ${query.language} “${query.text}”: ${found.slice(0, 3).join(' ') || 'nothing'}`);
}
const report = searchReport(figures);
console.log(`\n${report}`);
const text = `# Geschreven door npm run bench:search; niet met de hand wijzigen.\n${stringify(figures)}`;
writeFileSync(published, withModeline(published, text));
writeBlock('npm run bench:search', report);
if (!limitsOf(figures).every(isReached)) process.exitCode = 1;
