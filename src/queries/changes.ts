import { getCollection, getEntry } from 'astro:content';
import { changeViews, type ChangedLink, type ChangeView, type LookUp } from '#domain/changes/view.ts';
import { isNamed, roles } from '#domain/regions/entries.ts';
import { slugOf } from '#domain/regions/names.ts';
import type { ChangedThing, ChangeWords } from '#schema/changes.ts';
import { siteConfig } from '#site.config.ts';
import { desksById } from './desks.ts';
import { oncePerLanguage } from './once.ts';
import { regionContent } from './region-content.ts';
import { treesIn } from './trees.ts';

const language = siteConfig.defaultLanguage;

/** What changed in one year, newest first; there is only Dutch. */
export interface ChangePage {
  year: string;
  /** The newest year stands at /wijzigingen/, each earlier one below it. */
  address: string;
  changes: ChangeView[];
}

/** The words around the changes. Throws when content/wijzigingen/nl.yaml is missing. */
export async function changeWordsIn(): Promise<ChangeWords> {
  const entry = await getEntry('wijzigingswoorden', language);
  if (entry === undefined) throw new Error(`content/wijzigingen/${language}.yaml is missing`);
  return entry.data;
}

/** Every year in which something changed, newest first. */
export async function changePages(): Promise<ChangePage[]> {
  const words = await changeWordsIn();
  const find = await finder(language);
  const years = (await getCollection('wijzigingen')).sort((a, b) => b.id.localeCompare(a.id, language));
  return years.map(({ id: year, data }, index) => ({
    year,
    address: index === 0 ? '/wijzigingen/' : `/wijzigingen/${year}/`,
    changes: changeViews(data.changes, words, language, find),
  }));
}

/** Looks up what a change is about, as it is on the site now. */
const finder = oncePerLanguage(async (code): Promise<LookUp> => {
  const { list, mergers, organisations } = await regionContent();
  const trees = (await treesIn(code)).map(({ id, base, words }) => [id, { name: words.name, href: base }] as const);
  const byTree = new Map<string, ChangedLink>(trees);
  const known: Record<ChangedThing, ReadonlyMap<string, ChangedLink>> = {
    loket: new Map([...(await desksById(code))].map(([id, { view }]) => [id, { name: view.name, href: view.href }])),
    gemeente: new Map(
      [...list.municipalities, ...mergers.merged].map(({ name }) => {
        const slug = slugOf(name);
        return [slug, { name, href: `/regio/${slug}/` }];
      }),
    ),
    organisatie: new Map(
      roles.flatMap(({ id, file }) =>
        organisations[id].organisations
          .filter(isNamed)
          .map(({ key, name }) => [`${file}/${key}`, { name, href: null }] as const),
      ),
    ),
    vraag: byTree,
    regel: byTree,
  };
  return (of, id) => known[of].get(of === 'vraag' || of === 'regel' ? (id.split('/')[0] ?? id) : id) ?? null;
});

/** How many entries the feed holds: a reader asks more often than once in so many. */
const newest = 50;

/** The newest entries as a feed has them: plain text, with the page on which each stands. */
export async function feedItems() {
  return (await changePages())
    .flatMap(({ address, changes }) => changes.map((change) => ({ address, ...change })))
    .slice(0, newest)
    .map(({ id, date, address, what, things, difference, why }) => ({
      id,
      date,
      address,
      title: `${what}: ${things.map(({ name }) => name).join(', ')}${difference === null ? '' : ` (${difference})`}`,
      description: why,
    }));
}
