import { getEntry } from 'astro:content';
import type { InventoryGroupView } from '#domain/inventory-view.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { hostOf } from '#domain/text/sources.ts';
import { deskFinder } from './desks.ts';
import { wordsIn } from './words.ts';

/** One inventory, grouped in the order in which its groups first appear. Throws when content/inventaris/ has no such file. */
export async function inventoryGroups(id: string, language: string): Promise<InventoryGroupView[]> {
  const entry = await getEntry('inventaris', id);
  if (entry === undefined) throw new Error(`content/inventaris/${id}.yaml is missing`);
  const words = await wordsIn(language);
  const deskOf = await deskFinder(language);
  const sourceInWords = (source: { url: string | null; for: string; date: string | null }): string => {
    const where = source.url === null ? source.for : hostOf(source.url);
    return `${where} (${source.date === null ? words.page.no_date : spokenDate(source.date, language)})`;
  };
  const groups = new Map<string, InventoryGroupView>();
  for (const item of entry.data.items) {
    const group = groups.get(item.group) ?? {
      heading: item.group,
      anchor: `groep-${groups.size + 1}`,
      items: [],
    };
    group.items.push({
      id: item.id,
      name: item.name,
      what: item.what,
      status: item.status.endsWith('.') ? item.status : `${item.status}.`,
      forWhom: item.for_whom.map((audience) => words.desk.audiences[audience]).join(', '),
      website: item.website,
      deskHref: item.desk === null ? null : deskOf(item.desk).href,
      sources: item.sources.map(sourceInWords).join('; '),
    });
    groups.set(item.group, group);
  }
  return [...groups.values()];
}
