import type { PrivacyMeasurement } from '#schema/measurement.ts';
import { spokenDate } from './text/dates.ts';

/** Each figure of a measurement as a reader sees it: 3080 → "3.080", 2026-11-21 → "21 november 2026". */
export type MeasurementView = Record<keyof PrivacyMeasurement, string>;

/** @param language BCP 47 code, for dates and for the sign between thousands */
export function measurementView(measured: PrivacyMeasurement, language: string): MeasurementView {
  const figures = new Intl.NumberFormat(language);
  const inWords = (value: string | number) => (typeof value === 'number' ? figures.format(value) : value);
  const entries = Object.entries(measured).map(([name, value]) => [name, inWords(value)]);
  return { ...(Object.fromEntries(entries) as MeasurementView), date: spokenDate(measured.date, language) };
}
