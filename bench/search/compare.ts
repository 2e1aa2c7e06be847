import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Content } from '#checks/content/read.ts';
import { searchDocuments } from '#deploy/search-documents.ts';
import type { SearchDocument } from '#domain/search/build-index.ts';
import type { IndexFile } from '#domain/search/index-file.ts';
import { openIndex, type Lexicon } from '#domain/search/lexicon.ts';
import type { Engine } from './engines/engine.ts';
import { miniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { ours } from './engines/ours.ts';
import { pagefindBehindOurs, plainPagefind } from './engines/pagefind.ts';
import { scoreOf, type Scores } from './measures.ts';
import { askableQueries, querySets, type Query, type SetId } from './queries.ts';
import type { Served } from './server.ts';

/** How one engine answered one query. */
export interface Answered {
  engine: string;
  set: SetId;
  query: Query;
  found: string[];
  scores: Scores;
}

export interface Comparison {
  answered: Answered[];
  /** Bytes until the first results, by engine; engines that were not weighed are left out. */
  bytes: { engine: string; bytes: number }[];
}

/** Asks all engines every query of one language, over the same pages and search terms of the built site. */
export async function compare(browser: Browser, site: Served, content: Content, language: string): Promise<Comparison> {
  const lexicon = openIndex(JSON.parse(readFileSync(`dist/zoeken/${language}.json`, 'utf8')) as IndexFile);
  const documents = [...searchDocuments('dist', content, language), ...placeDocuments(lexicon)];
  const pages = new Set(documents.map(({ url }) => url));
  const engines: Engine[] = [
    await ours(browser, site, language),
    await plainPagefind(browser, documents, language),
    await pagefindBehindOurs(browser, documents, language, lexicon),
    miniSearch(documents),
    await orama(documents, language),
  ];
  const answered: Answered[] = [];
  for (const engine of engines) {
    for (const { id: set } of querySets) {
      for (const query of askableQueries(set, language, pages)) {
        const found = await engine.find(query.text);
        answered.push({ engine: engine.name, set, query, found, scores: scoreOf(query, found) });
      }
    }
    await engine.close();
  }
  return {
    answered,
    bytes: engines.flatMap(({ name: engine, bytes }) => (bytes === null ? [] : [{ engine, bytes }])),
  };
}

/** Municipalities are found by name; the other engines get them as pages with their names. */
function placeDocuments({ placeNames }: Lexicon): SearchDocument[] {
  const places = new Map(placeNames.map(({ place }) => [place[0], place]));
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
