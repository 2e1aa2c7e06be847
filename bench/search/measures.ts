import type { Query } from './queries.ts';

/** How well one list of results answers one query, or the mean over many; every figure is 0 to 1. */
export interface Scores {
  /** Normalised discounted cumulative gain of the first ten, with gain 2^grade − 1. */
  ndcg: number;
  /** The first result has grade 2 or 3. */
  first: number;
  /** One of the first three results has grade 2 or 3. */
  three: number;
  /** There is no result. */
  none: number;
}

const GOOD = 2;
const DEPTH = 10;

/** Scores a list of addresses, best first. Where nothing fits, only an empty list is right. */
export function scoreOf({ grades }: Query, found: readonly string[]): Scores {
  const none = found.length === 0 ? 1 : 0;
  if (grades.size === 0) return { ndcg: none, first: none, three: none, none };
  const got = found.slice(0, DEPTH).map((address) => grades.get(address) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const isGood = (grade: number) => grade >= GOOD;
  return {
    ndcg: gain(got) / gain(ideal),
    first: got.slice(0, 1).some(isGood) ? 1 : 0,
    three: got.slice(0, 3).some(isGood) ? 1 : 0,
    none,
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** The mean of scores; all zero for none. */
export function meanOf(scores: readonly Scores[]): Scores {
  const mean = (of: keyof Scores) => scores.reduce((sum, one) => sum + one[of], 0) / Math.max(1, scores.length);
  return { ndcg: mean('ndcg'), first: mean('first'), three: mean('three'), none: mean('none') };
}
