import { getEntry } from 'astro:content';
import { wordParts } from '#domain/translation/source-hash.ts';
import { translationView, type TranslationView } from '#domain/translation/view.ts';
import type { UiWords } from '#schema/ui.ts';
import { siteConfig } from '#site.config.ts';
import { oncePerLanguage } from './once.ts';

/** The fixed words of one language. Throws when content/ui/ has no file for it. */
export const wordsIn = oncePerLanguage(async (language): Promise<UiWords> => {
  const entry = await getEntry('ui', language);
  if (entry === undefined) throw new Error(`content/ui/${language}.yaml is missing`);
  return entry.data;
});

/** How the translation of the fixed words stands; null for Dutch. */
export async function wordsTranslation(language: string): Promise<TranslationView | null> {
  const { translation } = await wordsIn(language);
  return translation === undefined
    ? null
    : translationView(translation, wordParts(await wordsIn(siteConfig.defaultLanguage)));
}
