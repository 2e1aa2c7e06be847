import { next } from './engine.ts';
import type { Answers, Outcome, Question, Tree } from './types.ts';

interface Position {
  /** One letter per answer given, `a` for the first option; empty at the first question (contract.md §1). */
  code: string;
  /** Only the questions that were asked, in the order they were asked. */
  answers: Answers;
}
export type QuestionState = Position & { kind: 'question'; question: Question };
export type OutcomeState = Position & { kind: 'outcome'; outcome: Outcome };
export type State = QuestionState | OutcomeState;

/** The letter of an option: `a` for the first. Throws RangeError when the question does not have the option. */
export function optionLetter(question: Question, option: string): string {
  const index = question.options.indexOf(option);
  if (index < 0) throw new RangeError(`question "${question.id}" has no option "${option}"`);
  return String.fromCharCode(97 + index);
}

/** Every state a visitor can reach, each once, the first question first (depth first, options in order). */
export function allStates(tree: Tree): State[] {
  const states: State[] = [];
  const visit = (position: Position): void => {
    const state: State = { ...position, ...next(tree, position.answers) };
    states.push(state);
    if (state.kind === 'outcome') return;
    for (const option of state.question.options) {
      visit({
        code: state.code + optionLetter(state.question, option),
        answers: { ...state.answers, [state.question.id]: option },
      });
    }
  };
  visit({ code: '', answers: {} });
  return states;
}

/** The address of a state on the site; `base` is the address of the tree, for instance /keuzehulp/ik/. */
export function stateAddress(base: string, code: string): string {
  return code === '' ? base : `${base}${code}/`;
}

/** Whether an address is that of a state after the first question: there are many of these pages, and they are alike. */
export function isStateAddress(path: string): boolean {
  return /^\/keuzehulp\/[^/]+\/[^/]+\/$/u.test(path);
}
