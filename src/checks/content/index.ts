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
import { elementProblems } from './elements.ts';
import { fileNameProblems } from './file-names.ts';
import { languageProblems } from './language.ts';
import { mdxProblems } from './mdx-problems.ts';
import { measurementWarnings } from './measurement.ts';
import { mergerProblems, mergerWarnings } from './mergers.ts';
import { numberProblems } from './numbers.ts';
import { pageProblems } from './pages.ts';
import { quietWordProblems } from './quiet-words.ts';
import { readContent, type Content, type ReadContent } from './read.ts';
import { regionProblems } from './regions.ts';
import { seemingProblems } from './seeming.ts';
import { titleProblems } from './titles.ts';
import { translationProblems } from './translations.ts';
import { outcomeProblems } from './tree-outcomes.ts';
import { treeProblems } from './trees.ts';

/** Codes of the languages of the site, Dutch first. */
export const siteLanguages = siteConfig.languages.map(({ code }): string => code);

/**
 * All problems of content/ at once, each with file and line. Never throws, whatever the files hold.
 *
 * @param root folder that holds content/
 * @param today ISO day, against which dates are held
 * @param also codes of languages in the making, held to what a language of the site needs
 */
export function contentProblems(root: string, today: string, also: readonly string[] = []): Problem[] {
  return problemsOf(readContent(root, also), today, [...siteLanguages, ...also]);
}

/**
 * The same for files that were read already.
 *
 * @param languages codes of the languages of the site, Dutch first
 */
export function problemsOf(
  { content, problems: shapes }: ReadContent,
  today: string,
  languages: readonly string[] = siteLanguages,
): Problem[] {
  const trees = treeProblems(content);
  const others = [
    ...fileNameProblems(content, languages),
    ...mdxProblems(content.documents),
    ...elementProblems(content),
    ...deskProblems(content),
    ...fixedIdProblems(content),
    ...pageProblems(content),
    ...titleProblems(content),
    ...languageProblems(content),
    ...addressProblems(content),
    ...factProblems(content),
    ...exampleProblems(content),
    ...handoverProblems(content),
    ...inventoryProblems(content),
    ...translationProblems(content, languages.slice(1)),
    ...quietWordProblems(content, languages),
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
 * @param today ISO day, from which days are counted
 * @param release version of the site, against which measurements are held
 */
export function contentWarnings(content: Content, today: string, release: string): Problem[] {
  return [...mergerWarnings(content, today), ...measurementWarnings(content, release)];
}
