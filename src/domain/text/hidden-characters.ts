/**
 * Characters that change what a reader sees without being seen themselves: they turn the direction of reading, have no width, or
 * mean something only to the program that made them. Line breaks and tabs are left alone.
 */
const hidden = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\u2800]|(?![\t\n\r])\p{Cc}/gu;

/** Between two letters of the Arabic script a non-joiner is spelling: Persian cannot be written without. */
const isSpelling = /(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic})/gu;

const lookAlikeScripts =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;

/** A word with Latin letters and letters of another script that has look-alikes of them. */
const mixed =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}][\p{L}\p{M}]*/gu;

export interface FoundCharacters {
  /** The character as U+202E, or the word whose letters are mixed. */
  found: string;
  /** Where it starts in the text, in UTF-16 units. */
  offset: number;
}

/** Every character that nobody sees (INT-8). */
export function hiddenCharacters(text: string): FoundCharacters[] {
  // Most texts hold none; looking for spelling is only worth it where one was found.
  if (text.search(hidden) < 0) return [];
  const spelled = new Set([...text.matchAll(isSpelling)].map(({ index }) => index));
  return [...text.matchAll(hidden)]
    .filter(({ index }) => !spelled.has(index))
    .map((match) => ({ found: codePoint(match[0]), offset: match.index }));
}

/** Every word in which a letter of another script passes for a Latin one: сomensha with a Cyrillic с (INT-8). */
export function mixedWords(text: string): FoundCharacters[] {
  if (!lookAlikeScripts.test(text)) return [];
  return [...text.matchAll(mixed)].map((match) => ({ found: match[0], offset: match.index }));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
