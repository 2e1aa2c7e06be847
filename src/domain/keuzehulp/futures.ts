import { collectOutcome, holds } from './outcome.ts';
import type { Answers, Tree } from './types.ts';

/**
 * Gives a number to each situation: the answers so far and the place in the list of questions. Two situations have the
 * same number exactly when, from there on, the same answers lead to outcomes that a visitor cannot tell apart.
 * Questions that make no difference vanish from it.
 */
export type FutureOf = (answers: Answers, fromQuestion: number) => number;

const known = new WeakMap<Tree, FutureOf>();

/** The numbering for one tree. It remembers what it worked out, so asking again is cheap. */
export function futuresOf(tree: Tree): FutureOf {
  const ready = known.get(tree);
  if (ready !== undefined) return ready;
  const numbers = new Map<string, number>();
  const numberFor = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const remembered = new Map<string, number>();
  const futureOf: FutureOf = (answers, fromQuestion) => {
    const situation = `${fromQuestion} ${tree.questions.map(({ id }) => answers[id] ?? '').join(' ')}`;
    const before = remembered.get(situation);
    if (before !== undefined) return before;
    const number = workOut(answers, fromQuestion);
    remembered.set(situation, number);
    return number;
  };
  const workOut: FutureOf = (answers, fromQuestion) => {
    const question = tree.questions[fromQuestion];
    if (question === undefined) return numberFor(visibleOutcome(tree, answers));
    if (question.when !== undefined && !holds(question.when, answers)) return futureOf(answers, fromQuestion + 1);
    const branches = question.options.map((option) =>
      futureOf({ ...answers, [question.id]: option }, fromQuestion + 1),
    );
    const first = branches[0] ?? 0;
    const makesNoDifference = branches.every((branch) => branch === first);
    return makesNoDifference ? first : numberFor(`${question.id}:${branches.join(',')}`);
  };
  known.set(tree, futureOf);
  return futureOf;
}

/** What a visitor can tell apart: desks, order, reasons, notices and pages. Which answers are cited is not part of it. */
function visibleOutcome(tree: Tree, answers: Answers): string {
  const { desks, notices, pages } = collectOutcome(tree, answers);
  return JSON.stringify([desks.map((desk) => [desk.id, desk.place, desk.because]), notices, pages]);
}
