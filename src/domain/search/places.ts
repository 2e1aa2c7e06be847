import { distance } from './distance.ts';
import { wordsOf } from './fold.ts';
import type { PlaceRow } from './index-file.ts';
import { soundOf } from './sound.ts';

/** A name by which a municipality is known, in folded words and by sound. */
export interface PlaceName {
  place: PlaceRow;
  words: readonly string[];
  sounds: readonly string[];
  /** The name is also an everyday word (Best, Buren): only with "in" or "gemeente" before it, or alone. */
  isCommon: boolean;
}

const BEFORE_A_PLACE = ['in', 'te', 'uit', 'bij', 'rond', 'gemeente', 'regio', 'stad'];

/**
 * All names of municipalities: full names, other names, and parts that are no other municipality (Wittem of
 * Gulpen-Wittem, Alphen of both Alphen aan den Rijn and Alphen-Chaam, but not Groningen of Midden-Groningen).
 *
 * @param isCommon tells whether a folded word is an everyday word
 */
export function placeNames(places: readonly PlaceRow[], isCommon: (word: string) => boolean): PlaceName[] {
  const whole = new Set(places.map(([, name]) => name));
  return places.flatMap((place) => {
    const [, name, others] = place;
    const parts = name.split(/, | en |-| aan | op | bij /u).filter((part) => !whole.has(part) && part.length > 4);
    return [...new Set([name, ...others, ...parts].map((one) => wordsOf(one).join(' ')))]
      .map((one) => one.split(' '))
      .map((words) => ({
        place,
        words,
        sounds: words.map(soundOf),
        isCommon: words.length === 1 && isCommon(words[0] ?? ''),
      }));
  });
}

/**
 * The municipalities that a query names: by the exact name first, then, for words the site does not know, by a name that
 * sounds the same or is nearly the same.
 *
 * @param words folded words of the query
 * @param isKnown tells whether a word means something else
 */
export function placesIn(
  words: readonly string[],
  names: readonly PlaceName[],
  isKnown: (word: string) => boolean,
): PlaceRow[] {
  const sounds = words.map((word) => (isKnown(word) ? word : soundOf(word)));
  const exact = names.filter((name) =>
    placesOf(words, name.words).some((start) => !name.isCommon || isMeantAsPlace(words, start)),
  );
  const alike = names.filter(
    (name) => !exact.includes(name) && placesOf(sounds, name.sounds).some((start) => !isKnown(words[start] ?? '')),
  );
  const near =
    exact.length + alike.length > 0
      ? []
      : names.filter(
          ({ words: [first = '', second] }) =>
            second === undefined && words.some((word) => isNear(word, first, isKnown)),
        );
  return [...new Set([...exact, ...alike, ...near].map(({ place }) => place))];
}

/** Where in a query all words of a name stand next to each other. */
function placesOf(words: readonly string[], wanted: readonly string[]): number[] {
  return [...words.keys()].filter((start) => wanted.every((word, offset) => words[start + offset] === word));
}

function isMeantAsPlace(words: readonly string[], start: number): boolean {
  return words.length === 1 || BEFORE_A_PLACE.includes(words[start - 1] ?? '');
}

function isNear(word: string, name: string, isKnown: (word: string) => boolean): boolean {
  // A wrong first letter is rare; it makes another word (lampen, Kampen).
  return word.length > 5 && word[0] === name[0] && !isKnown(word) && distance(word, name, 1) !== Infinity;
}
