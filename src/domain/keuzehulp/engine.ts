import { futuresOf } from './futures.ts';
import { collectOutcome, holds } from './outcome.ts';
import type { Answers, Outcome, Question, Step, Tree } from './types.ts';

/**
 * The one engine of the keuzehulp: gives the next question, or the outcome when nothing is left to ask.
 * The build, the checks, the tests and the browser all call this, so what is verified is what runs.
 *
 * A question is left out when its condition fails, or when no answer to it can change the outcome any more
 * (contract.md §3). An answer to a question that is left out does not count.
 *
 * @param answers question id → option id, for the questions answered so far
 * @throws RangeError when an answer names an option the question does not have
 */
export function next(tree: Tree, answers: Answers): Step {
  const futureOf = futuresOf(tree);
  const complete: Record<string, string> = {};
  const asked = new Set<string>();
  for (const [index, question] of tree.questions.entries()) {
    if (question.when !== undefined && !holds(question.when, complete)) continue;
    const futures = question.options.map((option) => futureOf({ ...complete, [question.id]: option }, index + 1));
    const canChangeOutcome = futures.some((future) => future !== futures[0]);
    if (!canChangeOutcome) {
      complete[question.id] = anyOption(question);
      continue;
    }
    const given = answers[question.id];
    if (given === undefined) return { kind: 'question', question };
    if (!question.options.includes(given)) {
      throw new RangeError(`question "${question.id}" has no option "${given}"`);
    }
    complete[question.id] = given;
    asked.add(question.id);
  }
  return { kind: 'outcome', outcome: citingOnly(asked, collectOutcome(tree, complete)) };
}

/** Every option leads to the same outcome, so one of them stands for all. */
function anyOption(question: Question): string {
  return question.options[0] ?? '';
}

function citingOnly(asked: ReadonlySet<string>, outcome: Outcome): Outcome {
  const desks = outcome.desks.map((desk) => ({
    ...desk,
    cites: Object.fromEntries(Object.entries(desk.cites).filter(([question]) => asked.has(question))),
  }));
  return { ...outcome, desks };
}
