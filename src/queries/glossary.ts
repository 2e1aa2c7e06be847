import { getEntry } from 'astro:content';
import type { Glossary } from '#schema/glossary.ts';

/** The terms of one language in alphabetical order. Throws when content/begrippen/ has no file for it. */
export async function glossaryIn(language: string): Promise<Glossary['terms']> {
  const entry = await getEntry('begrippen', language);
  if (entry === undefined) throw new Error(`content/begrippen/${language}.yaml is missing`);
  return [...entry.data.terms].sort((a, b) => a.term.localeCompare(b.term, language));
}
