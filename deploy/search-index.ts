import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '#checks/content/read.ts';
import { buildIndex } from '#domain/search/build-index.ts';
import { openIndex, stemsOf } from '#domain/search/lexicon.ts';
import type { PlaceRow } from '#domain/search/index-file.ts';
import { searchDocuments } from './search-documents.ts';

/** Part of `npm run build`: makes the search index of dist/, one small file a language (decision 18). */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const language = 'nl';

const { content } = readContent(root);
const entry = content.of('zoekwoorden').find(({ document }) => document.name === language);
if (entry === undefined) throw new Error(`content/zoeken/${language}.yaml is missing`);
const { stop_words: stop, vague_words: vague, danger, asker, synonyms } = entry.data;
const placeRows = places();
const regional = new Set(placeRows.map(([url]) => url));
// Regional pages are found by the name of the municipality; 342 pages that are nearly alike would hide all others.
const documents = searchDocuments(folder, content).filter(({ url }) => !regional.has(url));
const index = buildIndex(documents, placeRows, {
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
mkdirSync(`${folder}/zoeken`, { recursive: true });
writeFileSync(`${folder}/zoeken/${language}.json`, json);
const kilobytes = (brotliCompressSync(json).length / 1000).toFixed(1);
console.log(`Zoekindex gemaakt van ${documents.length} pagina’s: ${kilobytes} kB over de lijn.`);

/** Municipalities as published in the open data (contract.md §4); none while the site has no regional pages. */
function places(): PlaceRow[] {
  const file = `${folder}/data/regios.json`;
  if (!existsSync(file)) return [];
  const { gemeenten } = JSON.parse(readFileSync(file, 'utf8')) as {
    gemeenten: { name: string; slug: string; aliases?: string[] }[];
  };
  return gemeenten.map(({ name, slug, aliases }) => [`/regio/${slug}/`, name, aliases ?? []]);
}
