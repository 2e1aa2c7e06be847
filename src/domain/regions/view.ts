import type { NoticePart } from '#domain/keuzehulp/notice.ts';
import { channelView, type ChannelView, type DeskView } from '#domain/loket/view.ts';
import { fill } from '#domain/text/fill.ts';
import type { CitedSource } from '#domain/text/sources.ts';
import type { UiWords } from '#schema/ui.ts';
import { shownChannels, type NamedOrganisation, type RegionEntry, type RoleId } from './entries.ts';
import type { Named } from './names.ts';

/** A regional organisation, ready to show. */
export interface RegionalOrganisationView {
  name: string;
  /** The page of the desk that is about this organisation, null when there is none. */
  href: string | null;
  /** Its own channels. */
  channels: ChannelView[];
  /** The number of the desk it answers to, when it has no channel of its own; that desk has a page with the rest. */
  number: ChannelView | null;
  /** What a visitor must know about it: the area, what is not confirmed, what else it is. */
  remarks: string[];
}

/** One role in a municipality: who plays it, how sure that is, and where to go when there is no contact. */
export interface RegionPartView {
  role: RoleId;
  heading: string;
  what: string;
  organisations: RegionalOrganisationView[];
  certainty: string;
  /** Null when an organisation above can be reached; short when the page already shows this desk. */
  fallback: { desk: DeskView; isShort: boolean } | null;
}

export interface NameLink {
  name: string;
  href: string;
}

/** What /regio/ shows: every municipality under its province, names that no longer exist, and desks for all. */
export interface RegionIndexView {
  provinces: { label: string; municipalities: (Named & NameLink)[] }[];
  former: NameLink[];
  everywhere: DeskView[];
}

/** What every page about a place has. */
interface PlaceView extends NameLink {
  slug: string;
  title: string;
  heading: string;
  description: string;
  /** The desks that stand on top, whatever the place. */
  always: DeskView[];
}

/** The page of one municipality, ready to show. */
export interface RegionView extends PlaceView {
  /** "Gemeente in Utrecht, veiligheidsregio Utrecht." */
  place: string;
  remarks: string[];
  parts: RegionPartView[];
  unknown: NoticePart[][];
  noPapers: NoticePart[];
  wrong: NoticePart[];
  neighboursHeading: string;
  neighbours: NameLink[];
  sources: CitedSource[];
  checked: string;
}

/** The page of a municipality that no longer exists, ready to show. */
export interface FormerView extends PlaceView {
  since: string;
  into: NameLink[];
  source: CitedSource;
}

/**
 * The roles in the words of one language. A role in which nobody can be reached gets its fallback, so that no visitor
 * stands before a closed door.
 *
 * @param shown ids of the desks that already stand on the page
 */
export function partViews(
  entries: readonly RegionEntry[],
  shown: readonly string[],
  words: UiWords,
  language: string,
  deskOf: (id: string) => DeskView,
): RegionPartView[] {
  const seen = new Set(shown);
  return entries.map((entry) => {
    const part = partView(entry, seen, words, language, deskOf);
    if (entry.fallback !== null) seen.add(entry.fallback);
    return part;
  });
}

function partView(
  { role, basis, organisations, fallback }: RegionEntry,
  seen: ReadonlySet<string>,
  words: UiWords,
  language: string,
  deskOf: (id: string) => DeskView,
): RegionPartView {
  const { region } = words;
  const views = organisations.map((organisation) => organisationView(organisation, words, language, deskOf));
  const isUnnamed = views.length === 0 && basis !== 'niet-vastgesteld';
  return {
    role,
    ...region.roles[role],
    organisations: views,
    certainty: isUnnamed ? region.unnamed : region.basis[basis],
    fallback: fallback === null ? null : { desk: deskOf(fallback), isShort: seen.has(fallback) },
  };
}

function organisationView(
  organisation: NamedOrganisation,
  words: UiWords,
  language: string,
  deskOf: (id: string) => DeskView,
): RegionalOrganisationView {
  const { name, desk: deskId, publish, area, remark, reporting_point: isReportingPoint } = organisation;
  const { region } = words;
  const desk = deskId === null ? null : deskOf(deskId);
  const channels = shownChannels(organisation).map((channel) => channelView(channel, false, words, language));
  const number = publish === 'ja' && channels.length === 0 ? (desk?.main ?? null) : null;
  return {
    name,
    href: desk?.href ?? null,
    channels,
    number,
    remarks: [
      ...(area === null ? [region.no_area] : [fill(region.area, { area })]),
      ...(isReportingPoint ? [region.reporting_point] : []),
      ...(remark === undefined ? [] : [remark]),
      ...(channels.length === 0 && number === null ? [region.unconfirmed] : []),
    ],
  };
}
