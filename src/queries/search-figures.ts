import { getEntry } from 'astro:content';
import { numberWords } from '#domain/figures/number-words.ts';
import type { SearchFiguresView } from '#domain/search/figures-view.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import type { SearchFigures } from '#schema/search-figures.ts';
import { wordsIn } from './words.ts';

/** The newest measurement in the words of one language. Throws when content/metingen/zoeken.yaml is missing. */
export async function searchFiguresIn(language: string): Promise<SearchFiguresView> {
  const entry = await getEntry('zoekmeting', 'zoeken');
  const words = (await wordsIn(language)).search_figures;
  const open = entry?.data.sets.find(({ id }) => id === 'open');
  const others = entry?.data.sets.filter(({ id }) => id !== 'open') ?? [];
  if (entry === undefined || open === undefined || others.length === 0) {
    throw new Error('content/metingen/zoeken.yaml is missing or incomplete: run "npm run bench:search"');
  }
  const { measured, machine, kilobytes, slowLineMs } = entry.data;
  const percent = (share: number) => numberWords(Math.round(share * 100), 'procent');
  const count = [open, ...others].reduce((sum, { queries }) => sum + queries, 0);
  return {
    caption: fill(words.caption, { n: count, date: spokenDate(measured, language) }),
    head: [words.engine, words.first_open, words.first_held, words.three_held],
    rows: open.engines.map(({ name, first }) => {
      const other = (measure: 'first' | 'three') => percent(shareIn(others, name, measure));
      return { name, cells: [percent(first), other('first'), other('three')] };
    }),
    note: fill(words.note, {
      machine,
      kb: Math.round(kilobytes[0]?.kB ?? 0),
      other: Math.round(kilobytes[1]?.kB ?? 0),
      seconds: numberWords(Math.round(slowLineMs / 100) / 10, 'aantal'),
    }),
  };
}

/** The share of all queries of some sets together that an engine answers right. */
function shareIn(sets: SearchFigures['sets'], name: string, measure: 'first' | 'three'): number {
  const queries = sets.reduce((sum, set) => sum + set.queries, 0);
  const right = sets.reduce((sum, set) => {
    return sum + set.queries * (set.engines.find((engine) => engine.name === name)?.[measure] ?? 0);
  }, 0);
  return right / queries;
}
