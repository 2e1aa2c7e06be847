import type { Plural } from '#schema/ui-text.ts';

/** A counted text in the form that the language has for a number: inPlural({ one: '1 loket', other: '{n} loketten' }, 3, 'nl'). */
export function inPlural(forms: Plural, n: number, language: string): string {
  return (forms[new Intl.PluralRules(language).select(n)] ?? forms.other).replace('{n}', String(n));
}
