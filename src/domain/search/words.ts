const SEPARATOR = '\n';

/** Packs sorted words: each begins with how many letters it shares with the word before, as one base-36 digit. */
export function packWords(sorted: readonly string[]): string {
  return sorted
    .map((word, index) => {
      const before = sorted[index - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      return shared.toString(36) + word.slice(shared);
    })
    .join(SEPARATOR);
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed === ''
    ? []
    : packed.split(SEPARATOR).map((line) => {
        before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
        return before;
      });
}
