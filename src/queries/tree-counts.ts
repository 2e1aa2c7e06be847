import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import { inPlural } from '#domain/text/plural.ts';
import { siteConfig } from '#site.config.ts';
import { openRoutingWords, type OpenTree } from './open-trees.ts';

const language = siteConfig.defaultLanguage;

/** How large a tree is, in words, and who reviewed it. */
export async function treeCounts({ tree, states }: OpenTree) {
  const open = await openRoutingWords();
  const ways = states.filter(({ kind }) => kind === 'outcome').map(({ answers }) => Object.keys(answers).length);
  const { reviewed } = tree;
  return {
    questions: inPlural(open.questions, tree.questions.length, language),
    rules: inPlural(open.rules, tree.rules.length, language),
    outcomes: inPlural(open.outcomes, ways.length, language),
    /** The fewest and the most questions on one way. */
    least: Math.min(...ways),
    most: Math.max(...ways),
    reviewLine:
      reviewed === null
        ? open.not_reviewed
        : fill(open.reviewed, { date: spokenDate(reviewed.date, language), by: reviewed.by }),
  };
}
