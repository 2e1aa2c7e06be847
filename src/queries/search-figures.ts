import { getEntry } from 'astro:content';
import { numberWords } from '#domain/figures/number-words.ts';
import type { SearchFiguresView } from '#domain/search/figures-view.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import { wordsIn } from './words.ts';

/** The newest measurement in the words of one language. Throws when content/metingen/zoeken.yaml is missing. */
export async function searchFiguresIn(language: string): Promise<SearchFiguresView> {
  const entry = await getEntry('zoekmeting', 'zoeken');
  const words = (await wordsIn(language)).search_figures;
  const held = entry?.data.sets.find(({ id }) => id === 'apart');
  const open = entry?.data.sets.find(({ id }) => id === 'open');
  if (entry === undefined || held === undefined || open === undefined) {
    throw new Error('content/metingen/zoeken.yaml is missing or incomplete: run "npm run bench:search"');
  }
  const { measured, machine, kilobytes, slowLineMs } = entry.data;
  const percent = (share: number) => numberWords(Math.round(share * 100), 'procent');
  const count = open.queries + held.queries;
  return {
    caption: fill(words.caption, { n: count, date: spokenDate(measured, language) }),
    head: [words.engine, words.first_open, words.first_held, words.three_held],
    rows: held.engines.map(({ name, first, three }) => {
      const same = open.engines.find((engine) => engine.name === name);
      return { name, cells: [percent(same?.first ?? 0), percent(first), percent(three)] };
    }),
    note: fill(words.note, {
      machine,
      kb: Math.round(kilobytes[0]?.kB ?? 0),
      other: Math.round(kilobytes[1]?.kB ?? 0),
      seconds: numberWords(Math.round(slowLineMs / 100) / 10, 'aantal'),
    }),
  };
}
