import type { CitedSource } from '#domain/text/sources.ts';

/** Chart lengths are units of the viewBox: a chart is 320 units wide, about one CSS pixel each on a small phone. */
export interface Text {
  x: number;
  y: number;
  text: string;
}

export interface LineChartView {
  kind: 'lijn';
  width: number;
  height: number;
  /** The part inside the axes. */
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: Text[];
  yTicks: Text[];
  /** A break (width 0) or a special period, as a band over the full height; its word stands above it. */
  marks: { x: number; width: number; word: Text; anchor: 'start' | 'end' }[];
  lines: LineView[];
}

export interface LineView {
  /** SVG path data. Years without a number break the line. */
  path: string;
  points: { x: number; y: number }[];
  name: Text & { anchor: 'start' | 'end' };
  /** The number at the last year of the whole chart; null when this line ends earlier. */
  last: Text | null;
}

export interface BarChartView {
  kind: 'balk';
  width: number;
  height: number;
  groups: { name: Text; bars: BarView[] }[];
}

export interface BarView {
  /** Position in the list of series; decides how the bar is filled. */
  series: number;
  /** Null when the chart has one series only. */
  name: Text | null;
  x: number;
  y: number;
  height: number;
  /** Null when there is no number: then only the words stand there. */
  width: number | null;
  /** From the lowest to the highest outcome of an estimate. */
  range: { from: number; to: number; y: number } | null;
  value: Text;
}

export interface TableView {
  head: string[];
  /** A text of null means: not found, and there is nothing more to say about it. */
  rows: { name: string; cells: { text: string | null; note: string | null }[] }[];
}

export interface FigureView {
  id: string;
  title: string;
  what: string;
  unitName: string;
  summary: string;
  chart: LineChartView | BarChartView;
  /** What tells the series apart; empty when there is nothing to tell. */
  key: { label: string; note: string | null }[];
  warnings: string[];
  table: TableView;
  sources: CitedSource[];
  updated: string;
}
