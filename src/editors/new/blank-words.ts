import { stringify } from 'yaml';

const dutchForms = ['one', 'other'];

/**
 * YAML with the keys of Dutch words and without the words: each Dutch text stands as a comment above the place where its
 * translation goes. Numbers, ids and other values that are no text stay.
 *
 * @param words nested groups of texts, lists of texts, and lists of ids under `facts`
 * @param language code of the other language; a text that counts gets the forms this language has
 */
export function blankWords(words: object, language: string, indent = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const name = `${indent}${stringify(key).trim()}:`;
    if (typeof value === 'string') return [...asComment(value, indent), name];
    if (typeof value !== 'object' || value === null || key === 'facts') return [`${name} ${inline(value)}`];
    if (Array.isArray(value)) {
      return [name, ...value.flatMap((text) => [...asComment(String(text), `${indent}  `), `${indent}  -`])];
    }
    const isCounted = Object.keys(value).every((form) => dutchForms.includes(form));
    return [name, ...blankWords(isCounted ? formsIn(language, value) : value, language, `${indent}  `)];
  });
}

function formsIn(language: string, { one, other }: { one?: string; other?: string }): object {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return Object.fromEntries(pluralCategories.map((form) => [form, form === 'one' ? (one ?? other) : other]));
}

/** A Dutch text over lines of at most about 110 characters. */
export function asComment(text: string, indent: string): string[] {
  const lines = text.replace(/\s+/gu, ' ').match(/\S.{0,109}(?=\s|$)/gu) ?? [];
  return lines.map((line) => `${indent}# ${line}`);
}

function inline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
