import type { PageInLanguage } from './frame.ts';
import { isStateAddress } from './keuzehulp/states.ts';

/** What the head of a page tells search engines. */
export interface Listing {
  /** False for a page that nobody should land on from a search engine. */
  isListed: boolean;
  /** Full address of the page; null when it is not listed, or the site has no address of its own. */
  canonical: string | null;
  /**
   * Address of the page per language in which it is written, `x-default` last; empty when that is one language. Full when the
   * site has an address of its own.
   */
  alternates: { code: string; href: string }[];
}

/**
 * Whether search engines may list a page, by its address without language. Not the states of the keuzehulp and the filters of
 * the directory, which are many and alike; not the exit and the errors.
 */
export function isListed(address: string): boolean {
  return !isStateAddress(address) && !/^\/(?:loketten\/keuze|weg|fout|404)\//u.test(address);
}

/**
 * The addresses under which search engines know a page that is written in some languages: one of each, and the first for
 * everybody else. Empty for a page in one language: there is nothing to choose.
 *
 * @param pages where the page is in each language, Dutch first
 */
export function alternatesOf(pages: readonly { code: string; href: string }[]): { code: string; href: string }[] {
  const [first] = pages;
  if (first === undefined || pages.length === 1) return [];
  return [...pages.map(({ code, href }) => ({ code, href })), { code: 'x-default', href: first.href }];
}

/**
 * @param address of the page, without language
 * @param href of the page, with language
 * @param languages the page in every language of the site, Dutch first
 * @param origin the public address of the site without a slash at the end; null while it has none: then no address names a host
 *   that would lead nowhere
 */
export function listingOf(
  address: string,
  href: string,
  languages: readonly PageInLanguage[],
  origin: string | null,
): Listing {
  const isWritten = languages.some((page, index) => page.isHere && (page.isTranslated || index === 0));
  if (!isListed(address) || !isWritten) return { isListed: false, canonical: null, alternates: [] };
  const written = languages.filter(({ isTranslated }) => isTranslated);
  return {
    isListed: true,
    canonical: origin === null ? null : origin + href,
    alternates: alternatesOf(written.map((page) => ({ code: page.code, href: (origin ?? '') + page.href }))),
  };
}
