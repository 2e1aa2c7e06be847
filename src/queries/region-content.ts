import { getEntry } from 'astro:content';
import { roles, type Organisations } from '#domain/regions/entries.ts';
import { foldName } from '#domain/regions/names.ts';
import type { Mergers, Municipalities } from '#schema/region.ts';

/** Everything in content/regios/, the municipalities in the order of their names. */
export interface RegionContent {
  list: Municipalities;
  organisations: Organisations;
  mergers: Mergers;
  /** ISO day on which any of it was last checked. */
  checked: string;
}

/** Reads content/regios/. Throws when one of its files is missing. */
export async function regionContent(): Promise<RegionContent> {
  const list = (await getEntry('gemeenten', 'gemeenten'))?.data;
  const mergers = (await getEntry('herindelingen', 'herindelingen'))?.data;
  if (list === undefined || mergers === undefined) throw new Error('content/regios/ is not complete');
  const found = await Promise.all(
    roles.map(async ({ id, file }) => {
      const entry = await getEntry('regioOrganisaties', file);
      if (entry === undefined) throw new Error(`content/regios/${file}.yaml is missing`);
      return [id, entry.data] as const;
    }),
  );
  const byName = (a: { name: string }, b: { name: string }) => foldName(a.name).localeCompare(foldName(b.name), 'nl');
  const days = [list, mergers, ...found.map(([, kind]) => kind)].map(({ checked }) => checked);
  return {
    checked: days.sort().at(-1) ?? '',
    list: { ...list, municipalities: [...list.municipalities].sort(byName) },
    organisations: Object.fromEntries(found) as Organisations,
    mergers: { ...mergers, merged: [...mergers.merged].sort(byName) },
  };
}
