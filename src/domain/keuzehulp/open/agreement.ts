import type { Example } from '#schema/example.ts';
import type { OutcomeState, State } from '../states.ts';
import type { Answers, Outcome } from '../types.ts';

export type { Example };

/** What an outcome lacks of what was expected: another desk on top, none of these desks, or a desk that must not be there. */
export interface Disagreement {
  kind: 'first' | 'missing' | 'forbidden';
  /** Ids of desks: those allowed on top, those of which one was expected, or the one that must not be there. */
  desks: string[];
}

/** An example next to what the keuzehulp really answers. */
export interface Compared {
  example: Example;
  /** Every outcome that can follow from the answers. */
  reached: { state: OutcomeState; disagreements: Disagreement[] }[];
  agrees: boolean;
}

/**
 * Holds an example against a tree. It agrees when every outcome that can follow from its answers, and from each set of
 * alternatives, is as expected. A question that the answers leave open is answered in every way; an answer to a question
 * that is not asked does not count. When no outcome follows at all, it does not agree.
 *
 * @param states all states of the tree of the example
 */
export function compare(states: readonly State[], example: Example): Compared {
  const sets = [example.answers, ...example.alternatives];
  const reached = states
    .filter((state) => state.kind === 'outcome')
    .filter(({ answers }) => sets.some((given) => fits(answers, given)))
    .map((state) => ({ state, disagreements: disagreements(example, state.outcome) }));
  const agrees = reached.length > 0 && reached.every(({ disagreements: found }) => found.length === 0);
  return { example, reached, agrees };
}

/** In how many of some examples the keuzehulp agrees, as a share from 0 to 1 rounded down to whole hundredths. */
export function shareThatAgrees(compared: readonly Compared[]): number {
  const agreeing = compared.filter(({ agrees }) => agrees).length;
  return compared.length === 0 ? 0 : Math.floor((agreeing / compared.length) * 100) / 100;
}

/** Every question that was asked has the answer that was given, or was left open. */
function fits(asked: Answers, given: Answers): boolean {
  return Object.entries(asked).every(([question, option]) => (given[question] ?? option) === option);
}

function disagreements({ first, must, must_not }: Example, { desks }: Outcome): Disagreement[] {
  const ids = desks.map(({ id }) => id);
  return [
    ...(first === null || first.includes(ids[0] ?? '') ? [] : [{ kind: 'first' as const, desks: first }]),
    ...must
      .filter((oneOf) => !oneOf.some((id) => ids.includes(id)))
      .map((oneOf) => ({ kind: 'missing' as const, desks: oneOf })),
    ...must_not.filter((id) => ids.includes(id)).map((id) => ({ kind: 'forbidden' as const, desks: [id] })),
  ];
}
