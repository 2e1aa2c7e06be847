import MiniSearch from 'minisearch';
import type { SearchDocument } from '#domain/search/build-index.ts';
import type { Engine } from './engine.ts';

/** MiniSearch as its manual shows it: typing errors, prefixes, titles and search terms first. */
export function miniSearch(documents: readonly SearchDocument[]): Engine {
  const engine = new MiniSearch({
    idField: 'url',
    fields: ['title', 'terms', 'headings', 'description', 'body'],
    extractField: (document: SearchDocument, field: string) => String(document[field as keyof SearchDocument]),
  });
  engine.addAll(documents as SearchDocument[]);
  const options = { fuzzy: 0.2, prefix: true, boost: { title: 3, terms: 2 } };
  return {
    name: 'MiniSearch',
    find: (query) => Promise.resolve(engine.search(query, options).map(({ id }) => String(id))),
    bytes: null,
    close: () => Promise.resolve(),
  };
}
