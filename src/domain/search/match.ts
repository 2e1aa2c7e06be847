import { distance } from './distance.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';

/** A term of the site that may be what someone meant with a word. */
export interface Candidate {
  term: Term;
  /** How surely it is meant, 0 to 1. */
  weight: number;
  /** Compounds around a word count as no rarer than the word itself; left out, the term's own rarity counts. */
  rarity?: number;
}

/** How a typed word was understood. Only `spelling` is said to the visitor: it may be wrong. */
export interface Match {
  how: 'exact' | 'spelling' | 'parts' | 'start' | 'unknown';
  /** Per part of the word (one, unless it was taken apart) the terms it may mean, surest first. */
  parts: Candidate[][];
}

const unknown: Match = { how: 'unknown', parts: [] };
const LONGEST = 40;

/**
 * What a folded word may mean on this site: the word itself, another spelling of it, the parts of a compound, or the start
 * of a word that is still being typed.
 *
 * @param isLast the word may not be finished yet
 */
export function matchWord(word: string, lexicon: Lexicon, isLast: boolean): Match {
  if (word.length > LONGEST) return unknown;
  const exact = exactly(word, lexicon);
  const started = isLast || word.length > 6 ? startingWith(word, lexicon, exact) : [];
  if (exact !== undefined) {
    const others = soundingLike(word, lexicon).filter(({ term }) => term !== exact);
    return {
      how: 'exact',
      parts: [[{ term: exact, weight: 1 }, ...others, ...started, ...endingWith(exact, lexicon)]],
    };
  }
  const alike = soundingLike(word, lexicon);
  if (alike.length > 0) return { how: 'spelling', parts: [withCompounds(alike, lexicon)] };
  if (started.length > 0) return { how: 'start', parts: [started] };
  const near = nearest(word, lexicon);
  if (near !== undefined) {
    const { parts } = matchWord(near.term.words[0] ?? '', lexicon, isLast);
    const doubted = parts.map((part) => part.map((one) => ({ ...one, weight: one.weight * near.weight })));
    return { how: 'spelling', parts: doubted };
  }
  const parts = split(word, lexicon);
  return parts.length === 0 ? unknown : { how: 'parts', parts: parts.map((term) => [{ term, weight: 0.9 }]) };
}

/** Other spellings of one word; in words that sound short too much is alike. */
function soundingLike(word: string, { bySound }: Lexicon): Candidate[] {
  const sound = soundOf(word);
  return sound.length > 3 ? (bySound.get(sound) ?? []).map((term) => ({ term, weight: 0.95 })) : [];
}

function withCompounds(candidates: Candidate[], lexicon: Lexicon): Candidate[] {
  return [...candidates, ...candidates.flatMap(({ term }) => endingWith(term, lexicon))];
}

/** The term of a word, also of a participle whose verb the site has: gewerkt → werk. Short stems must be the very word. */
export function exactly(word: string, { byStem }: Lexicon): Term | undefined {
  const term = byStem.get(stem(word));
  if (term !== undefined && (term.stem.length > 3 || term.words.includes(word))) return term;
  return /^ge.{5,}$/u.test(word) ? byStem.get(stem(word.slice(2))) : undefined;
}

/** Words that begin with what was typed; the more of the word is there, the surer. */
function startingWith(word: string, { terms }: Lexicon, exact: Term | undefined): Candidate[] {
  if (word.length < 3) return [];
  const most = exact === undefined ? 0.9 : 0.5;
  return terms.flatMap((term) => {
    const whole = term === exact ? undefined : term.words.find((one) => one.startsWith(word));
    if (whole === undefined) return [];
    return [
      { term, weight: most * (0.4 + (0.6 * word.length) / whole.length), ...(exact && { rarity: exact.rarity }) },
    ];
  });
}

/** Compounds that end with a term (loon → minimumloon). */
function endingWith(term: Term, { terms }: Lexicon): Candidate[] {
  if (term.stem.length < 4) return [];
  return terms
    .filter((other) => other !== term && other.stem.endsWith(term.stem))
    .map((other) => ({ term: other, weight: 0.25, rarity: term.rarity }));
}

/** How many wrong letters are still the same word, by how the word sounds. */
function mostErrors({ length }: string): number {
  return length < 4 ? 0 : length < 10 ? 1 : 2;
}

/** The term with the fewest wrong letters; of several the one the site says most, because that is what the visitor is told. */
function nearest(word: string, { bySound, stops }: Lexicon): Candidate | undefined {
  const sound = soundOf(word);
  let least = mostErrors(sound);
  if (least === 0) return undefined;
  const found: { terms: readonly Term[]; errors: number }[] = [];
  for (const [other, terms] of bySound) {
    // A wrong first letter is rare; in short words it makes another word.
    if (other.length < 4 || (sound.length < 7 && other[0] !== sound[0])) continue;
    const errors = distance(sound, other, least);
    if (errors === Infinity) continue;
    least = Math.min(least, errors);
    found.push({ terms, errors });
  }
  const best = found
    .filter(({ errors }) => errors === least)
    .flatMap(({ terms }) => terms)
    .filter(({ words }) => words.some((one) => !stops.has(one) && distance(word, one, least + 1) !== Infinity))
    .sort((a, b) => b.postings.length - a.postings.length)[0];
  return best && { term: best, weight: 1 - (3 * least) / sound.length };
}

const LINKS = ['', 's', 'e', 'en'];

/** The known words a compound consists of (kindersekstoerismemelden), with at most a linking sound between them. */
function split(word: string, lexicon: Lexicon, depth = 0): Term[] {
  for (let at = word.length - 4; at >= 4; at--) {
    const first = known(word.slice(0, at), lexicon);
    if (first === undefined) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      const last = known(rest, lexicon);
      if (last !== undefined) return [first, last];
      const more = depth < 2 ? split(rest, lexicon, depth + 1) : [];
      if (more.length > 0) return [first, ...more];
    }
  }
  return [];
}

/** Parts of three letters are too often no word of their own; stop words are no part of a compound. */
function known(part: string, lexicon: Lexicon): Term | undefined {
  return part.length < 4 || lexicon.stops.has(part) ? undefined : exactly(part, lexicon);
}
