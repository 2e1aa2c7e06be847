import { scaleLinear } from 'd3-scale';
import type { Figure, FigureValue } from '#schema/figures.ts';
import { shortValue } from './number-words.ts';
import { round } from './round.ts';
import type { BarChartView, BarView } from './types.ts';

const width = 320;
const headHeight = 24;
const rowHeight = 24;
const barHeight = 16;
const groupGap = 12;
/** Room for one character of a label, in units, at the largest text size (src/styles/figures.css) in a wide font. */
const perCharacter = 10;

/** The groups or years of all series, each once, in the order in which they first appear. */
export function groupNames(series: Figure['series']): FigureValue['at'][] {
  return [...new Set(series.flatMap(({ values }) => values.map(({ at }) => at)))];
}

/**
 * Lying bars, one group under the other, a bar per series in each group.
 *
 * @param figure one or two series; a null gives words instead of a bar, a group that a series does not have gives nothing
 * @returns positions in units of the viewBox; all bars begin at the same x, which is 0
 */
export function barChart({ series, unit }: Pick<Figure, 'series' | 'unit'>): BarChartView {
  const values = series.flatMap((one) => one.values);
  const numbers = values.filter(({ value }) => value !== null);
  const namesWidth = series.length === 1 ? 0 : Math.max(...series.map(({ short }) => short.length)) * perCharacter + 12;
  const valuesWidth = Math.max(...numbers.map((value) => shortValue(value, unit).length)) * perCharacter + 20;
  const highest = Math.max(...numbers.map(({ value, high }) => high ?? value ?? 0));
  const x = scaleLinear([0, highest], [namesWidth, width - valuesWidth]);

  let top = 0;
  const groups = groupNames(series).map((at) => {
    const name = { x: 0, y: top + 17, text: String(at) };
    top += headHeight;
    const bars: BarView[] = [];
    for (const [i, { short, values }] of series.entries()) {
      const value = values.find((candidate) => candidate.at === at);
      if (value === undefined) continue;
      bars.push(barOf(value, i, short));
      top += rowHeight;
    }
    top += groupGap;
    return { name, bars };
  });
  return { kind: 'balk', width, height: top - groupGap, groups };

  function barOf(value: FigureValue, i: number, short: string): BarView {
    const { low, high } = value;
    const y = top + (rowHeight - barHeight) / 2;
    const end = value.value === null ? null : x(value.value);
    const textY = y + barHeight - 2;
    return {
      series: i,
      name: series.length === 1 ? null : { x: namesWidth - 8, y: textY, text: short },
      x: namesWidth,
      y,
      height: barHeight,
      width: end === null ? null : round(end - namesWidth),
      range:
        low === undefined || high === undefined
          ? null
          : { from: round(x(low)), to: round(x(high)), y: y + barHeight / 2 },
      value: {
        x: end === null ? namesWidth : round(Math.max(end, high === undefined ? 0 : x(high))) + 8,
        y: textY,
        text: shortValue(value, unit),
      },
    };
  }
}
