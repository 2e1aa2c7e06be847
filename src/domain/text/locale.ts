/**
 * How a language writes dates and numbers for people in the Netherlands: the day before the month in English, the digits 0–9
 * in Arabic. A BCP 47 tag for Intl.
 */
export function localeIn(language: string): string {
  return `${language}-NL-u-nu-latn`;
}
