import { describe, expect, test } from 'vitest';
import { barChart, groupNames } from '#domain/figures/bar-chart.ts';
import type { FigureSeries, FigureValue } from '#schema/figures.ts';

type Value = Partial<FigureValue> & Pick<FigureValue, 'at' | 'value'>;

function series(short: string, ...values: Value[]): FigureSeries {
  return { id: short, label: short, short, values: values.map((value) => ({ circa: false, ...value })) };
}

function chart(...all: FigureSeries[]) {
  return barChart({ series: all, unit: 'aantal' });
}

describe('bar chart', () => {
  test('bars begin at zero: twice as much is twice as long', () => {
    const { groups } = chart(series('a', { at: 'x', value: 100 }, { at: 'y', value: 200 }));
    const [short, long] = groups.map(({ bars }) => bars[0]?.width);
    expect(long! / short!).toBeCloseTo(2, 1);
  });

  test('an unknown number gives words, not a bar of length zero; a real zero is a bar', () => {
    const { groups } = chart(
      series(
        'a',
        { at: 'x', value: null },
        { at: 'y', value: null, instead: 'onzeker' },
        { at: 'z', value: 0 },
        { at: 'w', value: 1 },
      ),
    );
    expect(groups.map(({ bars }) => [bars[0]?.width === null, bars[0]?.value.text])).toEqual([
      [true, 'niet gevonden'],
      [true, 'onzeker'],
      [false, '0'],
      [false, '1'],
    ]);
  });

  test('a group that one series lacks has one bar, and still its own place', () => {
    const { groups } = chart(
      series('a', { at: 'x', value: 1 }, { at: 'y', value: 2 }),
      series('b', { at: 'y', value: 3 }),
    );
    expect(groups.map(({ bars }) => bars.map((bar) => bar.series))).toEqual([[0], [0, 1]]);
  });

  test('one series needs no names at its bars, two do', () => {
    const one = chart(series('a', { at: 'x', value: 1 }));
    const two = chart(series('a', { at: 'x', value: 1 }), series('bb', { at: 'x', value: 2 }));
    expect(one.groups[0]?.bars[0]).toMatchObject({ name: null, x: 0 });
    expect(two.groups[0]?.bars.map(({ name }) => name?.text)).toEqual(['a', 'bb']);
  });

  test('bars do not overlap and the chart ends under the last one', () => {
    const { groups, height } = chart(
      series('a', { at: 'x', value: 1 }, { at: 'y', value: 2 }),
      series('b', { at: 'x', value: 3 }, { at: 'y', value: 4 }),
    );
    const bars = groups.flatMap((group) => group.bars);
    bars.slice(1).forEach((bar, i) => expect(bar.y).toBeGreaterThanOrEqual(bars[i]!.y + bars[i]!.height));
    expect(height).toBeGreaterThanOrEqual(bars.at(-1)!.y + bars.at(-1)!.height);
  });

  test('the range of an estimate surrounds the end of its bar, and the number stands after it', () => {
    const { groups, width } = chart(series('a', { at: 'x', value: 5000, circa: true, low: 4000, high: 7000 }));
    const bar = groups[0]!.bars[0]!;
    expect(bar.range!.from).toBeLessThan(bar.width!);
    expect(bar.range!.to).toBeGreaterThan(bar.width!);
    expect(bar.value.x).toBeGreaterThan(bar.range!.to);
    expect(bar.value.x).toBeLessThan(width);
    expect(bar.value.text).toBe('ca. 5.000');
  });
});

test('groups keep the order in which they first appear', () => {
  const all = [series('a', { at: 2023, value: 1 }), series('b', { at: 2016, value: 1 }, { at: 2023, value: 2 })];
  expect(groupNames(all)).toEqual([2023, 2016]);
});
