import { sourceList, type SourceView } from '#domain/source-list.ts';
import { desksById } from './desks.ts';
import { allPages } from './pages.ts';

/** Every source of the pages and desks of one language, with what rests on it. */
export async function allSources(language: string): Promise<SourceView[]> {
  const pages = (await allPages(language)).flatMap(({ href, heading, sources }) =>
    sources.map((source) => ({ ...source, href, title: heading })),
  );
  const desks = [...(await desksById(language)).values()].flatMap(({ view }) =>
    view.sources.map((source) => ({ ...source, href: view.href, title: view.name })),
  );
  return sourceList([...pages, ...desks]);
}
