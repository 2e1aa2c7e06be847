/** Everything about the site as a whole that someone may want to change in one place. */
export const siteConfig = {
  name: 'Loketwijzer',
  /** Public address, without a slash at the end. Set SITE_URL when the site gets its own domain. */
  url: process.env['SITE_URL'] ?? 'https://loketwijzer.example',
  /** Who is responsible. Null until an organisation takes the site over; the pages then say so. */
  owner: null as string | null,
  /** `concept` shows a notice on every page. `productie` refuses to build anything that nobody reviewed. */
  stage: 'concept' as 'concept' | 'productie',
  defaultLanguage: 'nl',
  /**
   * Dutch first, then in the order in which visitors see them: own name, direction of writing, and where the exit leads:
   * boring for anyone who reads the language, no login, no ads, no recent searches (EXIT-13).
   */
  languages: [
    { code: 'nl', name: 'Nederlands', dir: 'ltr', exit: { href: 'https://www.knmi.nl/', title: 'Weer' } },
    { code: 'en', name: 'English', dir: 'ltr', exit: { href: 'https://en.wikipedia.org/', title: 'Wikipedia' } },
    { code: 'pl', name: 'Polski', dir: 'ltr', exit: { href: 'https://pl.wikipedia.org/', title: 'Wikipedia' } },
    { code: 'ar', name: 'العربية', dir: 'rtl', exit: { href: 'https://ar.wikipedia.org/', title: 'ويكيبيديا' } },
  ],
  /** In /hulp/ and the keuzehulp `ik`, Back leaves the site at once (safety.md EXIT-6). False turns that off. */
  usesOneEntry: true,
  dataVersion: '1.0.0',
  dataLicense: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;
