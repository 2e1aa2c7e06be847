import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '#queries/changes.ts';
import { wordsIn } from '#queries/words.ts';
import { siteConfig } from '#site.config.ts';

/** The newest changes as a feed (contract.md §1). Nobody is named: no author, no editor. */
export const GET: APIRoute = async () => {
  const { title, description } = (await wordsIn(siteConfig.defaultLanguage)).changes;
  const items = (await feedItems()).map(({ id, title: what, description: why, date, address }) => ({
    title: what,
    description: why,
    link: `${siteConfig.url}${address}#${id}`,
    pubDate: new Date(date),
    // A year later the entry stands on another page; to a reader it is still the same.
    customData: `<guid isPermaLink="false">${id}</guid>`,
  }));
  return rss({
    title: `${siteConfig.name}: ${title}`,
    description,
    site: siteConfig.url,
    items,
    customData: `<language>${siteConfig.defaultLanguage}</language>`,
  });
};
