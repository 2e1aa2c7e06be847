import { optionLetter, type OutcomeState, type QuestionState, type State } from '../states.ts';
import type { Answers } from '../types.ts';

/** Outcomes that begin with the same answers: together one page. */
export interface OutcomeList {
  /** The code of those answers; empty for the list that begins with none. */
  code: string;
  answers: Answers;
  outcomes: OutcomeState[];
}

/**
 * Divides the outcomes of a tree over lists short enough to read, by their first answers; each outcome stands in one list.
 * The list of the first question comes first and can be empty. Outcomes that follow at once from a question whose list is
 * divided further, stand in the list of that question.
 *
 * @param states all states of the tree
 * @param most a list with more outcomes than this is divided, if its questions allow
 */
export function outcomeLists(states: readonly State[], most: number): OutcomeList[] {
  const byCode = new Map(states.map((state) => [state.code, state]));
  const listsFrom = (state: QuestionState): OutcomeList[] => {
    const { code, answers, question } = state;
    const below = states.filter((other) => other.kind === 'outcome').filter((other) => other.code.startsWith(code));
    if (below.length <= most) return [{ code, answers, outcomes: below }];
    const next = question.options.map((option) => byCode.get(code + optionLetter(question, option)));
    return [
      { code, answers, outcomes: next.filter((child) => child?.kind === 'outcome') },
      ...next.filter((child) => child?.kind === 'question').flatMap(listsFrom),
    ];
  };
  const first = byCode.get('');
  const lists = first?.kind === 'question' ? listsFrom(first) : [];
  return lists.filter(({ code, outcomes }) => code === '' || outcomes.length > 0);
}
