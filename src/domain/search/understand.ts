import { distance } from './distance.ts';
import { wordsOf } from './fold.ts';
import type { Audience } from './index-file.ts';
import type { Lexicon, Synonym, Term } from './lexicon.ts';
import { exactly, matchWord, type Candidate, type Match } from './match.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';

/** One thing someone asks for: what it may mean on this site, and how much it counts among the others. */
export interface Slot {
  candidates: readonly Candidate[];
  /** 1 for a word that says something, less for a stop word or a part of a compound that was joined. */
  share: number;
  isStop: boolean;
  /** Any question to any office may have this word: with it alone nothing is found. */
  isVague: boolean;
}

/** A query as the search understands it. */
export interface Understanding {
  slots: Slot[];
  /** The query with other spellings of some words, or null when every word was taken as typed. */
  respelt: string | null;
  /** May be about danger to life. */
  isDanger: boolean;
  /** Whom the words give away as asking; null when nothing does. */
  asker: Audience | null;
}

/** More words than this add nothing; a pasted page must not stop the browser. */
const MOST_WORDS = 40;
const STOP_SHARE = 0.15;
/** Words that were already understood together with their neighbours. */
const PART_SHARE = 0.4;
const EVERYDAY_WEIGHT = 0.8;

/**
 * Reads a query: spelling, compounds, everyday words, stop words.
 *
 * @param query as typed
 * @param literally take every word as typed: no other spellings and no everyday words
 */
export function understand(query: string, lexicon: Lexicon, literally = false): Understanding {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const isTyping = !/\s$/u.test(query);
  const matches = words.map((word, index) =>
    literally || lexicon.stops.has(word)
      ? asTyped(word, lexicon)
      : matchWord(word, lexicon, isTyping && index === words.length - 1),
  );
  const joined = literally ? [] : joinedWords(words, lexicon);
  const meant = words.map((word, index) => respelling(word, matches[index]));
  const stems = meant.map(stem);
  const everyday = literally ? [] : everydayWords(stems, lexicon);
  const together = [...joined, ...everyday.filter(({ from, to }) => to - from > 1)];
  const isPart = (index: number) => together.some(({ from, to }) => index >= from && index < to);
  const slots: Slot[] = together.map(({ candidates }) => ({ candidates, share: 1, isStop: false, isVague: false }));
  for (const [index, word] of words.entries()) {
    const isStop = lexicon.stops.has(word);
    const isVague = lexicon.vague.has(stems[index] ?? '');
    const share = isStop ? STOP_SHARE : isPart(index) ? PART_SHARE : 1;
    const more = everyday.find(({ from, to }) => from === index && to === index + 1)?.candidates ?? [];
    const parts = matches[index]?.parts ?? [];
    for (const part of parts.length > 0 ? parts : [[]]) {
      const candidates = [...part, ...more];
      // What was understood together with its neighbours asks for nothing more when the site does not have it alone.
      const isDone = isPart(index) && !candidates.some(({ term }) => term.postings.length > 0);
      if (!isDone) slots.push({ candidates, share, isStop, isVague });
    }
  }
  const shown = meant.map((word, index) =>
    joined.some(({ from, to }) => index >= from && index < to) ? words[index] : word,
  );
  return {
    slots,
    respelt: shown.join(' ') === words.join(' ') ? null : shown.join(' '),
    isDanger: lexicon.danger.some((phrase) => hasPhrase(stems, phrase)),
    asker: askerOf(stems, lexicon),
  };
}

function asTyped(word: string, lexicon: Lexicon): Match {
  const term = lexicon.byStem.get(stem(word));
  return term === undefined ? { how: 'unknown', parts: [] } : { how: 'exact', parts: [[{ term, weight: 1 }]] };
}

/** The word as the site spells it: of the best term the word nearest to what was typed. */
function respelling(word: string, match: Match | undefined): string {
  const term = match?.how === 'spelling' ? match.parts[0]?.[0]?.term : undefined;
  if (term === undefined) return word;
  const errors = (other: string) => distance(word, other, word.length);
  return [...term.words].sort((a, b) => errors(a) - errors(b))[0] ?? word;
}

interface Together {
  /** Place of the first word, and of the word after the last. */
  from: number;
  to: number;
  candidates: Candidate[];
}

/**
 * Compounds that were typed as several words: "mensen handel", "loon dief stal", also when a part is misspelt. Stop words
 * alone are no compound: "met een" is not "meteen".
 */
function joinedWords(words: readonly string[], lexicon: Lexicon): Together[] {
  const found: Together[] = [];
  for (const [from] of words.entries()) {
    for (const to of [from + 3, from + 2]) {
      const parts = words.slice(from, to);
      const whole = parts.join('');
      if (parts.length !== to - from || whole.length < 6 || found.some((other) => other.to > from)) continue;
      if (parts.every((part) => lexicon.stops.has(part))) continue;
      const terms = wholeWord(whole, parts, lexicon);
      if (terms.length > 0) found.push({ from, to, candidates: terms.map((term) => ({ term, weight: 1 })) });
    }
  }
  return found;
}

function wholeWord(whole: string, parts: readonly string[], lexicon: Lexicon): readonly Term[] {
  const exact = lexicon.byStem.get(stem(whole));
  if (exact !== undefined) return [exact];
  const isMisspelt = parts.some((part) => exactly(part, lexicon) === undefined);
  return isMisspelt ? (lexicon.bySound.get(soundOf(whole)) ?? []) : [];
}

/** Everyday words and phrases with the terms they stand for; a phrase hides shorter ones inside it. */
function everydayWords(stems: readonly string[], { synonyms }: Lexicon): Together[] {
  const found: Together[] = [];
  for (const [from, first] of stems.entries()) {
    const here = (synonyms.get(first) ?? []).filter((synonym) => beginsAt(stems, from, synonym.stems));
    const longest = here[0]?.stems.length ?? 0;
    const to = from + longest;
    if (longest === 0 || found.some((other) => other.to >= to)) continue;
    const candidates = here.filter((synonym) => synonym.stems.length === longest).flatMap(candidatesOf);
    found.push({ from, to, candidates });
  }
  return found;
}

function candidatesOf({ means }: Synonym): Candidate[] {
  return means.map((term) => ({ term, weight: EVERYDAY_WEIGHT }));
}

function beginsAt(stems: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((one, offset) => stems[start + offset] === one);
}

function hasPhrase(stems: readonly string[], phrase: readonly string[]): boolean {
  return stems.some((_, start) => beginsAt(stems, start, phrase));
}

/** Words about another person tell more than "ik": "mijn dochter" is asked by a parent. */
function askerOf(stems: readonly string[], { asker }: Lexicon): Audience | null {
  const found = new Set(asker.filter((words) => hasPhrase(stems, words.stems)).map(({ audience }) => audience));
  return (['professional', 'burger', 'slachtoffer'] as const).find((audience) => found.has(audience)) ?? null;
}
