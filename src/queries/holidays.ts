import { getEntry } from 'astro:content';

/** The public holidays the browser must know, as ISO days. Throws when content/feestdagen.yaml is missing. */
export async function holidayDates(): Promise<string[]> {
  const entry = await getEntry('feestdagen', 'feestdagen');
  if (entry === undefined) throw new Error('content/feestdagen.yaml is missing');
  return entry.data.days.map(({ date }) => date);
}
