import { fold, wordsOf } from './fold.ts';
import type { Audience, IndexFile, PageRow, PlaceRow } from './index-file.ts';
import { unpackPostings, type Posting } from './postings.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';
import { unpackWords } from './words.ts';

/** A stem of the site's own vocabulary. */
export interface Term {
  stem: string;
  sound: string;
  /** One of the words that have this stem, to show. */
  word: string;
  /** How much the term tells apart: 0 (on every page) to 1 (on one page). */
  rarity: number;
  postings: readonly Posting[];
}

/** An everyday word or phrase as stems, and the terms it stands for. */
export interface Synonym {
  stems: readonly string[];
  means: readonly Term[];
}

/** A search term of several words, on one page. */
export interface Phrase {
  page: number;
  terms: readonly Term[];
}

/** The index of one language, ready to search. */
export interface Lexicon {
  pages: readonly PageRow[];
  terms: readonly Term[];
  byStem: ReadonlyMap<string, Term>;
  bySound: ReadonlyMap<string, readonly Term[]>;
  phrases: readonly Phrase[];
  synonyms: readonly Synonym[];
  stops: ReadonlySet<string>;
  danger: readonly (readonly string[])[];
  /** Stem of a word that gives away who is asking → whom the page is for. */
  asker: ReadonlyMap<string, Audience>;
  numbers: IndexFile['numbers'];
  places: readonly PlaceRow[];
}

/** Unpacks an index file. Throws TypeError when the file is not an index. */
export function openIndex(file: IndexFile): Lexicon {
  const postings = unpackPostings(file.postings);
  const byStem = new Map<string, Term>();
  const terms: Term[] = [];
  const pageCount = file.pages.length;
  for (const word of unpackWords(file.words)) {
    const stemmed = stem(word);
    if (byStem.has(stemmed)) continue;
    const list = postings[terms.length] ?? [];
    const rarity = Math.log(1 + (pageCount - list.length + 0.5) / (list.length + 0.5)) / Math.log(1 + pageCount / 1.5);
    const term = { stem: stemmed, sound: soundOf(stemmed), word, rarity, postings: list };
    byStem.set(stemmed, term);
    terms.push(term);
  }
  const knownIn = (text: string) => wordsOf(text).flatMap((word) => byStem.get(stem(word)) ?? []);
  return {
    pages: file.pages,
    terms,
    byStem,
    bySound: grouped(terms),
    phrases: file.phrases.map(([page = 0, ...numbers]) => ({
      page,
      terms: numbers.flatMap((number) => terms[number] ?? []),
    })),
    synonyms: file.asking.synonyms.flatMap(([typed, means]) =>
      typed.map((one) => ({ stems: stemsOf(one), means: means.flatMap(knownIn) })),
    ),
    stops: new Set(file.asking.stop.map(fold)),
    danger: file.asking.danger.map(stemsOf),
    asker: new Map(
      Object.entries(file.asking.asker).flatMap(([audience, words]) =>
        words.map((word) => [stem(fold(word)), audience as Audience] as const),
      ),
    ),
    numbers: file.numbers,
    places: file.places,
  };
}

/** The stems of the words of a text, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}

function grouped(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) groups.set(term.sound, [...(groups.get(term.sound) ?? []), term]);
  return groups;
}
