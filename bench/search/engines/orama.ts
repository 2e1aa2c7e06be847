import { create, insertMultiple, search, type DefaultTokenizerConfig, type Tokenizer } from '@orama/orama';
import { language as arabic, stemmer as arabicStemmer } from '@orama/stemmers/arabic';
import { language as dutch, stemmer as dutchStemmer } from '@orama/stemmers/dutch';
import { language as english, stemmer as englishStemmer } from '@orama/stemmers/english';
import { wordsOf } from '#domain/search/fold.ts';
import type { SearchDocument } from '#domain/search/build-index.ts';
import type { Engine } from './engine.ts';

const stemming: Record<string, DefaultTokenizerConfig> = {
  nl: { stemming: true, language: dutch, stemmer: dutchStemmer },
  en: { stemming: true, language: english, stemmer: englishStemmer },
  ar: { stemming: true, language: arabic, stemmer: arabicStemmer },
};
/** Orama knows neither the letters nor the endings of Polish: without this it would cut words at ą and ł. */
const wordByWord: Tokenizer = { language: 'other', normalizationCache: new Map(), tokenize: wordsOf };

/** Orama with its stemming of the language where it has one, one typing error allowed, titles and search terms first. */
export async function orama(documents: readonly SearchDocument[], language: string): Promise<Engine> {
  const database = create({
    schema: {
      url: 'string',
      title: 'string',
      terms: 'string',
      headings: 'string',
      description: 'string',
      body: 'string',
    },
    components: { tokenizer: stemming[language] ?? wordByWord },
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
