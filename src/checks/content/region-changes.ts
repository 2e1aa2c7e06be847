import { entriesOf, shownChannels, type RoleId } from '#domain/regions/entries.ts';
import type { Municipality } from '#schema/region.ts';
import type { RegionSet } from './region-set.ts';

const roleWords: Record<RoleId, string> = {
  zorgcoordinator: 'zorgcoördinator',
  'veilig-thuis': 'Veilig Thuis',
  politie: 'politie',
  'zorg-en-veiligheidshuis': 'Zorg- en Veiligheidshuis',
};

/**
 * For which municipalities visitors will see something else, in Dutch, one line a kind of change. An editor who changes one
 * organisation sees here whom that reaches. Empty when nothing a visitor sees has changed.
 */
export function regionChanges(before: RegionSet, now: RegionSet): string[] {
  const old = new Map(before.list.municipalities.map((municipality) => [municipality.code, municipality]));
  const current = new Set(now.list.municipalities.map(({ code }) => code));
  const changed = new Map<string, string[]>();
  const add = (kind: string, name: string) => changed.set(kind, [...(changed.get(kind) ?? []), name]);
  for (const municipality of now.list.municipalities) {
    const was = old.get(municipality.code);
    if (was === undefined) {
      add('nieuw', municipality.name);
      continue;
    }
    const earlier = shownOf(was, before);
    for (const [kind, value] of Object.entries(shownOf(municipality, now))) {
      if (value !== earlier[kind]) add(kind, municipality.name);
    }
  }
  for (const { code, name } of before.list.municipalities) if (!current.has(code)) add('weg', name);
  return [...changed].map(([kind, names]) => `${kind}: ${inWords(names, now.list.municipalities.length)}`);
}

/** What a visitor sees of a municipality, by kind, as text to compare. */
function shownOf(municipality: Municipality, { list, organisations }: RegionSet): Record<string, string> {
  const { name, also, province, safety_region: region, remark } = municipality;
  const roles = entriesOf(municipality, organisations).map(({ role, basis, organisations: named, fallback }) => {
    const seen = named.map((organisation) => ({
      name: organisation.name,
      area: organisation.area,
      desk: organisation.desk,
      publish: organisation.publish,
      isReportingPoint: organisation.reporting_point,
      remark: organisation.remark,
      channels: shownChannels(organisation),
    }));
    return [roleWords[role], JSON.stringify({ basis, seen, fallback })];
  });
  return {
    'naam of ligging': JSON.stringify([name, also, province, list.safety_regions[region], remark]),
    'loketten bovenaan': JSON.stringify(list.always),
    ...Object.fromEntries(roles),
  };
}

function inWords(names: readonly string[], all: number): string {
  if (names.length === all) return `alle ${all} gemeenten`;
  const count = names.length === 1 ? '1 gemeente' : `${names.length} gemeenten`;
  return `${count} (${names.join(', ')})`;
}
