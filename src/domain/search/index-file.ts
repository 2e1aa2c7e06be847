/** Whom a page is for, as the audience filter knows it. */
export type Audience = 'alle' | 'slachtoffer' | 'professional' | 'burger';

/** One page that can be found: address, title, one sentence, audience. */
export type PageRow = readonly [url: string, title: string, description: string, audience: Audience];

/** A municipality: address of its page, name as shown, other names people use for it. */
export type PlaceRow = readonly [url: string, name: string, others: readonly string[]];

/** Everyday words and the words of the site that they stand for; both as typed by an editor. */
export type SynonymRow = readonly [typed: readonly string[], means: readonly string[]];

/** Lists of words about how people ask, from content/zoeken/. */
export interface AskingWords {
  /** Words that say nothing about what someone looks for: de, hoe, kan. */
  stop: readonly string[];
  /** Words that any question to any office may have: they rank, but with them alone nothing is found. */
  vague: readonly string[];
  /** Words and phrases that may mean danger to life: 112 stands above the results. */
  danger: readonly string[];
  synonyms: readonly SynonymRow[];
  /** Words that give away who is asking. */
  asker: Readonly<Record<Exclude<Audience, 'alle'>, readonly string[]>>;
}

/** The search index of one language: the one file the search page fetches. Compact, because people pay for their bytes. */
export interface IndexFile {
  pages: readonly PageRow[];
  /** All words of the site, sorted, each without the letters it shares with the word before (words.ts). */
  words: string;
  /** Per stem, in the order in which the stems first appear among `words`: the pages that have it (postings.ts). */
  postings: string;
  /** Search terms of several words, as numbers of stems, per page; `[page, stem, stem, …]`. */
  phrases: readonly (readonly number[])[];
  /** Terms of the glossary in the same form, for each page that explains them. */
  names: readonly (readonly number[])[];
  /** Per page the pages its editor placed under it, most important first. */
  links: readonly (readonly number[])[];
  /** Digits of a telephone number → the page of its desk. */
  numbers: readonly (readonly [digits: string, page: number])[];
  places: readonly PlaceRow[];
  /** Names of municipalities that the site also uses as everyday words. */
  commonWords: readonly string[];
  asking: AskingWords;
}
