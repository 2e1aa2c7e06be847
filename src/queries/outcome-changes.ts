import { getEntry } from 'astro:content';
import { changesView, hasChanges, type ChangesView } from '#domain/keuzehulp/open/changes-view.ts';
import { outcomeChanges } from '#domain/keuzehulp/open/outcome-changes.ts';
import { fromReleased, seenOutcomes } from '#domain/keuzehulp/open/snapshot.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { siteConfig } from '#site.config.ts';
import { desksById } from './desks.ts';
import { openRoutingWords, openTrees } from './open-trees.ts';

/** Every outcome that differs from the last release. */
export interface ReleaseChanges {
  /** The release that is compared with: its day in words, the beginning of its commit. */
  since: { date: string; commit: string };
  trees: { id: string; name: string; isNew: boolean; changes: ChangesView }[];
  /** Ids of trees that are gone. */
  gone: string[];
}

/** What changed since the last release; null while there has been none. Throws when the file of the last release is missing. */
export async function releaseChanges(): Promise<ReleaseChanges | null> {
  const entry = await getEntry('vorigeUitgave', 'vorige-uitgave');
  if (entry === undefined) throw new Error('content/keuzehulp-open/vorige-uitgave.yaml is missing');
  const { release } = entry.data;
  if (release === null) return null;
  const open = await openRoutingWords();
  const desks = await desksById(siteConfig.defaultLanguage);
  const nameOf = (id: string) => desks.get(id)?.view.name ?? id;
  const trees = await openTrees();
  return {
    since: { date: spokenDate(release.day, siteConfig.defaultLanguage), commit: release.commit.slice(0, 12) },
    trees: trees.flatMap(({ id, words, states }) => {
      const before = release.trees.find((tree) => tree.id === id);
      const changes = outcomeChanges(before === undefined ? [] : fromReleased(before), seenOutcomes(states));
      if (!hasChanges(changes)) return [];
      return [
        { id, name: words.name, isNew: before === undefined, changes: changesView(changes, words, open, nameOf) },
      ];
    }),
    gone: release.trees.map(({ id }) => id).filter((id) => !trees.some((tree) => tree.id === id)),
  };
}
