import { mainChannel, type Channel } from '#domain/loket/traits.ts';
import { entriesOf, shownChannels, type RegionEntry } from '#domain/regions/entries.ts';
import { slugOf } from '#domain/regions/names.ts';
import type { Published } from '#schema/open-data.ts';
import { desksById, type Desk } from './desks.ts';
import { publishedChannel } from './published-channel.ts';
import { regionContent } from './region-content.ts';

type Regions = Published['regios'];
type RegionalDesk = Regions['gemeenten'][number]['lokets'][number];

/** What /data/regios.json holds beside its head: who helps in every municipality (contract.md §4). */
export async function publishedRegions(language: string): Promise<Pick<Regions, 'gemeenten' | 'formerGemeenten'>> {
  const { list, organisations, mergers, checked } = await regionContent();
  const desks = await desksById(language);
  const deskOf = (id: string): Desk => {
    const desk = desks.get(id);
    if (desk === undefined) throw new Error(`content/loketten/${id}.yaml is missing`);
    return desk;
  };
  const national = (id: string, role: RegionalDesk['role'], basis: RegionalDesk['basis']): RegionalDesk =>
    regionalDesk({ role, id, name: deskOf(id).loket.name, basis }, mainOf(deskOf(id)), checked);
  const codeOf = new Map(list.municipalities.map(({ name, code }) => [name, code]));
  return {
    gemeenten: list.municipalities.map((municipality) => {
      const { code, name, also, province, safety_region: safetyRegion } = municipality;
      return {
        code,
        name,
        also,
        slug: slugOf(name),
        province,
        safetyRegion: list.safety_regions[safetyRegion] ?? safetyRegion,
        lokets: [
          ...list.always.map((id) => national(id, 'landelijk', 'landelijk')),
          ...entriesOf(municipality, organisations).flatMap((entry) => {
            const regional = regionalDesks(entry, checked, deskOf);
            const { role, fallback } = entry;
            return fallback === null ? regional : [...regional, national(fallback, role, 'vangnet')];
          }),
        ],
        url: `/regio/${slugOf(name)}/`,
      };
    }),
    formerGemeenten: mergers.merged.map(({ name, day, into }) => ({
      name,
      slug: slugOf(name),
      since: day,
      into: into.flatMap((municipality) => codeOf.get(municipality.name) ?? []),
      url: `/regio/${slugOf(name)}/`,
    })),
  };
}

function regionalDesks(entry: RegionEntry, checked: string, deskOf: (id: string) => Desk): RegionalDesk[] {
  return entry.organisations.map((organisation) => {
    const { desk, name, publish } = organisation;
    const own = shownChannels(organisation);
    const channels = own.length > 0 || publish !== 'ja' || desk === null ? own : mainOf(deskOf(desk));
    return regionalDesk({ role: entry.role, id: desk, name, basis: entry.basis }, channels, checked);
  });
}

function mainOf({ loket }: Desk): Channel[] {
  const main = mainChannel(loket);
  return main === null ? [] : [main];
}

/** @param checked ISO day for an organisation that has no channel to show */
function regionalDesk(
  desk: Pick<RegionalDesk, 'role' | 'id' | 'name' | 'basis'>,
  channels: Channel[],
  checked: string,
): RegionalDesk {
  const best = channels.find(({ verification }) => verification.level === 'bevestigd') ?? channels[0];
  const { level, date } = best?.verification ?? { level: 'onbevestigd' as const, date: checked };
  return { ...desk, channels: channels.map(publishedChannel), verification: { level, date } };
}
