import { getEntry } from 'astro:content';
import type { ComparisonView } from '#domain/comparison-view.ts';

/** The comparison table in one language. Throws when content/vergelijker/ has no file for it. */
export async function comparisonIn(language: string): Promise<ComparisonView> {
  const entry = await getEntry('vergelijker', language);
  if (entry === undefined) throw new Error(`content/vergelijker/${language}.yaml is missing`);
  const { columns, rows } = entry.data;
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map(({ question, cells }) => ({ question, cells: columns.map(({ id }) => cells[id] ?? '') })),
  };
}
