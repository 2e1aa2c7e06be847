import type { TreeWords } from '#schema/tree.ts';
import type { Condition, Place, Rule } from '../types.ts';

/** One line of the decision table in words. */
export interface RuleView {
  id: string;
  /** Its place in the tree; 1 is the first. */
  number: number;
  /** For each of these questions, one of these answers; none means that the rule always holds. */
  when: { question: string; answers: string[] }[];
  desks: { place: Place; name: string; because: string }[];
  notices: string[];
  pages: { href: string; title: string }[];
  /** After this rule no other counts. */
  isFinal: boolean;
}

/** Names of what a rule points to; both throw when it does not exist. */
export interface Names {
  desk: (id: string) => string;
  page: (address: string) => string;
}

/**
 * A rule in the words of its tree. Throws when a desk or page does not exist.
 *
 * @param index place of the rule in the tree, from 0
 */
export function ruleView(rule: Rule, index: number, words: TreeWords, names: Names): RuleView {
  return {
    id: rule.id,
    number: index + 1,
    when: conditionInWords(rule.when, words),
    desks: rule.desks.map(({ id, place, because }) => ({
      place,
      name: names.desk(id),
      because: words.reasons[because] ?? because,
    })),
    notices: rule.notices.map((id) => noticeName(id, words)),
    pages: rule.pages.map((href) => ({ href, title: names.page(href) })),
    isFinal: rule.final,
  };
}

/** The title of a notice, or its id when it has no words any more. */
export function noticeName(id: string, words: TreeWords): string {
  return words.notices[id]?.title ?? id;
}

function conditionInWords(when: Condition, words: TreeWords): RuleView['when'] {
  return Object.entries(when).map(([question, options]) => ({
    question: words.questions[question]?.text ?? question,
    answers: options.map((option) => words.questions[question]?.options[option]?.label ?? option),
  }));
}
