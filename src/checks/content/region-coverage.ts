import { entriesOf, roles, shownChannels } from '#domain/regions/entries.ts';
import type { RegionSet } from './region-set.ts';

const kinds = ['bron', 'wet', 'afgeleid', 'een-van-beide', 'onzeker', 'niet-vastgesteld'] as const;

/** How much is known of the municipalities, as lines of a table in Dutch: per column how sure, and what visitors see. */
export function regionCoverage({ list, organisations }: RegionSet): string[] {
  const municipalities = list.municipalities;
  const rows = roles.map(({ id, file, column }) => {
    const counts = kinds.map((kind) => municipalities.filter((one) => one[column].basis === kind).length);
    const entries = municipalities.flatMap((one) => entriesOf(one, organisations).filter(({ role }) => role === id));
    const named = entries.filter((entry) => entry.organisations.length > 0);
    const own = named.filter((entry) => entry.organisations.some((one) => shownChannels(one).length > 0));
    return [file, ...counts.map(String), String(named.length), String(own.length)];
  });
  const unknownArea = roles.flatMap(({ file, id }) => {
    const keys = organisations[id].organisations.filter(({ complete }) => !complete).map(({ key }) => key);
    return keys.length === 0 ? [] : [`Gebied niet volledig bekend in ${file}: ${keys.join(', ')}.`];
  });
  return [
    `Dekking van content/regios/ (${municipalities.length} gemeenten)`,
    ...table([['', ...kinds, 'met naam', 'met eigen contact'], ...rows]),
    ...unknownArea,
  ];
}

/** Rows of cells as lines with columns under each other: the first to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
}
