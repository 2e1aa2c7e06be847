import type { SearchFigures } from '#schema/search-figures.ts';
import { table } from '../readme.ts';

type Means = SearchFigures['sets'][number]['engines'][number];

/** One limit of the search, with what was measured. */
export interface Limit {
  what: string;
  value: number;
  limit: number;
  isFloor: boolean;
  unit: string;
}

/** What the search must reach: on the open set, in bytes and on a slow line (design.md §9). */
export function limitsOf({ sets, kilobytes, slowLineMs }: SearchFigures): Limit[] {
  const [ours, ...others] = sets.find(({ id }) => id === 'open')?.engines ?? [];
  const atLeast = (what: string, value = 0, limit = 0) => ({ what, value, limit, isFloor: true, unit: '' });
  const atMost = (what: string, value: number, limit: number, unit: string) => {
    return { what, value, limit, isFloor: false, unit };
  };
  return [
    atLeast('open queries: nDCG@10', ours?.ndcg, Math.max(0.9, ...others.map(({ ndcg }) => ndcg))),
    atLeast('open queries: first', ours?.first, Math.max(0.85, ...others.map(({ first }) => first))),
    atLeast('open queries: three', ours?.three, Math.max(0.97, ...others.map(({ three }) => three))),
    atMost('until the first results, page not counted', kilobytes[0]?.kB ?? Infinity, 110, ' kB'),
    atMost('slow 3G, from the last letter to the first results', slowLineMs, 1500, ' ms'),
  ];
}

/** Whether a figure is where it must be. */
export const isReached = ({ value, limit, isFloor }: Limit) => (isFloor ? value >= limit : value <= limit);

const setNames = { open: 'open', apart: 'held out', blind: 'blind' };
/** The page about the search has these names in Dutch. */
const engineNames: Record<string, string> = { 'Pagefind na onze uitleg van de vraag': 'Pagefind behind ours' };
const engineName = (name: string) => engineNames[name] ?? name;
const share = (value: number) => value.toFixed(2);
const percent = (value: number) => String(Math.round(value * 100));

/** The block of the README: per set, per kind of query, and what it takes on the line. */
export function searchReport(figures: SearchFigures): string {
  const { measured, machine, sets, kinds, kilobytes } = figures;
  const names = (sets[0]?.engines ?? []).map(({ name }) => name);
  const setRows = sets.flatMap(({ id, queries, skipped, engines }) =>
    engines.map((means, index) => [
      index === 0 ? `${setNames[id]}: ${queries}, ${skipped} skipped` : '',
      engineName(means.name),
      ...measuresOf(means),
    ]),
  );
  const kindRows = kinds.map(({ id, queries, engines }) => [id, String(queries), ...engines.map(inOneCell)]);
  const weights = kilobytes.map(({ name, kB }) => `${engineName(name)} ${kB.toFixed(1)} kB`);
  return [
    `\`npm run bench:search\`, ${measured}, on ${machine.replace('kernen', 'cores')}.`,
    '',
    ...table([['queries', 'engine', 'nDCG@10', 'first', 'three', 'none'], ...setRows]),
    '',
    'Per kind of query, all sets together: nDCG@10, first, three and none, in percent.',
    '',
    ...table([['kind', 'queries', ...names.map(engineName)], ...kindRows]),
    '',
    ...table([['what', 'limit', 'Loketwijzer'], ...limitsOf(figures).map(limitRow)]),
    '',
    `Until the first results, pages not counted: ${weights.join(', ')}.`,
  ].join('\n');
}

const measuresOf = ({ ndcg, first, three, none }: Means) => [ndcg, first, three, none].map(share);
const inOneCell = ({ ndcg, first, three, none }: Means) => [ndcg, first, three, none].map(percent).join(' · ');

function limitRow(limit: Limit): string[] {
  const mark = isReached(limit) ? '' : ' (not reached)';
  return [limit.what, `${limit.isFloor ? '≥' : '≤'} ${limit.limit}${limit.unit}`, `${limit.value}${limit.unit}${mark}`];
}
