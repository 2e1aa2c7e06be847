import type { PageLinkView } from '#domain/page-view.ts';
import { desksById } from './desks.ts';
import { allPages } from './pages.ts';

/** All text pages and desks under the letter they start with: what the search page shows without JavaScript. */
export async function aToZ(language: string): Promise<{ letter: string; pages: PageLinkView[] }[]> {
  const texts = (await allPages(language)).map(({ href, heading, description }) => ({
    href,
    title: heading,
    description,
  }));
  const desks = [...(await desksById(language)).values()].map(({ view }) => ({
    href: view.href,
    title: view.name,
    description: view.summary,
    isDutchName: true,
  }));
  const sorted = [...texts, ...desks].sort((a, b) => a.title.localeCompare(b.title, language));
  const letters = new Map<string, PageLinkView[]>();
  for (const page of sorted) {
    const letter = page.title.charAt(0).toLocaleUpperCase(language);
    const sameLetter = letters.get(letter);
    if (sameLetter === undefined) letters.set(letter, [page]);
    else sameLetter.push(page);
  }
  return [...letters].map(([letter, pages]) => ({ letter, pages }));
}
