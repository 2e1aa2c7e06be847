import type { Listing } from './listing.ts';
import type { OneEntry } from './one-entry.ts';
import type { PageLinkView } from './page-view.ts';
import type { TranslationView } from './translation/view.ts';
import type { UiWords } from './words.ts';

/** What stands around every page in one language: words, exit, emergency number, stage, the same page in other languages. */
export interface Frame {
  language: string;
  direction: 'ltr' | 'rtl';
  siteName: string;
  isConcept: boolean;
  words: UiWords;
  exit: { href: string; title: string };
  /** How pages that ask for it are one entry in the history; null when the switch is off. */
  oneEntry: OneEntry | null;
  emergencyHref: string;
  /** Public holidays as ISO days, for "nu open" in the browser. */
  holidays: string[];
  /** Links to the parts of the site that there are in this language. */
  menu: { href: string; label: string }[];
  /** How the translation of the fixed words stands; null for Dutch. */
  translation: TranslationView | null;
  /** This page in every language of the site, Dutch first. */
  languages: PageInLanguage[];
  /** What someone can do who finds a mistake. */
  mistakes: Mistakes;
  /** What search engines are told of this page. */
  listing: Listing;
}

export interface Mistakes {
  /** Where to tell the owner; null while there is none. */
  contact: { href: string; host: string } | null;
  /** Pages about how mistakes go away, as far as this language has them. */
  pages: PageLinkView[];
}

/** A page in one of the languages of the site. */
export interface PageInLanguage {
  code: string;
  /** The name of the language in that language. */
  name: string;
  direction: 'ltr' | 'rtl';
  href: string;
  isHere: boolean;
  /** False when the page in that language only says that it is not translated. */
  isTranslated: boolean;
}
