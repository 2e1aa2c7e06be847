import type { PageLinkView } from '#domain/page-view.ts';
import { desksById } from './desks.ts';
import { oncePerLanguage } from './once.ts';
import { allPages } from './pages.ts';
import { treesIn } from './trees.ts';
import { wordsIn } from './words.ts';

/** Looks up the link to a page by its address. Throws when no page of the site has that address. */
export const linkFinder = oncePerLanguage(async (language): Promise<(address: string) => PageLinkView> => {
  const words = await wordsIn(language);
  const links = new Map<string, PageLinkView>();
  for (const { href, heading, description } of await allPages(language)) {
    links.set(href, { href, title: heading, description });
  }
  for (const { view } of (await desksById(language)).values()) {
    links.set(view.href, { href: view.href, title: view.name, description: view.summary });
  }
  for (const { base, words: tree } of await treesIn(language)) {
    links.set(base, { href: base, title: tree.name, description: tree.intro });
  }
  const fixed: [string, { heading: string; description: string }][] = [
    ['/hulp/', words.hulp],
    ['/professionals/', words.professionals],
    ['/burgers/', words.citizens],
    ['/keuzehulp/', words.choose],
    ['/loketten/', words.directory],
    ['/regio/', words.region],
    ['/zoeken/', words.search],
    ['/signalen/', words.signals],
    ['/begrippen/', words.glossary],
    ['/bronnen/', words.sources_page],
    ['/cijfers/', { heading: 'Cijfers', description: 'Wat er geteld is, door wie, en wat een cijfer niet zegt.' }],
  ];
  for (const [href, { heading, description }] of fixed) links.set(href, { href, title: heading, description });
  return (address) => {
    const link = links.get(address);
    if (link === undefined) throw new Error(`no page has the address ${address}`);
    return link;
  };
});
