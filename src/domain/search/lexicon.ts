import { wordsOf } from './fold.ts';
import type { Audience, IndexFile, PageRow } from './index-file.ts';
import { placeNames, type PlaceName } from './places.ts';
import { unpackPostings, type Posting } from './postings.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';
import { unpackWords } from './words.ts';

/** A stem of the site's own vocabulary. */
export interface Term {
  stem: string;
  /** The words that have this stem; the first is shown when none is nearer to what was typed. */
  words: string[];
  /** How much the term tells apart: 0 (on every page) to 1 (on one page). */
  rarity: number;
  postings: readonly Posting[];
}

/** An everyday word or phrase as stems, and the terms it stands for. */
export interface Synonym {
  stems: readonly string[];
  means: readonly Term[];
}

/** Words that stand together for one page: a search term of several words, its title, its address. */
export interface Phrase {
  page: number;
  terms: readonly Term[];
  /** Titles and addresses name the page; search terms tell of it. */
  isName: boolean;
}

/** The index of one language, ready to search. */
export interface Lexicon {
  pages: readonly PageRow[];
  links: readonly (readonly number[])[];
  terms: readonly Term[];
  byStem: ReadonlyMap<string, Term>;
  bySound: ReadonlyMap<string, readonly Term[]>;
  phrases: readonly Phrase[];
  /** By the stem they begin with, longest first. */
  synonyms: ReadonlyMap<string, readonly Synonym[]>;
  stops: ReadonlySet<string>;
  /** Stems of words that any question to any office may have. */
  vague: ReadonlySet<string>;
  danger: readonly (readonly string[])[];
  /** Words and phrases that give away who is asking, as stems, and whom the page is for. */
  asker: readonly { stems: readonly string[]; audience: Audience }[];
  numbers: IndexFile['numbers'];
  placeNames: readonly PlaceName[];
}

/** Unpacks an index file. Throws TypeError when the file is not an index. */
export function openIndex(file: IndexFile): Lexicon {
  const { pages, links, numbers, places, asking } = file;
  const stops = new Set(asking.stop.flatMap(wordsOf));
  const commonPlaces = new Set(file.commonWords);
  const terms = termsOf(file);
  const byStem = new Map(terms.map((term) => [term.stem, term]));
  const known = (text: string) => stemsOf(text).flatMap((one) => byStem.get(one) ?? []);
  const synonyms = asking.synonyms.flatMap(([typed, means]) => {
    const meant = means.flatMap(known);
    return typed.map((one): Synonym => ({ stems: stemsOf(one), means: meant }));
  });
  return {
    pages,
    links,
    terms,
    byStem,
    bySound: grouped(terms.flatMap((term) => term.words.map((word) => [soundOf(word), term] as const))),
    phrases: [
      ...file.phrases.map((phrase) => phraseOf(phrase, terms, false)),
      ...file.names.map((name) => phraseOf(name, terms, true)),
      ...pages.flatMap(([url, title], page) =>
        [title, url].map((name) => ({ page, terms: known(nameOf(name)), isName: true })),
      ),
    ],
    synonyms: grouped(
      synonyms
        .sort((a, b) => b.stems.length - a.stems.length)
        .map((synonym) => [synonym.stems[0] ?? '', synonym] as const),
    ),
    stops,
    vague: new Set(asking.vague.flatMap(stemsOf)),
    danger: asking.danger.map(stemsOf),
    asker: Object.entries(asking.asker).flatMap(([audience, phrases]) =>
      phrases.map((phrase) => ({ stems: stemsOf(phrase), audience: audience as Audience })),
    ),
    numbers,
    placeNames: placeNames(places, (word) => stops.has(word) || commonPlaces.has(word)),
  };
}

function phraseOf([page = 0, ...parts]: readonly number[], terms: readonly Term[], isName: boolean): Phrase {
  return { page, terms: parts.flatMap((part) => terms[part] ?? []), isName };
}

/** Of an address only the last part names the page. */
function nameOf(name: string): string {
  return name.startsWith('/') ? (name.split('/').slice(-2)[0] ?? '') : name;
}

/** The stems of the words of a text, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** The terms of the index in the order of their postings, then words that only people use: known, but on no page. */
function termsOf({ words, postings, pages, asking }: IndexFile): Term[] {
  const lists = unpackPostings(postings);
  const byStem = new Map<string, Term>();
  const add = (word: string, posted: Posting[]) => {
    const one = stem(word);
    const term = byStem.get(one);
    if (term === undefined) {
      byStem.set(one, { stem: one, words: [word], rarity: rarity(posted.length, pages.length), postings: posted });
    } else if (!term.words.includes(word)) term.words.push(word);
  };
  for (const word of unpackWords(words)) add(word, lists[byStem.size] ?? []);
  for (const word of [asking.synonyms.flatMap(([typed]) => typed), Object.values(asking.asker), asking.danger].flat(
    2,
  )) {
    for (const one of wordsOf(word)) add(one, []);
  }
  return [...byStem.values()];
}

/** Inverse document frequency as in BM25, scaled to 0…1. */
function rarity(count: number, pageCount: number): number {
  return Math.log(1 + (pageCount - count + 0.5) / (count + 0.5)) / Math.log(1 + pageCount / 1.5);
}

function grouped<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else if (!group.includes(value)) group.push(value);
  }
  return groups;
}
