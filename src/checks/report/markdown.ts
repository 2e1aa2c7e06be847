/** A table in Markdown with its columns under each other, words to the left and numbers to the right; none without rows. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return ['Geen.'];
  const cells = rows.map((row) => row.map(String));
  const columns = head.map((title, index) => ({
    width: Math.max(3, title.length, ...cells.map((row) => row[index]?.length ?? 0)),
    isNumber: cells.every((row) => /^[\d,]+$/u.test(row[index] ?? '')),
  }));
  const line = (row: readonly string[]) =>
    `| ${columns.map(({ width, isNumber }, index) => row[index]?.[isNumber ? 'padStart' : 'padEnd'](width)).join(' | ')} |`;
  const rule = columns.map(({ width, isNumber }) => `${'-'.repeat(width - 1)}${isNumber ? ':' : '-'}`);
  return [line(head), line(rule), ...cells.map(line)];
}

/** One line a thing, or one line that says there is none. */
export function list(items: readonly string[], none: string): string[] {
  return items.length === 0 ? [none] : items.map((item) => `- ${item}`);
}

/** 1 pagina, 2 pagina’s. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** 0.123 as 12,3 in Dutch, with so many decimals. */
export function decimal(value: number, decimals = 1): string {
  return value.toFixed(decimals).replace('.', ',');
}
