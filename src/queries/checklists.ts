import { getEntry } from 'astro:content';
import type { PageView } from '#domain/page-view.ts';
import { checklistView, type ChecklistView } from '#domain/signals/view.ts';
import { wordsIn } from './words.ts';

/** The checklist of a page, null for a page of another section. */
export async function checklistOf(page: PageView): Promise<ChecklistView | null> {
  if (page.section !== 'signalen') return null;
  const entry = await getEntry('signalen', `${page.language}/${page.slug}`);
  const words = await wordsIn(page.language);
  return entry === undefined ? null : checklistView(entry.data.groups, words.signals.where);
}
