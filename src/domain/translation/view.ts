import type { Translation } from '#schema/translation.ts';
import { sourceHash } from './source-hash.ts';

/** What a reader of a translated text is told about it. */
export interface TranslationView {
  isReviewed: boolean;
  /** The Dutch text changed since: a page then shows no more than desks and 112 (safety.md I18N-5). */
  isBehind: boolean;
}

/** @param parts the parts of the Dutch source as it is now (source-hash.ts) */
export function translationView(translation: Translation, parts: readonly string[]): TranslationView {
  return {
    isReviewed: translation.reviewed_by !== null,
    isBehind: translation.source_hash !== sourceHash(parts),
  };
}
