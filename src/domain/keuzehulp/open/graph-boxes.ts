import type { OpenRoutingWords } from '#schema/open-routing.ts';
import type { TreeWords } from '#schema/tree.ts';
import { fill } from '#domain/text/fill.ts';
import { inPlural } from '#domain/text/plural.ts';
import { wrapped } from '#domain/text/wrap.ts';
import type { GraphBranch, GraphQuestion } from './question-graph.ts';

/** Something in the drawing with text in it; sizes in pixels. */
export interface Box {
  id: string;
  kind: 'question' | 'answers' | 'end';
  lines: string[];
  width: number;
  height: number;
  /** On the way of somebody who always takes the first answer that leads on: drawn as one straight line at the left. */
  isTrunk: boolean;
}

/** From one box to another; a skipping arrow passes over questions that are left out. */
export interface Arrow {
  from: string;
  to: string;
  skips: boolean;
}

export const lineHeight = 20;
/** What a character takes at most on average, in the widest of the system fonts at 15 pixels. */
const characterWidth = 8.8;
const padding = 12;
const lineLength = { question: 21, answers: 21, end: 17 };
/** An en space: SVG keeps it, and so the second line of an answer stands in. */
const indent = '\u2002';

/**
 * The boxes and arrows of a question graph: a question, the answers that lead to the same place, and there the next question
 * or an end. Their places are not known yet.
 *
 * @param nameOf the name of a desk by its id
 */
export function graphBoxes(
  graph: readonly GraphQuestion[],
  words: TreeWords,
  open: OpenRoutingWords,
  nameOf: (id: string) => string,
): { boxes: Box[]; arrows: Arrow[] } {
  const boxes: Box[] = [];
  const arrows: Arrow[] = [];
  let trunk = 1;
  for (const { number, question, branches } of graph) {
    const spoken = words.questions[question];
    const isTrunk = number === trunk;
    boxes.push(
      box(`q${number}`, 'question', wrapped(`${number}. ${spoken?.text ?? question}`, lineLength.question), isTrunk),
    );
    // Graphviz draws from left to right what comes first: on a phone the part that is in view must be the way on.
    const inOrder = [...branches].sort((a, b) => Number(a.to === null) - Number(b.to === null));
    for (const [index, branch] of inOrder.entries()) {
      const answers = `a${number}-${index}`;
      const end = `e${number}-${index}`;
      const goesOn = isTrunk && index === 0;
      if (goesOn) trunk = branch.to ?? trunk;
      const said = branch.options.flatMap((id) => item(spoken?.options[id]?.label ?? id));
      boxes.push(box(answers, 'answers', said, goesOn));
      if (branch.to === null) {
        const lines = endLines(branch, open, nameOf).flatMap((line) => wrapped(line, lineLength.end));
        boxes.push(box(end, 'end', lines, goesOn));
      }
      arrows.push({ from: `q${number}`, to: answers, skips: false });
      const skips = branch.to !== null && branch.skipped.length > 0;
      arrows.push({ from: answers, to: branch.to === null ? end : `q${branch.to}`, skips });
    }
  }
  return { boxes, arrows };
}

/** What stands at an end: how many outcomes, and which desk is on top when that is always the same. */
export function endLines(
  { outcomes, top }: GraphBranch,
  open: OpenRoutingWords,
  nameOf: (id: string) => string,
): string[] {
  const count = inPlural(open.outcomes, outcomes, 'nl');
  return top === null ? [count] : [count, fill(open.on_top, { desk: nameOf(top) })];
}

function item(text: string): string[] {
  return wrapped(text, lineLength.answers).map((line, index) => (index === 0 ? `· ${line}` : `${indent}${line}`));
}

function box(id: string, kind: Box['kind'], lines: string[], isTrunk: boolean): Box {
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    id,
    kind,
    lines,
    width: Math.ceil(longest * characterWidth) + 2 * padding,
    height: lines.length * lineHeight + padding,
    isTrunk,
  };
}
