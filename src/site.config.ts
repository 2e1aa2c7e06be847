const stages = ['concept', 'productie'] as const;
type Stage = (typeof stages)[number];

function stageOf(name: string): Stage {
  const stage = stages.find((known) => known === name);
  if (stage === undefined) throw new Error(`STAGE=${name} bestaat niet. Kies uit: ${stages.join(', ')}.`);
  return stage;
}

/** Stands where an address has to stand while the site has none; .example leads nowhere on purpose (RFC 2606). */
const placeholder = 'https://loketwijzer.example';

/** Everything about the site as a whole that someone may want to change in one place. */
export const siteConfig = {
  name: 'Loketwijzer',
  /** Public address, without a slash at the end. Set SITE_URL when the site gets its own domain. */
  url: (process.env['SITE_URL'] ?? placeholder).replace(/\/+$/u, ''),
  /** Who is responsible. Null until an organisation takes the site over; the pages then say so. */
  owner: null as string | null,
  /**
   * Page of the owner, with https://, where anyone can say that something on the site is wrong. Never mailto: a draft of a mail
   * stays on the device. Null until there is an owner who answers; the pages then say that it cannot be done yet.
   */
  contact: null as string | null,
  /**
   * `concept` shows a notice on every page. `productie` refuses to build anything that nobody reviewed
   * (src/checks/production/). STAGE chooses for one build.
   */
  stage: stageOf(process.env['STAGE'] ?? 'concept'),
  defaultLanguage: 'nl',
  /** Dutch first, then in the order in which visitors see them, each with its own name and direction of writing. */
  languages: [
    { code: 'nl', name: 'Nederlands', dir: 'ltr' },
    { code: 'en', name: 'English', dir: 'ltr' },
    { code: 'pl', name: 'Polski', dir: 'ltr' },
    { code: 'ar', name: 'العربية', dir: 'rtl' },
  ],
  /**
   * Where the exit leads, per language: boring for anyone who reads it, no login, no ads, no recent searches (EXIT-13).
   * The title is what the tab says from the moment someone leaves.
   */
  exit: {
    nl: { href: 'https://www.knmi.nl/', title: 'Weer' },
    en: { href: 'https://en.wikipedia.org/', title: 'Wikipedia' },
    pl: { href: 'https://pl.wikipedia.org/', title: 'Wikipedia' },
    ar: { href: 'https://ar.wikipedia.org/', title: 'ويكيبيديا' },
  },
  /** Day on which somebody last held every exit target, live, against EXIT-13. Null: nobody did. */
  exitCheckedOn: null as string | null,
  /**
   * Where to report a weakness of the site, published as /.well-known/security.txt (RFC 9116): `address` begins with
   * mailto:, https:// or tel:, `expires` is an ISO day less than a year ahead. Null until there is an owner who answers.
   */
  securityContact: null as { address: string; expires: string } | null,
  /** In /hulp/ and the keuzehulp `ik`, Back leaves the site at once (safety.md EXIT-6). False turns that off. */
  usesOneEntry: true,
  dataVersion: '1.1.0',
  dataLicense: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;

/** The public address, without a slash at the end; null while the site has none of its own (docs/decisions/0038). */
export const ownAddress: string | null = siteConfig.url === placeholder ? null : siteConfig.url;

/**
 * The language of an address of the site: its first part where that is one of the languages, otherwise Dutch. Not
 * Astro.currentLocale, which takes any part of an address for a language: /loketten/keuze/pl/ is in Dutch.
 */
export function languageAt(path: string): (typeof siteConfig.languages)[number]['code'] {
  const first = path.split('/')[1];
  return siteConfig.languages.find(({ code }) => code === first)?.code ?? siteConfig.defaultLanguage;
}
