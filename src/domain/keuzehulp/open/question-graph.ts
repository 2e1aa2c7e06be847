import { allStates, optionLetter, type OutcomeState, type State } from '../states.ts';
import type { Question, Tree } from '../types.ts';

/** A question as it is asked in one or more places of a tree, with where each of its answers leads. */
export interface GraphQuestion {
  /** 1 is the first question; the numbers follow the order of the questions in the tree. */
  number: number;
  /** Id of the question. */
  question: string;
  /** Answers that lead to the same place stand together; in the order of their first option. */
  branches: GraphBranch[];
}

export interface GraphBranch {
  /** Ids of options, at least one. */
  options: string[];
  /** Number of the next question; null when the questions end here. */
  to: number | null;
  /** Questions of the tree that are left out on the way, in their order. */
  skipped: string[];
  /** How many outcomes follow at once; 0 when a question follows. */
  outcomes: number;
  /** The desk that stands on top of all of those outcomes; null when they differ or a question follows. */
  top: string | null;
}

/** A question and what follows it, while the graph is being made; equal ones are one object. */
interface Draft {
  question: Question;
  /** Code of the first state that asks it. */
  code: string;
  /** By option, what follows; null is an outcome. */
  following: (Draft | null)[];
  /** By option, the outcomes that follow at once, of all states that ask it. */
  ends: OutcomeState[][];
}

/**
 * The questions of a tree as a graph, worked out by walking all of its states. Two states are one question in the graph when
 * they ask the same and, whatever is answered, the same questions follow; which desks follow does not count.
 */
export function questionGraph(tree: Tree): GraphQuestion[] {
  const drafts = draftsOf(tree);
  const positionOf = (id: string) => tree.questions.findIndex((question) => question.id === id);
  const inOrder = [...drafts].sort(
    (a, b) => positionOf(a.question.id) - positionOf(b.question.id) || (a.code < b.code ? -1 : 1),
  );
  return inOrder.map(({ question, following, ends }, index) => ({
    number: index + 1,
    question: question.id,
    branches: [...new Set(following)].map((next) => {
      const chosen = question.options.filter((_, option) => following[option] === next);
      const outcomes = ends.filter((_, option) => following[option] === next).flat();
      const until = next === null ? tree.questions.length : positionOf(next.question.id);
      return {
        options: chosen,
        to: next === null ? null : inOrder.indexOf(next) + 1,
        skipped: tree.questions.slice(positionOf(question.id) + 1, until).map(({ id }) => id),
        outcomes: outcomes.length,
        top: onlyOne(outcomes.map(({ outcome }) => outcome.desks[0]?.id ?? '')),
      };
    }),
  }));
}

function draftsOf(tree: Tree): Draft[] {
  const states = new Map(allStates(tree).map((state) => [state.code, state]));
  const drafts = new Map<string, Draft>();
  const nameOf = (draft: Draft | null) => (draft === null ? 'end' : [...drafts.values()].indexOf(draft));
  const visit = (state: State | undefined): Draft | null => {
    if (state?.kind !== 'question') return null;
    const { question, code } = state;
    const after = question.options.map((option) => states.get(code + optionLetter(question, option)));
    const following = after.map(visit);
    const key = `${question.id} ${following.map(nameOf).join(' ')}`;
    const draft = drafts.get(key) ?? { question, code, following, ends: question.options.map(() => []) };
    drafts.set(key, draft);
    for (const [option, next] of after.entries()) if (next?.kind === 'outcome') draft.ends[option]?.push(next);
    return draft;
  };
  visit(states.get(''));
  return [...drafts.values()];
}

function onlyOne(names: readonly string[]): string | null {
  const [first, ...others] = new Set(names);
  return first === undefined || first === '' || others.length > 0 ? null : first;
}
