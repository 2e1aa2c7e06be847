import type { CitedSource } from './text/sources.ts';

/** A page of one of the MDX sections, ready to list or to show. */
export interface PageView {
  section: SectionId;
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
}

export type SectionId = 'slachtoffers' | 'professionals' | 'burgers' | 'signalen' | 'over' | 'algemeen';

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
}
