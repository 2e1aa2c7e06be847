import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../tests/browser/chromium.ts';
import { writeBlock } from '../readme.ts';
import { serve } from '../search/server.ts';
import { searchRequests } from './browser.ts';
import { isWithin, searchFigure, siteFigures, victimFigures, type Figure } from './budgets.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { cells, siteReport, type Results } from './report.ts';
import { scale } from './scale.ts';
import { sideBySide } from './side-by-side.ts';
import { weighedSite } from './weigh.ts';

/**
 * `npm run bench`: holds the site against the budgets of design.md §9 and prints a table. `--only=bytes,lighthouse` measures
 * some parts. Writes bench/results/site.json and the table in README.md. Ends with code 1 when a figure is over its limit.
 */
const target = 'bench/results/site.json';
const work = mkdtempSync('.bench-');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-quic'] });

const measures: Record<string, () => Promise<Figure[]>> = {
  bytes,
  'side-by-side': () => sideBySide(browser, work),
  lighthouse: async () => {
    const site = await serve('dist');
    const figures = await lighthouseFigures(site);
    site.close();
    return figures;
  },
  scale: () => scale(work),
};

try {
  const parts = chosenParts();
  if (!existsSync('dist/index.html')) spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
  const before = existsSync(target) ? (JSON.parse(readFileSync(target, 'utf8')) as Results).parts : {};
  const results: Results = { command: 'npm run bench', machine: machine(), parts: before };
  for (const [name, measure] of parts) {
    const figures = await measure();
    results.parts[name] = { day: new Date().toISOString().slice(0, 10), figures };
    console.log(`\n${name}`);
    for (const figure of figures) console.log(line(figure));
    if (!figures.every(isWithin)) process.exitCode = 1;
  }
  writeFileSync(target, `${JSON.stringify(results, null, 2)}\n`);
  writeBlock(results.command, siteReport(results));
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}

/** Throws when --only names a part that there is not. */
function chosenParts() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',') ?? Object.keys(measures);
  return names.map((name) => {
    const measure = measures[name];
    if (measure === undefined) throw new Error(`--only=${name} is none of ${Object.keys(measures).join(', ')}`);
    return [name, measure] as const;
  });
}

async function bytes(): Promise<Figure[]> {
  const site = weighedSite('dist');
  const served = await serve('dist');
  const search = searchFigure(site, await searchRequests(browser, served, '/zoeken/'));
  served.close();
  return [...victimFigures(site), ...siteFigures(site), search];
}

function machine(): Results['machine'] {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memory_gb: Math.round(totalmem() / 1e9),
    node: process.versions.node,
    chromium: browser.version(),
  };
}

function line(figure: Figure): string {
  const [what = '', ...rest] = cells(figure);
  return [what.padEnd(50), ...rest.map((cell) => cell.padEnd(18)), figure.note ?? ''].join('').trimEnd();
}
