import type { Figure } from '#schema/figures.ts';
import { groupNames } from './bar-chart.ts';
import { noteWords, valueWords } from './number-words.ts';
import type { TableView } from './types.ts';

/** The same numbers as the chart as a table: a row per year or group, a column per series, notes under the numbers. */
export function figureTable({ series, unit, row_name, chart }: Figure): TableView {
  const names = groupNames(series);
  // Years of different series may interleave; groups keep the order of the editor.
  if (chart === 'lijn') names.sort((a, b) => Number(a) - Number(b));
  return {
    head: [row_name, ...series.map(({ label }) => label)],
    rows: names.map((at) => ({
      name: String(at),
      cells: series.map(({ values }) => {
        const value = values.find((candidate) => candidate.at === at);
        if (value === undefined) return { text: null, note: null };
        return { text: valueWords(value, unit), note: noteWords(value, unit) };
      }),
    })),
  };
}
