import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '#checks/content/read.ts';
import { buildIndex } from '#domain/search/build-index.ts';
import { openIndex, stemsOf } from '#domain/search/lexicon.ts';
import type { PlaceRow } from '#domain/search/index-file.ts';
import { siteConfig } from '#site.config.ts';
import { searchDocuments } from './search-documents.ts';

/** Part of `npm run build`: makes the search index of dist/, one small file a language (decision 18). */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const { content } = readContent(root);
const placeRows = places();
const regional = new Set(placeRows.map(([url]) => url));
mkdirSync(`${folder}/zoeken`, { recursive: true });

for (const { code: language } of siteConfig.languages) {
  const entry = content.of('zoekwoorden').find(({ document }) => document.name === language);
  if (entry === undefined) throw new Error(`content/zoeken/${language}.yaml is missing`);
  const { stop_words: stop, vague_words: vague, danger, asker, synonyms } = entry.data;
  // Regional pages are found by the name of the municipality; 342 pages that are nearly alike would hide all others.
  const documents = searchDocuments(folder, content, language).filter(({ url }) => !regional.has(url));
  const index = buildIndex(documents, language === siteConfig.defaultLanguage ? placeRows : [], {
    stop,
    vague,
    danger,
    asker,
    synonyms: synonyms.map(({ search_terms, means }) => [search_terms, means]),
  });
  const lexicon = openIndex(index);
  const unknown = synonyms
    .flatMap(({ means }) => means)
    .filter((word) => !stemsOf(word).some((one) => (lexicon.byStem.get(one)?.postings.length ?? 0) > 0));
  if (unknown.length > 0) {
    throw new Error(
      `content/zoeken/${language}.yaml: onder “means” staan woorden die op geen enkele pagina staan: ${unknown.join(', ')}. ` +
        'Wie zoekt, vindt er niets mee. Kies een woord van de site, of zet het bij de zoekwoorden van een pagina.',
    );
  }
  const json = JSON.stringify(index);
  writeFileSync(`${folder}/zoeken/${language}.json`, json);
  const kilobytes = (brotliCompressSync(json).length / 1000).toFixed(1);
  console.log(`Zoekindex (${language}) gemaakt van ${documents.length} pagina’s: ${kilobytes} kB over de lijn.`);
}

/** Municipalities as published in the open data (contract.md §4), and those that are no longer one. */
function places(): PlaceRow[] {
  const file = `${folder}/data/regios.json`;
  const { gemeenten, formerGemeenten } = JSON.parse(readFileSync(file, 'utf8')) as {
    gemeenten: { name: string; also: string[]; url: string }[];
    formerGemeenten: { name: string; url: string }[];
  };
  return [
    ...gemeenten.map(({ url, name, also }): PlaceRow => [url, name, also]),
    ...formerGemeenten.map(({ url, name }): PlaceRow => [url, name, []]),
  ];
}
