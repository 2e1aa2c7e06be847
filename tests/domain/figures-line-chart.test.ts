import { describe, expect, test } from 'vitest';
import { everyYear, lineChart } from '#domain/figures/line-chart.ts';
import type { Figure, FigureSeries } from '#schema/figures.ts';

/** A series from pairs of year and number. */
function series(label: string, ...pairs: [number, number | null][]): FigureSeries {
  const [first] = pairs;
  const values = pairs.map(([at, value]) => ({ at, value, circa: false }));
  return { id: label, label, short: label, name_at: { year: first?.[0] ?? 0, side: 'rechts' }, values };
}

function chart(all: FigureSeries[], marks: Figure['marks'] = []) {
  return lineChart({ series: all, marks, unit: 'aantal' });
}

describe('line chart', () => {
  test('the first year stands at the left, the last at the right, and zero on the axis', () => {
    const { lines, plot, yTicks } = chart([series('a', [2010, 100], [2011, 50], [2012, 200])]);
    expect(lines[0]?.points.map(({ x }) => x)).toEqual([plot.left, (plot.left + plot.right) / 2, plot.right]);
    expect(yTicks[0]).toMatchObject({ y: plot.bottom, text: '0' });
  });

  test('twice as much is twice as high', () => {
    const { lines, plot } = chart([series('a', [2010, 100], [2011, 200])]);
    const [low, high] = lines[0]!.points.map(({ y }) => plot.bottom - y);
    expect(high! / low!).toBeCloseTo(2, 1);
  });

  test('nothing is drawn above the plot', () => {
    const { lines, plot } = chart([series('a', [2010, 1], [2011, 987_654])]);
    expect(Math.min(...lines[0]!.points.map(({ y }) => y))).toBeGreaterThan(plot.top);
  });

  test.each([
    ['null', series('a', [2010, 1], [2011, 2], [2012, null], [2013, 3], [2014, 4])],
    ['a missing year', series('a', [2010, 1], [2011, 2], [2013, 3], [2014, 4])],
  ])('%s breaks the line and has no point', (_, one) => {
    const { lines } = chart([one]);
    expect(lines[0]?.path.match(/M/gu)).toHaveLength(2);
    expect(lines[0]?.points).toHaveLength(4);
  });

  test('the order of the file does not matter', () => {
    const [sorted, mixed] = [series('a', [2010, 1], [2011, 2]), series('a', [2011, 2], [2010, 1])];
    expect(chart([mixed]).lines[0]?.path).toBe(chart([sorted]).lines[0]?.path);
  });

  test('series share one scale, and only a line that reaches the last year carries its number', () => {
    const { lines } = chart([series('a', [2010, 10], [2012, 1234]), series('b', [2010, 10], [2011, 20])]);
    expect(lines[0]?.points[0]).toEqual(lines[1]?.points[0]);
    expect(lines.map(({ last }) => last?.text ?? null)).toEqual(['1.234', null]);
  });

  test('years on the axis count back from the last one', () => {
    const { xTicks } = chart([series('a', [2007, 1], [2024, 2], [2025, null])]);
    expect(xTicks.map(({ text }) => text)).toEqual(['2008', '2012', '2016', '2020', '2024']);
  });

  test('a break is a line with its word at the left, a period a band', () => {
    const marks = [
      { from: 2018, to: 2018, label: 'AVG' },
      { from: 2020, to: 2021, label: 'corona' },
    ];
    const [law, corona] = chart([series('a', [2015, 1], [2024, 2])], marks).marks;
    expect(law).toMatchObject({ width: 0, anchor: 'end' });
    expect(corona?.width).toBeGreaterThan(0);
    expect(corona?.anchor).toBe('start');
    expect(corona!.x).toBeGreaterThan(law!.x);
  });
});

test('every year between the first and the last is there', () => {
  expect(
    everyYear([
      { at: 2010, value: 0 },
      { at: 2012, value: 5 },
    ]),
  ).toEqual([
    { at: 2010, value: 0 },
    { at: 2011, value: null },
    { at: 2012, value: 5 },
  ]);
  expect(everyYear([])).toEqual([]);
});
