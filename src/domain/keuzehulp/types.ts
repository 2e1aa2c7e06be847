import type { Place, Tree } from '#schema/tree.ts';

export type { Place, Tree };
export type Question = Tree['questions'][number];
export type Rule = Tree['rules'][number];
export type Condition = Rule['when'];

/** Question id → option id, for the questions that were answered. */
export type Answers = Readonly<Record<string, string>>;

export interface RankedDesk {
  /** Id of the desk. */
  id: string;
  /** 1 is the first on the page. */
  rank: number;
  place: Place;
  /** Id of the reason; its words stand in the tree's word file. */
  because: string;
  /** The answers that made the rule match: what "waarom dit loket" cites. */
  cites: Answers;
}

export interface Outcome {
  desks: RankedDesk[];
  notices: string[];
  pages: string[];
}

export type Step = { kind: 'question'; question: Question } | { kind: 'outcome'; outcome: Outcome };
