import { getEntry } from 'astro:content';
import type { UiWords } from '#schema/ui.ts';

/** The fixed words of one language. Throws when content/ui/ has no file for it. */
export async function wordsIn(language: string): Promise<UiWords> {
  const entry = await getEntry('ui', language);
  if (entry === undefined) throw new Error(`content/ui/${language}.yaml is missing`);
  return entry.data;
}
