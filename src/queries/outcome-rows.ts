import type { OutcomeList } from '#domain/keuzehulp/open/outcome-lists.ts';
import type { OutcomeRow } from '#domain/keuzehulp/open/outcome-row.ts';
import { outcomeRow } from '#domain/keuzehulp/open/outcome-row.ts';
import { siteConfig } from '#site.config.ts';
import { deskFinder } from './desks.ts';
import type { OpenTree } from './open-trees.ts';

/** The outcomes of a list in words. Throws when a desk does not exist. */
export async function outcomeRows(
  { base, words }: OpenTree,
  { answers, outcomes }: OutcomeList,
): Promise<OutcomeRow[]> {
  const deskOf = await deskFinder(siteConfig.defaultLanguage);
  return outcomes.map((state) => outcomeRow(state, answers, base, words, (id) => deskOf(id).name));
}
