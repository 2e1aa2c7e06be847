/** A text in which every way to write a digit, a dash or a space became the plain one. */
export interface FoldedText {
  text: string;
  /** For each character of `text` its place in the original, in UTF-16 units; one more for the end. */
  at: number[];
}

/**
 * Folds a text so that a number can be recognised however it is written: digits of any script become 0–9, every dash a hyphen,
 * every space a space, letters that pass for digits among digits (08OO) become digits, and what cannot be seen disappears. A
 * paragraph separator (U+2029) stays: it stands for the border of a block of text.
 */
export function foldDigits(original: string): FoldedText {
  const at: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const plain = foldCharacter(character);
    text += plain;
    for (let index = 0; index < plain.length; index++) at.push(offset);
    offset += character.length;
  }
  at.push(offset);
  return {
    text: text.replace(lookalikes, (run) => run.replace(/\D/gu, (letter) => (/[lI|]/u.test(letter) ? '1' : '0'))),
    at,
  };
}

/** Digits and letters that look like them, in one run with at least one real digit, and no other letter beside it. */
const lookalikes = /(?<!\p{L})(?=[OoОоΟοlI|]*\d)[\dOoОоΟοlI|]{3,}(?!\p{L})/gu;

function foldCharacter(character: string): string {
  if (character === '\u2029') return character;
  if (/\p{Nd}/u.test(character)) return digitValue(character);
  if (/\p{No}/u.test(character)) return character.normalize('NFKC').replace(/\D/gu, '');
  if (/\p{Pd}|[\u2212\u2043]/u.test(character)) return '-';
  if (/\s/u.test(character)) return ' ';
  if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(character)) return '';
  return character === '＋' ? '+' : character;
}

/** The ten digits of a script stand together, from nought to nine. */
function digitValue(character: string): string {
  const code = character.normalize('NFKC').codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
