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
  /** Terms of the glossary that this page explains. */
  explains: string[];
  /** Words and phrases people type for a term that this page explains; nearest term first. */
  nearTerms: string[];
  /** Addresses of desks and pages that its editor placed under it, most important first. */
  links: string[];
  /** Telephone numbers of the desk this page is about. */
  numbers: string[];
}

/**
 * How surely a page is about a word that stands once in a field, and how many times it must stand there to be half as sure
 * as can be. What an editor wrote on purpose (titles, search terms) tells more than how often a text says a word.
 */
const fields = [
  { of: ({ title }: SearchDocument) => [title], sureness: 0.7, half: 0 },
  { of: ({ url }: SearchDocument) => [url], sureness: 0.45, half: 0 },
  { of: ({ terms }: SearchDocument) => terms, sureness: 0.9, half: 0.5 },
  { of: ({ nearTerms }: SearchDocument) => nearTerms, sureness: 0.4, half: 0.5 },
  { of: ({ description }: SearchDocument) => [description], sureness: 0.3, half: 0 },
  { of: ({ headings }: SearchDocument) => headings, sureness: 0.4, half: 0.5 },
  { of: ({ body }: SearchDocument) => [body], sureness: 0.4, half: 2 },
];

/**
 * Makes the search index of one language from what stands where on each page.
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
  const doubts = new Map<string, Map<number, number>>();
  for (const { of, sureness, half } of fields) {
    for (const [page, document] of documents.entries()) {
      const found = of(document)
        .flatMap(wordsOf)
        .filter((word) => sureness > 0.4 || !stops.has(word));
      for (const word of found) words.add(word);
      for (const [one, count] of counted(found.map(stem))) {
        const pages = doubts.get(one) ?? new Map<number, number>();
        // Fields are taken as independent witnesses: what is left is the doubt of all of them together.
        pages.set(page, (pages.get(page) ?? 1) * (1 - (sureness * count) / (count + half)));
        doubts.set(one, pages);
      }
    }
  }
  const sorted = [...words].sort();
  const stems = [...new Set(sorted.map(stem))];
  const pageOf = new Map(documents.map(({ url }, page) => [url, page]));
  const numberOf = new Map(stems.map((one, index) => [one, index]));
  const numbersOf = (text: string) => wordsOf(text).flatMap((word) => numberOf.get(stem(word)) ?? []);
  const postings = stems.map((one): Posting[] =>
    [...(doubts.get(one) ?? [])].map(([page, doubt]) => ({ page, impact: 1 - doubt })),
  );
  return {
    pages: documents.map(({ url, title, description, audience }) => [url, title, description, audience]),
    words: packWords(sorted),
    postings: packPostings(postings),
    phrases: documents.flatMap(({ terms, nearTerms }, page) =>
      [...terms, ...nearTerms].map(numbersOf).flatMap((phrase) => (phrase.length > 1 ? [[page, ...phrase]] : [])),
    ),
    names: documents.flatMap(({ explains }, page) => explains.map((term) => [page, ...numbersOf(term)])),
    links: documents.map(({ links }) => [...new Set(links)].flatMap((url) => pageOf.get(url) ?? [])),
    numbers: documents.flatMap(({ numbers }, page) => numbers.map((number) => [dialled(number), page] as const)),
    places,
    commonWords: everydayNames(places, documents),
    asking,
  };
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Names of municipalities that texts also use without a capital: best, buren. */
function everydayNames(places: readonly PlaceRow[], documents: readonly SearchDocument[]): string[] {
  const used = new Set(documents.flatMap(({ body, description }) => `${body} ${description}`.match(/\p{L}+/gu) ?? []));
  return places.map(([, name]) => name.toLowerCase()).filter((name) => used.has(name));
}
