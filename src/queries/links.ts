import { fixedPages } from '#domain/fixed-pages.ts';
import type { PageLinkView } from '#domain/page-view.ts';
import { siteConfig } from '#site.config.ts';
import { desksById } from './desks.ts';
import { oncePerLanguage } from './once.ts';
import { openRoutingPages } from './open-trees.ts';
import { allPages } from './pages.ts';
import { treesIn } from './trees.ts';
import { wordsIn } from './words.ts';

/** A link to every page that there is in one language, by its address without language. */
export const pageLinks = oncePerLanguage(async (language): Promise<ReadonlyMap<string, PageLinkView>> => {
  const words = await wordsIn(language);
  const fixed = fixedPages.filter((page) => page.isInEveryLanguage || language === siteConfig.defaultLanguage);
  const links: PageLinkView[] = [
    ...(await allPages(language)).map(({ href, heading, description }) => ({ href, title: heading, description })),
    ...[...(await desksById(language)).values()].map(({ view: { href, name, summary } }) => ({
      href,
      title: name,
      description: summary,
      isDutchName: true,
    })),
    ...(await treesIn(language)).map(({ base, words: tree }) => ({
      href: base,
      title: tree.name,
      description: tree.intro,
    })),
    ...(language === siteConfig.defaultLanguage ? await openRoutingPages() : []),
    ...fixed.map(({ address, words: key }) => ({
      href: address,
      title: words[key].heading,
      description: words[key].description,
    })),
  ];
  return new Map(links.map((link) => [link.href, link]));
});

/** Looks up the link to a page by its address. Throws when there is no such page in that language. */
export async function linkFinder(language: string): Promise<(address: string) => PageLinkView> {
  const links = await pageLinks(language);
  return (address) => {
    const link = links.get(address);
    if (link === undefined) throw new Error(`no page has the address ${address} in language ${language}`);
    return link;
  };
}

/** Links to those of some Dutch pages that are there in a language. Throws when Dutch has no page at an address. */
export async function linksIn(language: string, addresses: readonly string[]): Promise<PageLinkView[]> {
  const links = await pageLinks(language);
  const inDutch = await linkFinder(siteConfig.defaultLanguage);
  return addresses.map((address) => inDutch(address).href).flatMap((address) => links.get(address) ?? []);
}
