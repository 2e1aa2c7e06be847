import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { stringify } from 'yaml';
import { readContent } from '#checks/content/read.ts';
import { searchDocuments } from '#deploy/search-documents.ts';
import type { SearchDocument } from '#domain/search/build-index.ts';
import { openIndex } from '#domain/search/lexicon.ts';
import type { IndexFile } from '#domain/search/index-file.ts';
import { withModeline } from '#editors/schemas.ts';
import { chromiumPath } from '../../tests/browser/chromium.ts';
import type { Engine } from './engines/engine.ts';
import { miniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { ours } from './engines/ours.ts';
import { pagefindBehindOurs, plainPagefind } from './engines/pagefind.ts';
import { meanOf, scoreOf, type Scores } from './measures.ts';
import { readQueries, type QuerySet } from './queries.ts';
import { serve } from './server.ts';
import { millisecondsOnSlowLine } from './slow-line.ts';

/**
 * `npm run bench:search`: compares the search page of dist/ with other engines over the same pages and search terms, prints
 * the figures, and writes those the site publishes to content/metingen/zoeken.yaml. Needs `npm run build` first.
 */
const published = 'content/metingen/zoeken.yaml';
if (!existsSync('dist/zoeken/nl.json')) throw new Error('dist/ has no search index: run "npm run build" first');

const lexicon = openIndex(JSON.parse(readFileSync('dist/zoeken/nl.json', 'utf8')) as IndexFile);
const documents = [...searchDocuments('dist', readContent('.').content, 'nl'), ...placeDocuments()];
const pages = new Set(documents.map(({ url }) => url));
const sets = [
  readQueries('open', 'tests/fixtures/search-queries.tsv', pages),
  readQueries('held out', 'bench/search/held-out.tsv', pages),
];

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-quic'] });
const site = await serve('dist');
const engines = [
  await ours(browser, site),
  await plainPagefind(browser, documents),
  await pagefindBehindOurs(browser, documents),
  miniSearch(documents),
  await orama(documents),
];
const rows: { engine: Engine; set: QuerySet; scores: Map<string, Scores[]> }[] = [];
for (const engine of engines) {
  for (const set of sets) rows.push({ engine, set, scores: await scoresOf(engine, set) });
  await engine.close();
}
const slow = await millisecondsOnSlowLine(browser, site);
site.close();
await browser.close();

for (const set of sets) {
  console.log(
    `\n${set.name}: ${set.queries.length} queries, ${set.skipped} skipped (other languages, pages the site lacks)`,
  );
  for (const { engine, scores } of rows.filter((row) => row.set === set)) {
    console.log(line(engine.name, meanOf([...scores.values()].flat())));
  }
  const [first] = rows.filter((row) => row.set === set);
  for (const [kind, scores] of first?.scores ?? []) console.log(line(`  ${kind} (${scores.length})`, meanOf(scores)));
}
for (const { name, bytes } of engines) {
  if (bytes !== null) console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB until the first results, page not counted`);
}
console.log(`Slow 3G: first results ${Math.round(slow)} ms after the last letter`);
const text = `# Geschreven door npm run bench:search; niet met de hand wijzigen.\n${stringify(figures())}`;
writeFileSync(published, withModeline(published, text));

/** Scores per kind of query. */
async function scoresOf(engine: Engine, { queries }: QuerySet): Promise<Map<string, Scores[]>> {
  const scores = new Map<string, Scores[]>();
  for (const query of queries) {
    scores.set(query.kind, [...(scores.get(query.kind) ?? []), scoreOf(query, await engine.find(query.text))]);
  }
  return scores;
}

/** Municipalities are found by name; the other engines get them as pages with their names. */
function placeDocuments(): SearchDocument[] {
  const places = new Map(lexicon.placeNames.map(({ place }) => [place[0], place]));
  return [...places.values()].map(([url, name, others]) => ({
    url,
    title: name,
    description: '',
    audience: 'alle',
    headings: [],
    body: '',
    terms: [...others],
    explains: [],
    nearTerms: [],
    links: [],
    numbers: [],
  }));
}

function line(name: string, { ndcg, first, three, none }: Scores): string {
  const parts = [
    `nDCG@10 ${ndcg.toFixed(3)}`,
    `first ${first.toFixed(2)}`,
    `three ${three.toFixed(2)}`,
    `none ${none.toFixed(2)}`,
  ];
  return `${name.padEnd(36)} ${parts.join('   ')}`;
}

function figures() {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return {
    measured: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? 'onbekend'}, ${cpus().length} kernen`,
    sets: sets.map((set) => ({
      id: set.name === 'open' ? 'open' : 'apart',
      queries: set.queries.length,
      skipped: set.skipped,
      engines: rows
        .filter((row) => row.set === set)
        .map(({ engine, scores }) => {
          const { ndcg, first, three } = meanOf([...scores.values()].flat());
          return { name: engine.name, ndcg: rounded(ndcg), first: rounded(first), three: rounded(three) };
        }),
    })),
    kilobytes: engines.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, kB: rounded(bytes / 1000) }])),
    slowLineMs: Math.round(slow),
  };
}
