import { fixedPages } from '#domain/fixed-pages.ts';
import { fill } from '#domain/text/fill.ts';
import type { TranslationView } from '#domain/translation/view.ts';
import { siteConfig } from '#site.config.ts';
import { changePages, changeWordsIn } from './changes.ts';
import { directoryPages } from './directory.ts';
import { desksById } from './desks.ts';
import { oncePerLanguage } from './once.ts';
import { openRoutingPages } from './open-trees.ts';
import { allPages } from './pages.ts';
import { regionContent } from './region-content.ts';
import { formerPages, regionPages } from './regions.ts';
import { treesIn } from './trees.ts';
import { wordsIn, wordsTranslation } from './words.ts';

/** A page that a visitor may land on; the states of the keuzehulp are not among them (contract.md §4). */
export interface SitePage {
  /** Address without language. */
  address: string;
  title: string;
  collection: string;
  audience: string;
  sources: string[];
  /** ISO day of the last review, null when nobody reviewed it. */
  reviewed: string | null;
  /** ISO day of the last change. */
  updated: string;
  translation: TranslationView | null;
}

/** Every page of the site in one language, sorted by address. */
export const siteMap = oncePerLanguage(async (language): Promise<SitePage[]> => {
  const words = await wordsIn(language);
  const texts = (await allPages(language)).map((page) => ({
    address: page.href,
    title: page.heading,
    collection: page.section as string,
    audience: page.audience as string,
    sources: page.sources.map(({ url }) => url),
    reviewed: page.reviewed?.date ?? null,
    updated: page.updated,
    translation: page.translation,
  }));
  const desks = [...(await desksById(language)).values()].map(({ view, loket }) => ({
    address: view.href,
    title: view.name,
    collection: 'loketten',
    audience: loket.audiences.length === 1 ? (loket.audiences[0] ?? 'alle') : 'alle',
    sources: view.sources.map(({ url }) => url),
    reviewed: null,
    updated: newest(loket.channels.map((channel) => channel.verification.date)),
    translation: view.translation,
  }));
  const translation = await wordsTranslation(language);
  const { checked } = await regionContent();
  const updated = newest([...[...texts, ...desks].map((page) => page.updated), checked]);
  const list = (address: string, title: string, collection: string, audience = 'alle'): SitePage => ({
    address,
    title,
    collection,
    audience,
    sources: [],
    reviewed: null,
    updated,
    translation,
  });
  const isDutch = language === siteConfig.defaultLanguage;
  const { year_heading } = await changeWordsIn();
  // The newest year is among the fixed pages.
  const earlierYears = isDutch ? (await changePages()).slice(1) : [];
  const lists = [
    ...earlierYears.map(({ address, year }) => list(address, fill(year_heading, { year }), 'wijzigingen')),
    ...fixedPages
      // The directory counts among its own pages below: it is the one without a filter.
      .filter(({ address }) => address !== '/loketten/')
      .filter(({ isInEveryLanguage }) => isInEveryLanguage || isDutch)
      .map(({ address, words: key, collection, audience }) => list(address, words[key].heading, collection, audience)),
    ...(isDutch
      ? [
          ...[...(await regionPages(language)), ...(await formerPages(language))].map(({ href, heading }) =>
            list(href, heading, 'regio'),
          ),
          ...(await openRoutingPages()).map(({ href, title }) => list(href, title, 'over')),
        ]
      : []),
    ...(await treesIn(language)).map(({ base, words: tree }) => list(base, tree.name, 'keuzehulp')),
    ...(await directoryPages(language)).map(({ address, chosen }) =>
      list(address, [words.directory.heading, ...chosen.map(({ label }) => label)].join(', '), 'loketten'),
    ),
  ];
  return [...texts, ...desks, ...lists].sort((a, b) => a.address.localeCompare(b.address, language));
});

/** The last of some ISO days; empty when there is none. */
function newest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
