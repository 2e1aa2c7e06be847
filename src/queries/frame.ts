import type { Frame } from '#domain/frame.ts';
import { oneEntry } from '#domain/one-entry.ts';
import { siteConfig } from '#site.config.ts';
import { deskFinder } from './desks.ts';
import { holidayDates } from './holidays.ts';
import { wordsIn } from './words.ts';

/** Everything the layout needs, in one language. Throws when the desk for 112 or the holidays are missing. */
export async function frameIn(language: 'nl'): Promise<Frame> {
  const deskOf = await deskFinder(language);
  return {
    language,
    direction: siteConfig.languages.find(({ code }) => code === language)?.dir ?? 'ltr',
    languages: siteConfig.languages.map((known) => ({
      ...known,
      href: known.code === siteConfig.defaultLanguage ? '/' : `/${known.code}/`,
    })),
    siteName: siteConfig.name,
    isConcept: siteConfig.stage === 'concept',
    words: await wordsIn(language),
    exit: siteConfig.exit[language],
    oneEntry: oneEntry(siteConfig.usesOneEntry),
    emergencyHref: deskOf('alarmnummer-112').main?.href ?? '/noodhulp/',
    holidays: await holidayDates(),
  };
}
