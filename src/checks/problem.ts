/** Something an editor has to mend. All words are Dutch: editors read them. */
export interface Problem {
  /** Path of the file from the root of the repository. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** What is wrong, in one sentence. */
  what: string;
  /** Why it matters, in one sentence. */
  why: string;
  /** How to mend it. */
  mend: string;
}

/** One problem as three lines of text for a terminal. */
export function inWords({ file, line, what, why, mend }: Problem): string {
  return `${file}:${line}  ${what}\n    Waarom: ${why}\n    Herstel: ${mend}`;
}

/** All problems as text, sorted by file and line, with the count on the last line. */
export function report(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const count = problems.length === 1 ? '1 probleem gevonden.' : `${problems.length} problemen gevonden.`;
  return [...sorted.map(inWords), count].join('\n\n');
}
