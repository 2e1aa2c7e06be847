import { getRelativeLocaleUrl } from 'astro:i18n';
import type { Frame, PageInLanguage } from '#domain/frame.ts';
import { emergencyDesk } from '#domain/loket/emergency.ts';
import { listingOf } from '#domain/listing.ts';
import { oneEntry } from '#domain/one-entry.ts';
import { hostOf } from '#domain/text/sources.ts';
import { ownAddress, siteConfig } from '#site.config.ts';
import { deskFinder } from './desks.ts';
import { holidayDates } from './holidays.ts';
import { languageCodes, languageConfig, type LanguageCode } from './languages.ts';
import { linksIn, pageLinks } from './links.ts';
import { menuIn } from './menu.ts';
import { oncePerLanguage } from './once.ts';
import { wordsIn, wordsTranslation } from './words.ts';

/**
 * Everything the layout needs on one page. Throws when the desk for 112 or the holidays are missing.
 *
 * @param address of the page, without language
 */
export async function frameIn(language: LanguageCode, address: string): Promise<Frame> {
  const languages = await Promise.all(languageCodes.map((code) => pageInLanguage(code, address, code === language)));
  const listing = listingOf(address, getRelativeLocaleUrl(language, address), languages, ownAddress);
  return { ...(await sameOnEveryPage(language)), languages, listing };
}

const sameOnEveryPage = oncePerLanguage(async (code): Promise<Omit<Frame, 'languages' | 'listing'>> => {
  const language = languageConfig(code).code;
  const deskOf = await deskFinder(language);
  const { contact } = siteConfig;
  return {
    language,
    direction: languageConfig(code).dir,
    siteName: siteConfig.name,
    isConcept: siteConfig.stage === 'concept',
    words: await wordsIn(language),
    exit: siteConfig.exit[language],
    oneEntry: oneEntry(siteConfig.usesOneEntry),
    emergencyHref: deskOf(emergencyDesk).main?.href ?? '/noodhulp/',
    holidays: await holidayDates(),
    menu: await menuIn(language),
    translation: await wordsTranslation(language),
    mistakes: {
      contact: contact === null ? null : { href: contact, host: hostOf(contact) },
      pages: await linksIn(language, ['/over/redactie/', '/wijzigingen/']),
    },
  };
});

/** Where a page is in one language. */
async function pageInLanguage(code: LanguageCode, address: string, isHere: boolean): Promise<PageInLanguage> {
  const { name, dir: direction } = languageConfig(code);
  const links = await pageLinks(code);
  const tree = /^\/keuzehulp\/[^/]+\//u.exec(address)?.[0];
  // A tree that is translated has the same states in every language.
  const isTranslated = links.has(address) || (tree !== undefined && links.has(tree));
  const there = isTranslated ? address : nearest(address, await pageLinks(siteConfig.defaultLanguage));
  return { code, name, direction, href: getRelativeLocaleUrl(code, there), isHere, isTranslated };
}

/** The address itself or the nearest page above it. Every page that Dutch has answers in each language, if only to say so. */
function nearest(address: string, links: ReadonlyMap<string, unknown>): string {
  return links.has(address) ? address : nearest(address.replace(/[^/]+\/$/u, ''), links);
}
