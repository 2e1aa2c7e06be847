import { distance } from './distance.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';

/** A term of the site that may be what someone meant with a word; `weight` says how surely, 0 to 1. */
export interface Candidate {
  term: Term;
  weight: number;
}

/** How a typed word was understood. Only `spelling` is said to the visitor: it may be wrong. */
export interface Match {
  how: 'exact' | 'spelling' | 'parts' | 'start' | 'unknown';
  /** Per part of the word (one, unless it was taken apart) the terms it may mean, surest first. */
  parts: Candidate[][];
}

const LONGEST = 40;

/**
 * What a folded word may mean on this site: the word itself, another spelling of it, the parts of a compound, or the start
 * of a word that is still being typed.
 *
 * @param isLast the word may not be finished yet
 */
export function matchWord(word: string, lexicon: Lexicon, isLast: boolean): Match {
  if (word.length > LONGEST) return { how: 'unknown', parts: [] };
  const exact = exactly(word, lexicon);
  if (exact !== undefined) return { how: 'exact', parts: [[{ term: exact, weight: 1 }, ...relatives(exact, lexicon, isLast)]] };
  const alike = (lexicon.bySound.get(soundOf(stem(word))) ?? []).filter(({ stem: { length } }) => length > 2);
  if (alike.length > 0 && word.length > 3) return { how: 'spelling', parts: [alike.map((term) => ({ term, weight: 0.95 }))] };
  const started = isLast || word.length > 5 ? startingWith(word, lexicon) : [];
  if (started.length > 0) return { how: 'start', parts: [started] };
  const near = nearest(word, lexicon, 1);
  if (near.length > 0) return { how: 'spelling', parts: [near] };
  const parts = split(word, lexicon);
  if (parts.length > 0) return { how: 'parts', parts: parts.map((term) => [{ term, weight: 0.9 }]) };
  const far = nearest(word, lexicon, mostErrors(word));
  return far.length > 0 ? { how: 'spelling', parts: [far] } : { how: 'unknown', parts: [] };
}

/** The term of a word, also of a participle whose verb the site has: gewerkt → werk. */
export function exactly(word: string, { byStem }: Lexicon): Term | undefined {
  return byStem.get(stem(word)) ?? (/^ge.{5,}$/u.test(word) ? byStem.get(stem(word.slice(2))) : undefined);
}

/** Compounds around a term (loon → loonstrook, minimumloon); words that may still be typed count for more. */
function relatives(term: Term, { terms }: Lexicon, isLast: boolean): Candidate[] {
  if (term.stem.length < 4) return [];
  return terms
    .filter((other) => other !== term && (other.stem.startsWith(term.stem) || other.stem.endsWith(term.stem)))
    .map((other) => ({ term: other, weight: isLast && other.stem.startsWith(term.stem) ? 0.4 : 0.25 }));
}

function startingWith(word: string, { terms }: Lexicon): Candidate[] {
  if (word.length < 3) return [];
  return terms.filter(({ word: whole }) => whole.startsWith(word)).map((term) => ({ term, weight: 0.8 }));
}

/** How many wrong letters are still the same word: none in three letters, one in five, two in eight, three in twelve. */
function mostErrors({ length }: string): number {
  return length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;
}

/** The terms with the fewest wrong letters, by how they sound and begin; at most `most` wrong. */
function nearest(word: string, { terms }: Lexicon, most: number): Candidate[] {
  const allowed = Math.min(most, mostErrors(word));
  if (allowed === 0) return [];
  const sound = soundOf(stem(word));
  let least = allowed;
  const found: { term: Term; errors: number }[] = [];
  for (const term of terms) {
    // A wrong first letter is rare; in short words it makes another word.
    if (term.sound.length < 4 || (sound.length < 7 && term.sound[0] !== sound[0])) continue;
    const errors = distance(sound, term.sound, least);
    if (errors === Infinity) continue;
    least = Math.min(least, errors);
    found.push({ term, errors });
  }
  return found.filter(({ errors }) => errors === least).map(({ term }) => ({ term, weight: 0.9 - 0.1 * least }));
}

const LINKS = ['', 's', 'e', 'en'];

/** The known words a compound consists of (kindersekstoerismemelden), with at most a linking sound between them. */
function split(word: string, lexicon: Lexicon, depth = 0): Term[] {
  for (let at = word.length - 3; at >= 3; at--) {
    const first = known(word.slice(0, at), lexicon);
    if (first === undefined) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      if (rest.length < 3) continue;
      const last = known(rest, lexicon);
      if (last !== undefined) return [first, last];
      const more = depth < 2 ? split(rest, lexicon, depth + 1) : [];
      if (more.length > 0) return [first, ...more];
    }
  }
  return [];
}

/** Parts of three letters are too often no word of their own; stop words are none of a compound. */
function known(part: string, lexicon: Lexicon): Term | undefined {
  return part.length < 4 || lexicon.stops.has(part) ? undefined : lexicon.byStem.get(stem(part));
}
