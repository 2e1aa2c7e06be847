import type { TakeAlong } from '#domain/keuzehulp/outcome-view.ts';
import { handoverOf } from './handover.ts';
import { showCardIn } from './show-card.ts';
import type { TreeView } from './trees.ts';

/** What the outcomes of a tree carry along: a card for the person it happens to, a sheet for a professional. */
export async function takeAlongOf({ id, tree }: TreeView, language: string): Promise<TakeAlong> {
  return {
    card: tree.audience === 'slachtoffer' ? await showCardIn(language) : null,
    sheet: await handoverOf(id, language),
  };
}
