import { getEntry } from 'astro:content';
import { handoverView, type HandoverView } from '#domain/handover-view.ts';
import { deskFinder } from './desks.ts';

/** The sheet for a handover below the outcomes of a tree; null when that tree has none in this language. */
export async function handoverOf(treeId: string, language: string): Promise<HandoverView | null> {
  const entry = await getEntry('overdracht', language);
  return entry?.data.tree === treeId ? handoverView(entry.data, await deskFinder(language)) : null;
}
