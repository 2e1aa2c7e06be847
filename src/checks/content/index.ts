import type { Problem } from '../problem.ts';
import { siteConfig } from '#site.config.ts';
import { addressProblems } from './addresses.ts';
import { dateProblems, holidayProblems } from './dates.ts';
import { deskProblems } from './desks.ts';
import { exampleProblems } from './examples.ts';
import { factProblems } from './facts.ts';
import { fixedIdProblems } from './fixed-ids.ts';
import { handoverProblems } from './handover.ts';
import { inventoryProblems } from './inventories.ts';
import { languageProblems } from './language.ts';
import { mergerProblems, mergerWarnings } from './mergers.ts';
import { numberProblems } from './numbers.ts';
import { pageProblems } from './pages.ts';
import { quietWordProblems } from './quiet-words.ts';
import { readContent } from './read.ts';
import { regionProblems } from './regions.ts';
import { seemingProblems } from './seeming.ts';
import { translationProblems } from './translations.ts';
import { outcomeProblems } from './tree-outcomes.ts';
import { treeProblems } from './trees.ts';

const otherLanguages = siteConfig.languages
  .map(({ code }): string => code)
  .filter((code) => code !== siteConfig.defaultLanguage);

/**
 * All problems of content/ at once.
 *
 * @param root folder that holds content/
 * @param today ISO day, against which dates are held
 * @param also codes of languages in the making, held to what a language of the site needs
 */
export function contentProblems(root: string, today: string, also: readonly string[] = []): Problem[] {
  const { content, problems: shapes } = readContent(root, also);
  const translated = [...otherLanguages, ...also];
  const trees = treeProblems(content);
  const others = [
    ...deskProblems(content),
    ...fixedIdProblems(content),
    ...pageProblems(content),
    ...languageProblems(content),
    ...addressProblems(content),
    ...factProblems(content),
    ...exampleProblems(content),
    ...handoverProblems(content),
    ...inventoryProblems(content),
    ...translationProblems(content, translated),
    ...quietWordProblems(content, [siteConfig.defaultLanguage, ...translated]),
    ...numberProblems(content),
    ...seemingProblems(content),
    ...regionProblems(content),
    ...mergerProblems(content),
    ...dateProblems(content, today),
    ...holidayProblems(content, today),
  ];
  // Outcomes can only be worked out when files could be read and the trees name nothing unknown.
  const outcomes = shapes.length + trees.length === 0 ? outcomeProblems(content) : [];
  return [...shapes, ...trees, ...others, ...outcomes];
}

/**
 * What needs attention soon, but breaks nothing today.
 *
 * @param root folder that holds content/
 * @param today ISO day, from which days are counted
 */
export function contentWarnings(root: string, today: string): Problem[] {
  return mergerWarnings(readContent(root).content, today);
}
