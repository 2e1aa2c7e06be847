import { getCollection } from 'astro:content';
import { citedSource } from '#domain/text/sources.ts';
import { sourceList, type SourceView } from '#domain/source-list.ts';
import { desksById } from './desks.ts';
import { allFigures } from './figures.ts';
import { allPages } from './pages.ts';
import { regionSources } from './region-sources.ts';
import { wordsIn } from './words.ts';

/** Every source of the pages, desks, figures and inventories of one language, with what rests on it. */
export async function allSources(language: string): Promise<SourceView[]> {
  const texts = await allPages(language);
  const pages = texts.flatMap(({ href, heading, sources }) =>
    sources.map((source) => ({ ...source, href, title: heading })),
  );
  const desks = [...(await desksById(language)).values()].flatMap(({ view }) =>
    view.sources.map((source) => ({ ...source, href: view.href, title: view.name })),
  );
  const figures = (await allFigures()).flatMap(({ title, sources }) =>
    sources.map((source) => ({ ...source, href: '/cijfers/', title })),
  );
  const listed = (await getCollection('inventaris')).flatMap(({ id, data }) => {
    const href = `/professionals/${id}/`;
    // Items without a web address as source say on their own page where they come from.
    return data.items.flatMap(({ name, sources }) =>
      sources.flatMap(({ url, ...rest }) =>
        url === null ? [] : [{ ...citedSource({ url, ...rest }, language), href, title: name }],
      ),
    );
  });
  const { region } = await wordsIn(language);
  const regions = (await regionSources(language)).map((source) => ({
    ...source,
    href: '/regio/',
    title: region.heading,
  }));
  return sourceList([...pages, ...desks, ...figures, ...listed, ...regions]);
}
