import { readFileSync, writeFileSync } from 'node:fs';

/**
 * A text with the block of a command anew. Throws when the text lacks the marks of that block.
 *
 * @param command as in `<!-- npm run bench: begin -->`
 */
export function withBlock(text: string, command: string, block: string): string {
  const start = `<!-- ${command}: begin -->`;
  const end = `<!-- ${command}: end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks "${start}" or "${end}"`);
  return `${text.slice(0, from + start.length)}\n\n${block}\n\n${text.slice(to)}`;
}

/** Writes the block of a command into README.md. */
export function writeBlock(command: string, block: string): void {
  writeFileSync('README.md', withBlock(readFileSync('README.md', 'utf8'), command, block));
}

/** A table in Markdown as Prettier writes it, so that the README stays formatted; the first row is the head. */
export function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...others] = rows;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)];
}
