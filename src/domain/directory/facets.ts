import { isAlwaysReachable, isWithoutPolice, type Loket } from '#domain/loket/traits.ts';

/** The ways in which the directory can be narrowed. Values are ids; the words stand in content/ui/. */
export type FacetId = 'audience' | 'form' | 'police' | 'night' | 'language';

/** What a visitor chose: at most one value a facet. */
export type Selection = Readonly<Partial<Record<FacetId, string | undefined>>>;

interface Facet {
  id: FacetId;
  /** The values a desk has; it is listed under each of them. */
  valuesOf: (loket: Loket) => readonly string[];
  /** The only facets it can be combined with; left out means all. Keeps rare languages from making a thousand pages. */
  onlyWith?: readonly FacetId[];
}

const forms = ['seksueel', 'arbeid', 'criminele', 'gedwongen-huwelijk', 'gedwongen-diensten', 'orgaan'] as const;

/** In the order in which they are shown and in which they stand in an address. */
export const facets: readonly Facet[] = [
  { id: 'audience', valuesOf: (loket) => loket.audiences },
  { id: 'form', valuesOf: (loket) => (loket.forms.includes('alle') ? forms : loket.forms) },
  { id: 'police', valuesOf: (loket) => (isWithoutPolice(loket) ? ['zonder-politie'] : []) },
  { id: 'night', valuesOf: (loket) => (isAlwaysReachable(loket) ? ['dag-en-nacht'] : []) },
  {
    id: 'language',
    valuesOf: (loket) => [...new Set(loket.channels.flatMap((channel) => channel.languages))],
    onlyWith: ['audience'],
  },
];

/** Says whether two facets may be chosen together. */
export function canCombine(one: FacetId, other: FacetId): boolean {
  const allows = (facet: FacetId, second: FacetId) =>
    facets.find(({ id }) => id === facet)?.onlyWith?.includes(second) ?? true;
  return allows(one, other) && allows(other, one);
}

/** Says whether a desk has every value that was chosen. The empty selection fits all desks. */
export function fits(loket: Loket, selection: Selection): boolean {
  return facets.every(({ id, valuesOf }) => {
    const chosen = selection[id];
    return chosen === undefined || valuesOf(loket).includes(chosen);
  });
}

/** The address of a selection; the empty one is the directory itself (contract.md §1). */
export function selectionAddress(selection: Selection): string {
  const values = facets.flatMap(({ id }) => selection[id] ?? []);
  return values.length === 0 ? '/loketten/' : `/loketten/keuze/${values.join('/')}/`;
}
