import { getEntry } from 'astro:content';
import { measurementView, type MeasurementView } from '#domain/measurement-view.ts';

/** The last measurement of what the site leaves and sends, in words of one language. Throws when the file is missing. */
export async function privacyMeasurementIn(language: string): Promise<MeasurementView> {
  const entry = await getEntry('metingen', 'privacy');
  if (entry === undefined) throw new Error('content/metingen/privacy.yaml is missing');
  return measurementView(entry.data, language);
}
