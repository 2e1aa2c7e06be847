import { noticeParts } from '#domain/keuzehulp/notice.ts';
import { entriesOf, type RegionEntry } from '#domain/regions/entries.ts';
import { slugOf } from '#domain/regions/names.ts';
import {
  partViews,
  type FormerView,
  type NameLink,
  type RegionIndexView,
  type RegionView,
} from '#domain/regions/view.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import { citedSource, type CitedSource } from '#domain/text/sources.ts';
import type { Municipality } from '#schema/region.ts';
import { deskFinder } from './desks.ts';
import { oncePerLanguage } from './once.ts';
import { regionContent, type RegionContent } from './region-content.ts';
import { wordsIn } from './words.ts';

/** The address of the page of a municipality (contract.md §1). */
const addressOf = (name: string) => `/regio/${slugOf(name)}/`;
const linkTo = ({ name }: { name: string }): NameLink => ({ name, href: addressOf(name) });

/** All municipalities by province, in alphabetical order. */
export const regionIndex = oncePerLanguage(async (language): Promise<RegionIndexView> => {
  const { list, organisations, mergers } = await regionContent();
  const { region } = await wordsIn(language);
  const deskOf = await deskFinder(language);
  const names = [...new Set(list.municipalities.map(({ province }) => province))].sort((a, b) =>
    a.localeCompare(b, language),
  );
  return {
    provinces: names.map((province) => {
      const inside = list.municipalities.filter((municipality) => municipality.province === province);
      return {
        label: fill(region.province, { province, n: inside.length }),
        municipalities: inside.map(({ name, also }) => ({ ...linkTo({ name }), also })),
      };
    }),
    former: mergers.merged.map(linkTo),
    everywhere: [...list.always, ...optional(organisations.zorgcoordinator.fallback)].map(deskOf),
  };
});

/** The page of every municipality. */
export const regionPages = oncePerLanguage(async (language): Promise<RegionView[]> => {
  const content = await regionContent();
  const words = await wordsIn(language);
  const { region } = words;
  const deskOf = await deskFinder(language);
  const inWords = (text: string) => noticeParts(text, deskOf);
  const { list } = content;
  const always = list.always.map(deskOf);
  const checked = fill(region.checked, { date: spokenDate(content.checked, language) });
  return list.municipalities.map((municipality) => {
    const { name, safety_region: code, province } = municipality;
    const entries = entriesOf(municipality, content.organisations);
    const missing = entries.filter((entry) => !isShown(entry));
    const place = { province, region: list.safety_regions[code] ?? code };
    return {
      ...linkTo({ name }),
      slug: slugOf(name),
      title: fill(region.page_title, { name }),
      heading: fill(region.page_heading, { name }),
      description: fill(region.page_description, { name }),
      place: fill(region.place, place),
      remarks: [...expectedIn(municipality, content, region.expected, language), ...optional(municipality.remark)],
      always,
      noPapers: inWords(region.no_papers),
      parts: partViews(entries.filter(isShown), list.always, words, language, deskOf),
      unknown: [
        ...missing.map(({ role }) => fill(region.unknown_role, { role: region.roles[role].heading })),
        ...region.unknown_always,
      ].map(inWords),
      neighboursHeading: fill(region.neighbours, place),
      neighbours: list.municipalities
        .filter((other) => other.safety_region === code && other !== municipality)
        .map(linkTo),
      wrong: inWords(region.wrong_text),
      sources: sourcesOf(entries.filter(isShown), content, language),
      checked,
    };
  });
});

/** The page of every municipality that no longer exists. */
export const formerPages = oncePerLanguage(async (language): Promise<FormerView[]> => {
  const { list, mergers } = await regionContent();
  const { region } = await wordsIn(language);
  const deskOf = await deskFinder(language);
  return mergers.merged.map(({ name, day, into, source }) => ({
    ...linkTo({ name }),
    slug: slugOf(name),
    title: fill(region.page_title, { name }),
    heading: fill(region.former.heading, { name }),
    description: fill(region.page_description, { name }),
    since: fill(into.length > 1 ? region.former.split : region.former.since, { day: spokenDate(day, language), name }),
    into: into.map((municipality) => ({
      href: addressOf(municipality.name),
      name:
        municipality.part === undefined
          ? municipality.name
          : fill(region.former.part, { name: municipality.name, part: municipality.part }),
    })),
    always: list.always.map(deskOf),
    source: citedSource({ url: source, for: name, date: null }, language),
  }));
});

const optional = (text: string | null | undefined) => (text == null ? [] : [text]);
/** A role about which the page has something to show. */
const isShown = ({ organisations, fallback }: RegionEntry) => organisations.length > 0 || fallback !== null;

function expectedIn({ name }: Municipality, { mergers }: RegionContent, text: string, language: string): string[] {
  return mergers.expected
    .filter((merger) => merger.name === name)
    .map(({ day, into, status }) => fill(text, { day: spokenDate(day, language), into: into.join(', '), status }));
}

/** What a page rests on, each source once: the list itself, the kinds of organisation, and those that are named. */
function sourcesOf(entries: RegionEntry[], { list, organisations }: RegionContent, language: string): CitedSource[] {
  const all = [
    ...entries.flatMap(({ role, organisations: named }) => [
      ...named.flatMap(({ sources }) => sources),
      ...organisations[role].sources,
    ]),
    ...list.sources,
  ];
  return [...new Map(all.map((source) => [source.url, citedSource(source, language)])).values()];
}
