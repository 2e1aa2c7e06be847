import type { CitedSource } from './text/sources.ts';
import type { TranslationView } from './translation/view.ts';

/** A page of one of the MDX sections, ready to list or to show. */
export interface PageView {
  section: SectionId;
  audience: (typeof sectionAudience)[SectionId];
  language: string;
  slug: string;
  href: string;
  title: string;
  heading: string;
  description: string;
  order: number;
  sources: CitedSource[];
  facts: string[];
  reviewed: { date: string; by: string; kind: 'redactie' | 'jurist' | 'organisatie' } | null;
  /** ISO day of the last change of the text. */
  updated: string;
  desks: string[];
  related: string[];
  /** How the translation stands; null for the Dutch page. */
  translation: TranslationView | null;
}

export type SectionId = 'slachtoffers' | 'professionals' | 'burgers' | 'signalen' | 'over' | 'algemeen';

/** The page of a section in another language: words of the translation, everything else as in Dutch. */
export function translatedPage(
  page: PageView,
  words: { title: string; heading?: string | undefined; description: string },
  language: string,
  translation: TranslationView,
): PageView {
  const { title, heading = title, description } = words;
  return { ...page, language, title, heading, description, translation };
}

/** For whom each section is written. */
export const sectionAudience: Record<SectionId, 'slachtoffer' | 'professional' | 'burger' | 'alle'> = {
  slachtoffers: 'slachtoffer',
  professionals: 'professional',
  burgers: 'burger',
  signalen: 'alle',
  over: 'alle',
  algemeen: 'alle',
};

/** Where each section lives on the site (contract.md §1). */
export const sectionBase: Record<SectionId, string> = {
  slachtoffers: '/hulp/',
  professionals: '/professionals/',
  burgers: '/burgers/',
  signalen: '/signalen/',
  over: '/over/',
  algemeen: '/',
};

/** The address of a page: /hulp/praten/; the page called "index" is the address of its section. */
export function pageAddress(section: SectionId, slug: string): string {
  const base = sectionBase[section];
  return slug === 'index' ? base : `${base}${slug}/`;
}

/** A link to a page with the words that say what it is. */
export interface PageLinkView {
  href: string;
  title: string;
  description: string;
  /** Set when the title is a Dutch name on a page in another language, as that of a desk. */
  isDutchName?: boolean;
}
