import type { Problem } from '../problem.ts';
import { addressProblems } from './addresses.ts';
import { dateProblems, holidayProblems } from './dates.ts';
import { deskProblems } from './desks.ts';
import { factProblems } from './facts.ts';
import { inventoryProblems } from './inventories.ts';
import { languageProblems } from './language.ts';
import { numberProblems } from './numbers.ts';
import { pageProblems } from './pages.ts';
import { readContent } from './read.ts';
import { seemingProblems } from './seeming.ts';
import { outcomeProblems } from './tree-outcomes.ts';
import { treeProblems } from './trees.ts';

/**
 * All problems of content/ at once.
 *
 * @param root folder that holds content/
 * @param today ISO day, against which dates are held
 */
export function contentProblems(root: string, today: string): Problem[] {
  const { content, problems: shapes } = readContent(root);
  const trees = treeProblems(content);
  const others = [
    ...deskProblems(content),
    ...pageProblems(content),
    ...languageProblems(content),
    ...addressProblems(content),
    ...factProblems(content),
    ...inventoryProblems(content),
    ...numberProblems(content),
    ...seemingProblems(content),
    ...dateProblems(content, today),
    ...holidayProblems(content, today),
  ];
  // Outcomes can only be worked out when files could be read and the trees name nothing unknown.
  const outcomes = shapes.length + trees.length === 0 ? outcomeProblems(content) : [];
  return [...shapes, ...trees, ...others, ...outcomes];
}
