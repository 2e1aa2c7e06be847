import { facets, fits, selectionAddress, type FacetId, type Selection } from '#domain/directory/facets.ts';
import { choicesFrom, reachableSelections } from '#domain/directory/selections.ts';
import type { DirectoryView } from '#domain/directory/view.ts';
import { fill } from '#domain/text/fill.ts';
import { inPlural } from '#domain/text/plural.ts';
import type { UiWords } from '#schema/ui.ts';
import { desksById } from './desks.ts';
import { oncePerLanguage } from './once.ts';
import { wordsIn } from './words.ts';

/** All pages of the directory: one a selection that can be reached, each with its desks and further choices. */
export const directoryPages = oncePerLanguage(async (language): Promise<DirectoryView[]> => {
  const words = await wordsIn(language);
  const desks = [...(await desksById(language)).values()];
  const lokets = desks.map(({ loket }) => loket);
  return reachableSelections(lokets).map((selection) => {
    const found = desks.filter(({ loket }) => fits(loket, selection));
    const choices = choicesFrom(lokets, selection);
    return {
      address: selectionAddress(selection),
      chosen: facets.flatMap(({ id }) => {
        const value = selection[id];
        if (value === undefined) return [];
        const label = facetWord(id, value, words, language);
        const without: Selection = { ...selection, [id]: undefined };
        return [
          { label, removeHref: selectionAddress(without), removeLabel: fill(words.directory.remove, { facet: label }) },
        ];
      }),
      groups: facets
        .map(({ id }) => ({
          heading: words.directory.facets[id],
          choices: choices
            .filter(({ facet }) => facet === id)
            .map(({ value, count }) => ({
              label: facetWord(id, value, words, language),
              count,
              href: selectionAddress({ ...selection, [id]: value } satisfies Selection),
            })),
        }))
        .filter((group) => group.choices.length > 0),
      count: inPlural(words.directory.count, found.length, language),
      desks: found.map(({ view }) => view),
    };
  });
});

function facetWord(facet: FacetId, value: string, words: UiWords, language: string): string {
  if (facet === 'language') return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value;
  const group: Record<string, string> = words.directory[facet];
  return group[value] ?? value;
}
