/** Endings of small things, plurals and verbs, in this order, and what stays of the part in brackets. */
const endings: readonly [RegExp, string][] = [
  [/(?:tje|pje|je)s?$/u, ''],
  [/heden$/u, 'heid'],
  [/(?:en|e)$/u, ''],
  [/([^aeiouys])s$/u, '$1'],
  [/([^aeiouys][aeiouy])s$/u, '$1'],
];

/** “The”, with or without the small words that are written onto it: والمال, المال → مال. */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/**
 * The stem of a folded Dutch word, so that forms of one word meet: betaalt, betalen → betal; huizen, huis → huis.
 * Other languages of the site lose what looks like a Dutch ending, which seldom hurts, and Arabic its article.
 * Lighter than the Snowball stemmer, because misspelt words must stay recognisable; a stem is nowhere shown.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  if (/\p{Script=Arabic}/u.test(word)) return word.replace(arabicArticle, '');
  let left = word;
  for (const [ending, rest] of endings) {
    const shorter = left.replace(ending, rest);
    if (shorter.length >= 3 && /[aeiouy]/u.test(shorter)) left = shorter;
  }
  left = left.replace(/([aeou])\1/gu, '$1');
  // Verbs: werkt → werk, betaalt → betal. Short words keep theirs: geld, kind.
  if (left.length >= 5) left = left.replace(/([^aeiouy])(?:dt|d|t)$/u, '$1');
  return left
    .replace(/([^aeiouy])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
