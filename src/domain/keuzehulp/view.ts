import type { TreeWords } from '#schema/tree.ts';
import type { Answers, Outcome, Question, Tree } from './types.ts';
import { optionLetter, stateAddress } from './states.ts';

/** A question, ready to show: every answer is a link to the state it leads to. */
export interface QuestionView {
  id: string;
  text: string;
  help: string | null;
  options: { id: string; label: string; href: string }[];
}

/**
 * @param base address of the tree, for instance /keuzehulp/ik/
 * @param code the answers given before this question
 */
export function questionView(question: Question, words: TreeWords, base: string, code: string): QuestionView {
  const spoken = words.questions[question.id];
  if (spoken === undefined) throw new Error(`question "${question.id}" has no words`);
  return {
    id: question.id,
    text: spoken.text,
    help: spoken.help ?? null,
    options: question.options.map((id) => ({
      id,
      label: spoken.options[id]?.label ?? id,
      href: stateAddress(base, code + optionLetter(question, id)),
    })),
  };
}

/** An answer that was given, with the address of its question so that it can be changed. */
export interface GivenAnswer {
  question: string;
  recap: string;
  changeHref: string;
}

/** The answers given so far in the order they were asked. */
export function givenAnswers(
  tree: Tree,
  answers: Answers,
  code: string,
  words: TreeWords,
  base: string,
): GivenAnswer[] {
  return tree.questions
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id }, index) => ({
      question: id,
      recap: recapOf(id, answers[id] ?? '', words),
      changeHref: stateAddress(base, code.slice(0, index)),
    }));
}

/** "Waarom dit loket" in words: the answers a desk's rule rests on, one short sentence each. */
export function citedInWords(cites: Answers, words: TreeWords): string {
  return Object.entries(cites)
    .map(([question, option]) => recapOf(question, option, words))
    .join(' ');
}

function recapOf(question: string, option: string, words: TreeWords): string {
  return words.questions[question]?.options[option]?.recap ?? option;
}

/** Notices above the desks and below them, each in the order of the rules. */
export function splitNotices(outcome: Outcome, tree: Tree): { above: string[]; below: string[] } {
  const isBelow = (id: string) => tree.notices_below.includes(id);
  return {
    above: outcome.notices.filter((id) => !isBelow(id)),
    below: outcome.notices.filter(isBelow),
  };
}
