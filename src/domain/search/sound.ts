import { stem } from './stem.ts';

/** Spellings that sound alike in Dutch, or that people with another first language swap; applied in this order. */
const alike: readonly [RegExp, string][] = [
  [/x/gu, 'ks'],
  [/qu/gu, 'kw'],
  [/sch/gu, 'sg'],
  [/ch/gu, 'g'],
  [/th/gu, 't'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/ts(?=i[eo])/gu, 't'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|[cq]/gu, 'k'],
  [/dt?(?=[^aeiouyr]|$)/gu, 't'],
  [/z/gu, 's'],
  [/v/gu, 'f'],
  [/u(?:ij|y|ei)/gu, 'ui'],
  [/eau/gu, 'o'],
  [/auw?|ouw?/gu, 'ou'],
  [/oe/gu, 'u'],
  [/ij|ei|ey|ie|y/gu, 'i'],
  [/ai|ae/gu, 'a'],
  [/(.)\1+/gu, '$1'],
];

/** How a folded word sounds: spellings and forms of one Dutch word give the same letters (bedenktyd and bedenktijd). */
export function soundOf(word: string): string {
  return stem(alike.reduce((left, [pattern, sound]) => left.replace(pattern, sound), word));
}
