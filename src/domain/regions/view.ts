import type { NoticePart } from '#domain/keuzehulp/notice.ts';
import { channelView, type ChannelView, type DeskView } from '#domain/loket/view.ts';
import { fill } from '#domain/text/fill.ts';
import type { CitedSource } from '#domain/text/sources.ts';
import type { RegionalOrganisation } from '#schema/region.ts';
import type { UiWords } from '#schema/ui.ts';
import { shownChannels, type RegionEntry, type RoleId } from './entries.ts';
import type { Named } from './names.ts';

/** A regional organisation, ready to show. */
export interface RegionalOrganisationView {
  name: string;
  /** The page of the desk that is about this organisation, null when there is none. */
  href: string | null;
  channels: ChannelView[];
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
  /** Null when an organisation above can be reached. */
  fallback: DeskView | null;
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
  wrong: NoticePart[][];
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
 * One role in the words of one language. A role without an organisation that may be named keeps its fallback, so that
 * nobody stands before a closed door.
 */
export function partView(
  { role, basis, organisations, fallback }: RegionEntry,
  words: UiWords,
  language: string,
  deskOf: (id: string) => DeskView,
): RegionPartView {
  const { region } = words;
  const views = organisations.map((organisation) => organisationView(organisation, words, language, deskOf));
  const isReachable = views.some(({ channels }) => channels.length > 0);
  const isUnnamed = views.length === 0 && basis !== 'niet-vastgesteld';
  return {
    role,
    ...region.roles[role],
    organisations: views,
    certainty: isUnnamed ? region.unnamed : region.basis[basis],
    fallback: isReachable ? null : deskOf(fallback),
  };
}

function organisationView(
  organisation: RegionalOrganisation,
  words: UiWords,
  language: string,
  deskOf: (id: string) => DeskView,
): RegionalOrganisationView {
  const { name, desk: deskId, publish, area, remark, reporting_point: isReportingPoint } = organisation;
  const { region } = words;
  const desk = deskId === null ? null : deskOf(deskId);
  const own = shownChannels(organisation).map((channel) => channelView(channel, false, words, language));
  const ofDesk = publish === 'ja' && desk?.main != null ? [{ ...desk.main, isMain: false }] : [];
  const channels = own.length > 0 ? own : ofDesk;
  return {
    name: name ?? region.unnamed,
    href: desk?.href ?? null,
    channels,
    remarks: [
      ...(area === null ? [region.no_area] : [fill(region.area, { area })]),
      ...(isReportingPoint ? [region.reporting_point] : []),
      ...(remark === undefined ? [] : [remark]),
      ...(channels.length === 0 ? [region.unconfirmed] : []),
    ],
  };
}
