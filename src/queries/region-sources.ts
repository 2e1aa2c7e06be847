import { isNamed, roles } from '#domain/regions/entries.ts';
import { citedSource, type CitedSource } from '#domain/text/sources.ts';
import { regionContent } from './region-content.ts';

/** Every source on which a page about a municipality rests, for the page with all sources. */
export async function regionSources(language: string): Promise<CitedSource[]> {
  const { list, organisations, mergers } = await regionContent();
  return [
    ...list.sources,
    ...roles.flatMap(({ id }) => [
      ...organisations[id].sources,
      ...organisations[id].organisations.filter(isNamed).flatMap(({ sources }) => sources),
    ]),
    ...[...mergers.merged, ...mergers.expected].map(({ source, name }) => ({ url: source, for: name, date: null })),
  ].map((source) => citedSource(source, language));
}
