import type { TreeWords } from '#schema/tree.ts';
import { stateAddress, type OutcomeState } from '../states.ts';
import type { Answers } from '../types.ts';
import { citedInWords } from '../view.ts';
import { noticeName } from './rule-view.ts';

/** An outcome as one row of a table. */
export interface OutcomeRow {
  code: string;
  href: string;
  answers: string;
  /** Names, the first on top. */
  desks: string[];
  notices: string[];
}

/**
 * @param said answers that the table tells once for all of its rows
 * @param base address of the tree, for instance /keuzehulp/ik/
 * @param nameOf the name of a desk by its id
 */
export function outcomeRow(
  { code, answers, outcome }: OutcomeState,
  said: Answers,
  base: string,
  words: TreeWords,
  nameOf: (id: string) => string,
): OutcomeRow {
  const own = Object.entries(answers).filter(([question]) => said[question] === undefined);
  return {
    code,
    href: stateAddress(base, code),
    answers: citedInWords(Object.fromEntries(own), words),
    desks: outcome.desks.map(({ id }) => nameOf(id)),
    notices: outcome.notices.map((id) => noticeName(id, words)),
  };
}
