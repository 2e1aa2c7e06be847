/** A sentence of a text, with the offset of the line it starts on. */
export interface Sentence {
  text: string;
  offset: number;
  /** Number of words; a number or an abbreviation counts as one. */
  words: number;
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/**
 * The sentences of a text in Markdown. A heading, a list item and a table cell end a sentence as a full stop does. Tags
 * are taken away; of a link only the words stay. Single words are no sentence, and a block of code has none.
 */
export function sentencesOf(markdown: string): Sentence[] {
  return blocksOf(withoutCode(markdown)).flatMap(({ text, offset }) =>
    [...segmenter.segment(text)].flatMap(({ segment }) => {
      const sentence = segment.replace(/\s+/gu, ' ').trim();
      const words = sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      return words > 1 ? [{ text: sentence, offset, words }] : [];
    }),
  );
}

/** The text with empty lines for blocks of code, so that every offset stays. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gmu, (block) => block.replace(/[^\n]/gu, ' '));
}

/** Lines that belong together: a paragraph, a heading, a list item, a table cell. */
function blocksOf(markdown: string): { text: string; offset: number }[] {
  const blocks: { text: string; offset: number }[] = [];
  let isOpen = false;
  let offset = 0;
  for (const line of markdown.split('\n')) {
    const words = line.replace(/<[^>]*>|\]\([^)]*\)|[[*_`]/gu, ' ').trim();
    const startsAnew = /^(?:#|[-+]\s|\d+\.\s|\|)/u.test(words);
    const texts = words.startsWith('|') ? words.split('|') : [words.replace(/^(?:#+|[-+]|\d+\.)\s*/u, '')];
    const last = blocks.at(-1);
    if (isOpen && !startsAnew && words !== '' && last !== undefined) last.text += ` ${words}`;
    else blocks.push(...texts.filter((text) => /\p{L}/u.test(text)).map((text) => ({ text, offset })));
    isOpen = words !== '' && !words.startsWith('#') && !words.startsWith('|');
    offset += line.length + 1;
  }
  return blocks;
}

/** Mean number of words a sentence; 0 for a text without sentences. */
export function meanWords(sentences: readonly Sentence[]): number {
  if (sentences.length === 0) return 0;
  return sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
}

const participle = String.raw`\b(?:ge|be|ver|ont|her)\p{L}+(?:d|t|en)\b`;
const become = String.raw`\b(?:word|wordt|worden|werd|werden)\b`;
const passive = new RegExp(`${become}.*${participle}|${participle}\\s+${become}`, 'iu');

/** Whether a sentence may hide who does something: it has a form of "worden" with a past participle. */
export function isPassive({ text }: Sentence): boolean {
  return passive.test(text);
}

/** Share of sentences (0…1) that may hide who does something. */
export function passiveShare(sentences: readonly Sentence[]): number {
  if (sentences.length === 0) return 0;
  return sentences.filter(isPassive).length / sentences.length;
}
