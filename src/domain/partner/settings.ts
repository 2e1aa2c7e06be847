import type { Tree } from '#domain/keuzehulp/types.ts';
import type { UiWords } from '#domain/words.ts';

/**
 * What the script for partner sites must know before it has a data file, or when it gets none: written into it when it is
 * built (deploy/partner-script.ts).
 */
export interface PartnerSettings {
  /** Address of the site, without a slash at the end. */
  site: string;
  defaultLanguage: string;
  /** Where "Bel 112" leads. */
  callHref: string;
  /** Trees that may run on another site, each with the languages it has a file in. */
  trees: Record<string, string[]>;
  /** Trees that may not. */
  refused: string[];
  languages: Record<string, LanguageSettings>;
}

export interface LanguageSettings {
  direction: 'ltr' | 'rtl';
  /** The start page in this language, without the address of the site. */
  home: string;
  words: Pick<UiWords['partner'], 'broken' | 'for_self' | 'open'> & {
    danger: string;
    call: string;
    not_here: string;
    about_me: string;
  };
}

/**
 * Whether a tree may run on another site. Not the one for people it happens to: another site has no button to leave, keeps
 * its own addresses and titles in the history, and may watch its visitors (decision 32).
 */
export function mayRunElsewhere({ audience }: Tree): boolean {
  return audience !== 'slachtoffer';
}
