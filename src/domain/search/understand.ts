import { wordsOf } from './fold.ts';
import type { Audience } from './index-file.ts';
import type { Lexicon } from './lexicon.ts';
import { exactly, matchWord, type Candidate, type Match } from './match.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';

/** One thing someone asks for: what it may mean on this site, and how much it counts among the others. */
export interface Slot {
  candidates: readonly Candidate[];
  /** 1 for a word that says something, less for a stop word or a part of a compound that was joined. */
  share: number;
  isStop: boolean;
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

/**
 * Reads a query: spelling, compounds, everyday words, stop words.
 *
 * @param query as typed
 * @param literally take every word as typed: no other spellings and no everyday words
 */
export function understand(query: string, lexicon: Lexicon, literally = false): Understanding {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const stems = words.map(stem);
  const isTyping = !/\s$/u.test(query);
  const shown = [...words];
  const slots: Slot[] = [];
  const joined = literally ? [] : joinedWords(words, lexicon);
  for (const { candidates } of joined) slots.push({ candidates, share: 1, isStop: false });
  for (const [index, word] of words.entries()) {
    const isStop = lexicon.stops.has(word);
    const share = joined.some(({ from, to }) => index >= from && index < to) ? 0.4 : isStop ? STOP_SHARE : 1;
    const isLast = isTyping && index === words.length - 1;
    const match = literally || isStop ? literal(word, lexicon) : matchWord(word, lexicon, isLast);
    const everyday = literally ? [] : everydayWords(stems, index, lexicon);
    if (match.how === 'spelling' && everyday.length === 0 && share === 1) {
      shown[index] = match.parts[0]?.[0]?.term.word ?? word;
    }
    const parts = match.parts.length > 0 && !(everyday.length > 0 && match.how !== 'exact') ? match.parts : [[]];
    for (const part of parts) slots.push({ candidates: [...part, ...everyday], share, isStop });
  }
  return {
    slots,
    respelt: shown.join(' ') === words.join(' ') ? null : shown.join(' '),
    isDanger: lexicon.danger.some((phrase) => includesAll(stems, phrase)),
    asker: askerOf(stems, lexicon),
  };
}

function literal(word: string, lexicon: Lexicon): Match {
  const term = lexicon.byStem.get(stem(word));
  return term === undefined ? { how: 'unknown', parts: [] } : { how: 'exact', parts: [[{ term, weight: 1 }]] };
}

/** Compounds that were typed as several words: "mensen handel", "loon dief stal", also when a part is misspelt. */
function joinedWords(words: readonly string[], lexicon: Lexicon) {
  const found: { from: number; to: number; candidates: Candidate[] }[] = [];
  for (const [from] of words.entries()) {
    for (const to of [from + 3, from + 2]) {
      const parts = words.slice(from, to);
      if (parts.length !== to - from || found.some((other) => other.to > from)) continue;
      const whole = parts.join('');
      const exact = lexicon.byStem.get(stem(whole));
      const isMisspelt = parts.some((part) => exactly(part, lexicon) === undefined);
      const terms = exact === undefined && isMisspelt ? lexicon.bySound.get(soundOf(stem(whole))) : exact && [exact];
      if (terms === undefined || whole.length < 6) continue;
      found.push({ from, to, candidates: terms.map((term) => ({ term, weight: 1 })) });
    }
  }
  return found;
}

/** The terms of the everyday words and phrases that begin at this place. */
function everydayWords(stems: readonly string[], index: number, { synonyms }: Lexicon): Candidate[] {
  return synonyms
    .filter(({ stems: typed }) => typed.every((one, offset) => stems[index + offset] === one))
    .flatMap(({ means }) => means.map((term) => ({ term, weight: 0.8 })));
}

function includesAll(stems: readonly string[], phrase: readonly string[]): boolean {
  return stems.some((_, start) => phrase.every((one, offset) => stems[start + offset] === one));
}

/** Words about another person tell more than "ik": "mijn dochter" is asked by a parent. */
function askerOf(stems: readonly string[], { asker }: Lexicon): Audience | null {
  const found = new Set(stems.flatMap((one) => asker.get(one) ?? []));
  return (['professional', 'burger', 'slachtoffer'] as const).find((audience) => found.has(audience)) ?? null;
}
