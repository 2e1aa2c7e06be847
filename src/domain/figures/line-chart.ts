import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Figure, FigureSeries } from '#schema/figures.ts';
import { numberWords } from './number-words.ts';
import { round } from './round.ts';
import type { LineChartView, LineView } from './types.ts';

const width = 320;
const height = 250;
const plot = { left: 56, right: 300, top: 28, bottom: 218 };
const yearsBetweenTicks = 4;

type Known = { at: number; value: number };

/** The values of a series that have a number, oldest year first. */
function knownValues({ values }: FigureSeries): Known[] {
  return values
    .flatMap(({ at, value }) => (typeof at === 'number' && value !== null ? [{ at, value }] : []))
    .sort((a, b) => a.at - b.at);
}

/** Every year from the first to the last known one; the years without a number hold null, so that a line breaks there. */
export function everyYear(known: Known[]): { at: number; value: number | null }[] {
  const [first, last] = [known.at(0), known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const valueIn = new Map(known.map(({ at, value }) => [at, value]));
  return Array.from({ length: last.at - first.at + 1 }, (_, i) => ({
    at: first.at + i,
    value: valueIn.get(first.at + i) ?? null,
  }));
}

/**
 * Lines over the years.
 *
 * @param figure years on a row, one or two series; a null is a gap
 * @returns positions in units of the viewBox; the y axis begins at 0
 */
export function lineChart({ series, marks, unit }: Pick<Figure, 'series' | 'marks' | 'unit'>): LineChartView {
  const known = series.map(knownValues);
  const years = known.flat().map(({ at }) => at);
  const lastYear = Math.max(...years);
  const x = scaleLinear([Math.min(...years), lastYear], [plot.left, plot.right]);
  const y = scaleLinear([0, Math.max(...known.flat().map(({ value }) => value)) * 1.05], [plot.bottom, plot.top]);
  const ticks = [];
  for (let year = lastYear; year >= Math.min(...years); year -= yearsBetweenTicks) ticks.unshift(year);

  return {
    kind: 'lijn',
    width,
    height,
    plot,
    xTicks: ticks.map((year) => ({ x: round(x(year)), y: plot.bottom + 22, text: String(year) })),
    yTicks: y.ticks(4).map((value) => ({ x: plot.left - 8, y: round(y(value)), text: numberWords(value, unit) })),
    marks: marks.map(({ from, to, label }) => {
      // A break carries its word at its left, a period from its begin to the right: neighbours do not meet.
      const isBreak = from === to;
      const word = { x: round(x(from)) - (isBreak ? 6 : 0), y: plot.top - 10, text: label };
      return { x: round(x(from)), width: round(x(to) - x(from)), word, anchor: isBreak ? 'end' : 'start' };
    }),
    lines: series.map((one, i) => lineOf(one, known[i] ?? [])),
  };

  function lineOf({ short, name_at }: FigureSeries, values: Known[]): LineView {
    const path = line<{ at: number; value: number | null }>()
      .defined(({ value }) => value !== null)
      .x(({ at }) => round(x(at)))
      .y(({ value }) => round(y(value ?? 0)));
    const points = values.map(({ at, value }) => ({ at, value, x: round(x(at)), y: round(y(value)) }));
    const named = points.find(({ at }) => at === name_at?.year) ?? { x: plot.left, y: plot.top };
    const last = points.find(({ at }) => at === lastYear);
    return {
      path: path(everyYear(values)) ?? '',
      points: points.map(({ x, y }) => ({ x, y })),
      name: { ...besides(named, name_at?.side ?? 'rechts'), text: short },
      last: last === undefined ? null : { x: last.x, y: last.y - 12, text: numberWords(last.value, unit) },
    };
  }
}

/** Where the name of a line stands: at the right of its point, or at the left and ending there. */
function besides(point: { x: number; y: number }, side: 'rechts' | 'links'): Omit<LineView['name'], 'text'> {
  return side === 'rechts'
    ? { x: point.x + 10, y: point.y + 5, anchor: 'start' }
    : { x: point.x - 10, y: point.y + 5, anchor: 'end' };
}
