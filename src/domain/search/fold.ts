/** Letters that have no accent to take off, but that people leave out or type otherwise. */
const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
};

/** Lower case without accents: "Coördinator" → "coordinator". The one form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıةى]/gu, (letter) => letters[letter] ?? letter);
}

/**
 * The folded words of a text in order. Letters between full stops are one word (a.v.i.m. → avim), an apostrophe ends no
 * word (foto's → fotos), and scripts without spaces give one word a sign.
 */
export function wordsOf(text: string): string[] {
  const joined = fold(text)
    .replace(/(^|[^\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (_, before: string, dotted: string) => {
      return `${before}${dotted.replace(/\./gu, '')} `;
    })
    .replace(/(\p{L})['’‘`](?=\p{L})/gu, '$1');
  return joined.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}
