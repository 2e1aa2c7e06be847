import { cpus } from 'node:os';
import type { SearchFigures } from '#schema/search-figures.ts';
import type { Answered, Comparison } from './compare.ts';
import { meanOf } from './measures.ts';
import { querySets, readQueries } from './queries.ts';

/**
 * What the comparison found, as content/metingen/zoeken.yaml holds it: per set and per kind of query the means of each
 * engine, our own first.
 *
 * @param slowLineMs from the last letter to the first results on a slow line
 */
export function searchFiguresOf({ answered, bytes }: Comparison, slowLineMs: number): SearchFigures {
  const kinds = [...new Set(answered.map(({ query }) => query.kind))];
  return {
    measured: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? 'onbekend'}, ${cpus().length} kernen`,
    sets: querySets.map(({ id }) => {
      const means = meansOf(answered.filter(({ set }) => set === id));
      return { id, skipped: readQueries(id).length - means.queries, ...means };
    }),
    kinds: kinds.map((kind) => ({ id: kind, ...meansOf(answered.filter(({ query }) => query.kind === kind)) })),
    kilobytes: bytes.map(({ engine, bytes: count }) => ({ name: engine, kB: rounded(count / 1000) })),
    slowLineMs: Math.round(slowLineMs),
  };
}

function meansOf(answered: readonly Answered[]): Pick<SearchFigures['sets'][number], 'queries' | 'engines'> {
  const names = [...new Set(answered.map(({ engine }) => engine))];
  const engines = names.map((name) => {
    const { ndcg, first, three, none } = meanOf(
      answered.filter(({ engine }) => engine === name).map(({ scores }) => scores),
    );
    return { name, ndcg: rounded(ndcg), first: rounded(first), three: rounded(three), none: rounded(none) };
  });
  return { queries: answered.length / names.length, engines };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
