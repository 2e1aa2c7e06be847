import { wordsOf } from './fold.ts';
import type { AskingWords, Audience, IndexFile, PlaceRow } from './index-file.ts';
import { dialled } from './numbers.ts';
import { packPostings, type Posting } from './postings.ts';
import { stem } from './stem.ts';
import { packWords } from './words.ts';

/** A page as the index takes it in; every text as a visitor or editor wrote it. */
export interface SearchDocument {
  url: string;
  title: string;
  description: string;
  audience: Audience;
  headings: string[];
  body: string;
  /** Words and phrases people type for this page. */
  terms: string[];
  /** Words and phrases people type for a term that this page explains; nearest term first. */
  nearTerms: string[];
  /** Addresses of desks and pages that its editor placed under it, most important first. */
  links: string[];
  /** Telephone numbers of the desk this page is about. */
  numbers: string[];
}

/** How much a word counts by where it stands, and how much a long text thins its words (0 not, 1 fully). */
const fields = [
  { of: ({ title }: SearchDocument) => [title], weight: 6, thinning: 0.2 },
  { of: ({ url }: SearchDocument) => [url], weight: 5, thinning: 0.2 },
  { of: ({ terms }: SearchDocument) => terms, weight: 4, thinning: 0.15 },
  { of: ({ nearTerms }: SearchDocument) => nearTerms, weight: 1.5, thinning: 0.3 },
  { of: ({ headings }: SearchDocument) => headings, weight: 2, thinning: 0.4 },
  { of: ({ description }: SearchDocument) => [description], weight: 2, thinning: 0.3 },
  { of: ({ body }: SearchDocument) => [body], weight: 1, thinning: 0.75 },
];
/** At this weighted count a word has half of the impact it can have. */
const HALF = 4;

/**
 * Makes the search index of one language (BM25F: fields weighted before a count is dampened).
 *
 * @param documents every page that can be found
 * @param places municipalities, found by name only
 * @param asking words about how people ask; stop words count in titles and search terms, nowhere else
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  places: readonly PlaceRow[],
  asking: AskingWords,
): IndexFile {
  const stops = new Set(asking.stop.flatMap(wordsOf));
  const words = new Set<string>();
  const counts = new Map<string, Map<number, number>>();
  for (const { of, weight, thinning } of fields) {
    const texts = documents.map((document) => of(document).flatMap(wordsOf));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, documents.length);
    for (const [page, text] of texts.entries()) {
      const share = weight / (1 - thinning + (thinning * text.length) / Math.max(1, mean));
      for (const word of text) {
        if (weight <= 2 && stops.has(word)) continue;
        words.add(word);
        const pages = counts.get(stem(word)) ?? new Map<number, number>();
        pages.set(page, (pages.get(page) ?? 0) + share);
        counts.set(stem(word), pages);
      }
    }
  }
  const sorted = [...words].sort();
  const stems = [...new Set(sorted.map(stem))];
  const pageOf = new Map(documents.map(({ url }, page) => [url, page]));
  const numberOf = new Map(stems.map((one, index) => [one, index]));
  const postings = stems.map((one): Posting[] =>
    [...(counts.get(one) ?? [])].map(([page, count]) => ({ page, impact: count / (count + HALF) })),
  );
  return {
    pages: documents.map(({ url, title, description, audience }) => [url, title, description, audience]),
    words: packWords(sorted),
    postings: packPostings(postings),
    phrases: documents.flatMap(({ terms }, page) =>
      terms
        .map((term) => wordsOf(term).flatMap((word) => numberOf.get(stem(word)) ?? []))
        .filter((phrase) => phrase.length > 1)
        .map((phrase) => [page, ...phrase]),
    ),
    links: documents.map(({ links }) => links.flatMap((url) => pageOf.get(url) ?? [])),
    numbers: documents.flatMap(({ numbers }, page) => numbers.map((number) => [dialled(number), page] as const)),
    places,
    asking,
  };
}
