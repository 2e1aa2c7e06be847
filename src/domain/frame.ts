import type { OneEntry } from './one-entry.ts';
import type { UiWords } from './words.ts';

/** What stands around every page in one language: words, exit, emergency number, stage. */
export interface Frame {
  language: string;
  direction: 'ltr' | 'rtl';
  /** The languages of the site: each with its own name and its start page. */
  languages: { code: string; name: string; dir: 'ltr' | 'rtl'; href: string }[];
  siteName: string;
  isConcept: boolean;
  words: UiWords;
  exit: { href: string; title: string };
  /** How pages that ask for it are one entry in the history; null when the switch is off. */
  oneEntry: OneEntry | null;
  emergencyHref: string;
  /** Public holidays as ISO days, for "nu open" in the browser. */
  holidays: string[];
}
