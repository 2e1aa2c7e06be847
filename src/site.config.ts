const stages = ['concept', 'productie'] as const;
type Stage = (typeof stages)[number];

function stageOf(name: string): Stage {
  const stage = stages.find((known) => known === name);
  if (stage === undefined) throw new Error(`STAGE=${name} bestaat niet. Kies uit: ${stages.join(', ')}.`);
  return stage;
}

/** Everything about the site as a whole that someone may want to change in one place. */
export const siteConfig = {
  name: 'Loketwijzer',
  /** Public address, without a slash at the end. Set SITE_URL when the site gets its own domain. */
  url: process.env['SITE_URL'] ?? 'https://loketwijzer.example',
  /** Who is responsible. Null until an organisation takes the site over; the pages then say so. */
  owner: null as string | null,
  /**
   * `concept` shows a notice on every page. `productie` refuses to build anything that nobody reviewed
   * (src/checks/production/). STAGE chooses for one build.
   */
  stage: stageOf(process.env['STAGE'] ?? 'concept'),
  defaultLanguage: 'nl',
  languages: [{ code: 'nl', name: 'Nederlands', dir: 'ltr' }],
  /** Where the exit leads, per language: boring for anyone, no login, no ads, no recent searches (EXIT-13). */
  exit: { nl: { href: 'https://www.knmi.nl/', title: 'Weer' } },
  /** Day on which somebody last held every exit target, live, against EXIT-13. Null: nobody did. */
  exitCheckedOn: null as string | null,
  /**
   * Where to report a weakness of the site, published as /.well-known/security.txt (RFC 9116): `address` begins with
   * mailto:, https:// or tel:, `expires` is an ISO day less than a year ahead. Null until there is an owner who answers.
   */
  securityContact: null as { address: string; expires: string } | null,
  /** In /hulp/ and the keuzehulp `ik`, Back leaves the site at once (safety.md EXIT-6). False turns that off. */
  usesOneEntry: true,
  dataVersion: '1.0.0',
  dataLicense: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;
