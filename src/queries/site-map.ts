import { directoryPages } from './directory.ts';
import { desksById } from './desks.ts';
import { allPages } from './pages.ts';
import { treesIn } from './trees.ts';
import { wordsIn } from './words.ts';

/** A page that a visitor may land on; the states of the keuzehulp are not among them (contract.md §4). */
export interface SitePage {
  url: string;
  title: string;
  collection: string;
  audience: string;
  sources: string[];
  /** ISO day of the last review, null when nobody reviewed it. */
  reviewed: string | null;
  /** ISO day of the last change. */
  updated: string;
}

const audienceOf = {
  slachtoffers: 'slachtoffer',
  professionals: 'professional',
  burgers: 'burger',
  signalen: 'alle',
  over: 'alle',
  algemeen: 'alle',
} as const;

/** Every page of the site in one language, sorted by address. */
export async function siteMap(language: string): Promise<SitePage[]> {
  const words = await wordsIn(language);
  const texts = (await allPages(language)).map((page) => ({
    url: page.href,
    title: page.heading,
    collection: page.section as string,
    audience: audienceOf[page.section] as string,
    sources: page.sources.map(({ url }) => url),
    reviewed: page.reviewed?.date ?? null,
    updated: page.updated,
  }));
  const desks = [...(await desksById(language)).values()].map(({ view, loket }) => ({
    url: view.href,
    title: view.name,
    collection: 'loketten',
    audience: loket.audiences.length === 1 ? (loket.audiences[0] ?? 'alle') : 'alle',
    sources: view.sources.map(({ url }) => url),
    reviewed: null,
    updated:
      loket.channels
        .map((channel) => channel.verification.date)
        .sort()
        .at(-1) ?? '',
  }));
  const newest =
    [...texts, ...desks]
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '';
  const list = (url: string, title: string, collection: string, audience = 'alle'): SitePage => ({
    url,
    title,
    collection,
    audience,
    sources: [],
    reviewed: null,
    updated: newest,
  });
  const lists = [
    list('/', words.home.heading, 'begin'),
    list('/hulp/', words.hulp.heading, 'slachtoffers', 'slachtoffer'),
    list('/professionals/', words.professionals.heading, 'professionals', 'professional'),
    list('/burgers/', words.citizens.heading, 'burgers', 'burger'),
    list('/signalen/', words.signals.heading, 'signalen'),
    list('/begrippen/', words.glossary.heading, 'begrippen'),
    list('/bronnen/', words.sources_page.heading, 'bronnen'),
    list('/cijfers/', 'Cijfers', 'cijfers'),
    list('/keuzehulp/', words.choose.heading, 'keuzehulp'),
    list('/zoeken/', words.search.heading, 'zoeken'),
    ...(await treesIn(language)).map(({ base, words: tree }) => list(base, tree.name, 'keuzehulp')),
    ...(await directoryPages(language)).map(({ address, chosen }) =>
      list(address, [words.directory.heading, ...chosen.map(({ label }) => label)].join(', '), 'loketten'),
    ),
  ];
  return [...texts, ...desks, ...lists].sort((a, b) => a.url.localeCompare(b.url, language));
}
