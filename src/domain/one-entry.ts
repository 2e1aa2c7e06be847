/** Which links replace their page in the history instead of adding to it: patterns that the path of such a link matches. */
export interface OneEntry {
  /** On the pages of the victim section: all links. */
  inside: string;
  /** On the pages from which people enter it: only the links into it. */
  entrance: string;
}

/**
 * The rule that makes a visit to the victim section one entry in the history, so that one Back leaves the site (EXIT-6,
 * docs/decisions/0014).
 *
 * @param isOn the switch `usesOneEntry` of `site.config.ts`
 * @returns null when every link adds to the history, as elsewhere on the web
 */
export function oneEntry(isOn: boolean): OneEntry | null {
  if (!isOn) return null;
  return {
    inside: '^/',
    entrance: '^/(?:[a-z]{2,3}/)?(?:hulp|noodhulp|veilig-online|keuzehulp/ik)/|^/(?:[a-z]{2,3}/)?keuzehulp/$',
  };
}
