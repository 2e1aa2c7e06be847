import { wordsOf } from './fold.ts';
import type { PlaceRow } from './index-file.ts';

/**
 * The municipalities named in a query.
 *
 * @param words folded words of the query
 */
export function placesIn(words: readonly string[], places: readonly PlaceRow[], isCommon: (word: string) => boolean): PlaceRow[] {
  return places.filter(([, name, others]) =>
    namesOf(name, others).some((one) => {
      const wanted = wordsOf(one);
      return words.some((_, start) => {
        if (!wanted.every((word, offset) => words[start + offset] === word)) return false;
        const isWhole = words.length === wanted.length;
        return isWhole || !isCommon(wanted.join(' ')) || ['in', 'gemeente', 'regio'].includes(words[start - 1] ?? '');
      });
    }),
  );
}

function namesOf(name: string, others: readonly string[]): string[] {
  return [name, ...others];
}
