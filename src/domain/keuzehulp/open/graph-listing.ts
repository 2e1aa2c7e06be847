import type { OpenRoutingWords } from '#schema/open-routing.ts';
import type { TreeWords } from '#schema/tree.ts';
import { fill } from '#domain/text/fill.ts';
import { endLines } from './graph-boxes.ts';
import type { GraphQuestion } from './question-graph.ts';

/** A question of the graph in words, for a list that says the same as the drawing. */
export interface ListedQuestion {
  number: number;
  text: string;
  branches: {
    answers: string[];
    /** Number of the next question; null at an end. */
    to: number | null;
    /** "naar vraag 2", or what stands at the end. */
    where: string;
    /** Which questions are left out on the way to the next one; null when none is. */
    skips: string | null;
  }[];
}

/** The question graph as a list. @param nameOf the name of a desk by its id */
export function graphListing(
  graph: readonly GraphQuestion[],
  words: TreeWords,
  open: OpenRoutingWords,
  nameOf: (id: string) => string,
): ListedQuestion[] {
  const textOf = (id: string) => words.questions[id]?.text ?? id;
  return graph.map(({ number, question, branches }) => ({
    number,
    text: textOf(question),
    branches: branches.map((branch) => {
      const { to, options, skipped } = branch;
      const isNamed = to !== null && skipped.length > 0;
      return {
        answers: options.map((id) => words.questions[question]?.options[id]?.label ?? id),
        to,
        where:
          to === null
            ? fill(open.tree.to_end, { outcomes: endLines(branch, open, nameOf).join(open.list_comma) })
            : fill(open.tree.to_question, { n: to }),
        skips: isNamed ? fill(open.tree.skips, { questions: skipped.map(textOf).join(open.list_comma) }) : null,
      };
    }),
  }));
}
