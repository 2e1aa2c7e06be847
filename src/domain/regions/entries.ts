import { isShown, type Channel } from '#domain/loket/traits.ts';
import type { Basis, Municipality, RegionalOrganisation, RegionalOrganisations } from '#schema/region.ts';

/** The kinds of regional organisation: their file in content/regios/, and their column in gemeenten.yaml. */
export const roles = [
  { id: 'zorgcoordinator', file: 'zorgcoordinatoren', column: 'coordinator' },
  { id: 'veilig-thuis', file: 'veilig-thuis', column: 'veilig_thuis' },
  { id: 'politie', file: 'politie-eenheden', column: 'police' },
  { id: 'zorg-en-veiligheidshuis', file: 'zorg-en-veiligheidshuizen', column: 'safety_house' },
] as const;

export type RoleId = (typeof roles)[number]['id'];

/** The organisations of each kind, as editors wrote them. */
export type Organisations = Readonly<Record<RoleId, RegionalOrganisations>>;

/** An organisation whose name may be shown. */
export type NamedOrganisation = RegionalOrganisation & { name: string };

/** Who plays one role for a municipality, and how sure that is. */
export interface RegionEntry {
  role: RoleId;
  basis: Basis;
  /** Organisations that may be named, in the order of the municipality; empty when none may. */
  organisations: NamedOrganisation[];
  /** Id of the national desk to show as well; null when an organisation here can be reached. */
  fallback: string | null;
}

/** A name goes on the site when its sources carry it; "laag" never does (design.md §5). */
export function isNamed(organisation: RegionalOrganisation): organisation is NamedOrganisation {
  const { name, publish, certainty } = organisation;
  return name !== null && publish !== 'nee' && certainty.organisation !== 'laag';
}

/** The channels a visitor may see: only when the organisation may be published, and only those that somebody confirmed. */
export function shownChannels(organisation: RegionalOrganisation): Channel[] {
  return organisation.publish === 'ja' ? organisation.channels.filter(isShown) : [];
}

/** Whether the page shows a way to reach it: a channel of its own, or that of the desk it answers to. */
export function isReachable(organisation: RegionalOrganisation): boolean {
  const { publish, desk } = organisation;
  return publish === 'ja' && (desk !== null || shownChannels(organisation).length > 0);
}

/** Who works for a municipality, role by role. Keys that do not exist are left out; `npm run check` reports them. */
export function entriesOf(municipality: Municipality, organisations: Organisations): RegionEntry[] {
  return roles.map(({ id, column }) => {
    const { keys, basis } = municipality[column];
    const { fallback, organisations: all } = organisations[id];
    const named = keys.flatMap((key) => all.filter((organisation) => organisation.key === key).filter(isNamed));
    return { role: id, basis, organisations: named, fallback: named.some(isReachable) ? null : fallback };
  });
}
