import type { Figure, FigureValue } from '#schema/figures.ts';

type Unit = Figure['unit'];

const counts = new Intl.NumberFormat('nl-NL');
const shares = new Intl.NumberFormat('nl-NL', { style: 'percent' });

/** A number the Dutch way: 1437 → "1.437"; with unit "procent" 41 → "41%". */
export function numberWords(value: number, unit: Unit): string {
  return unit === 'procent' ? shares.format(value / 100) : counts.format(value);
}

/** A value in full words for the table: "ongeveer 1.700", or what stands there instead; null when simply not found. */
export function valueWords({ value, circa, instead }: FigureValue, unit: Unit): string | null {
  if (value === null) return instead ?? null;
  return circa ? `ongeveer ${numberWords(value, unit)}` : numberWords(value, unit);
}

/** A value for in a chart, where room is short: "ca. 1.700", or the words that stand instead of a number. */
export function shortValue({ value, circa, instead }: FigureValue, unit: Unit): string {
  if (value === null) return instead ?? 'niet gevonden';
  return circa ? `ca. ${numberWords(value, unit)}` : numberWords(value, unit);
}

/** The remark under a value in the table: its range and its note; null when there is neither. */
export function noteWords({ low, high, note }: FigureValue, unit: Unit): string | null {
  const range =
    low === undefined || high === undefined ? [] : [`van ${numberWords(low, unit)} tot ${numberWords(high, unit)}`];
  const words = [...range, ...(note === undefined ? [] : [note])].join('; ');
  return words === '' ? null : words;
}
