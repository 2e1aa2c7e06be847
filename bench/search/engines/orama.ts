import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/dutch';
import type { SearchDocument } from '#domain/search/build-index.ts';
import type { Engine } from './engine.ts';

/** Orama with Dutch stemming, one typing error allowed, titles and search terms first. */
export async function orama(documents: readonly SearchDocument[]): Promise<Engine> {
  const database = create({
    schema: {
      url: 'string',
      title: 'string',
      terms: 'string',
      headings: 'string',
      description: 'string',
      body: 'string',
    },
    components: { tokenizer: { stemming: true, language, stemmer } },
  });
  await insertMultiple(
    database,
    documents.map(({ url, title, terms, headings, description, body }) => {
      return { url, title, terms: terms.join(', '), headings: headings.join(', '), description, body };
    }),
  );
  const properties = ['title', 'terms', 'headings', 'description', 'body'] as const;
  return {
    name: 'Orama',
    find: async (term) => {
      const options = { term, properties: [...properties], boost: { title: 3, terms: 2 }, tolerance: 1, limit: 20 };
      const { hits } = await search(database, options);
      return hits.map(({ document }) => document.url);
    },
    bytes: null,
    close: () => Promise.resolve(),
  };
}
