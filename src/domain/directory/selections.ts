import type { Loket } from '#domain/loket/traits.ts';
import { canCombine, facets, fits, type FacetId, type Selection } from './facets.ts';

/** A value that can still be chosen, and how many desks would remain. */
export interface Choice {
  facet: FacetId;
  value: string;
  count: number;
}

/**
 * The values that would make a difference from here: some desks remain, and fewer than now. A value that every desk
 * shares, or that none has, is not offered, so that no visitor meets an empty list.
 */
export function choicesFrom(lokets: readonly Loket[], selection: Selection): Choice[] {
  const now = lokets.filter((loket) => fits(loket, selection));
  const chosen = facets.filter(({ id }) => selection[id] !== undefined).map(({ id }) => id);
  return facets
    .filter(({ id }) => selection[id] === undefined && chosen.every((other) => canCombine(id, other)))
    .flatMap(({ id, valuesOf }) => {
      const values = [...new Set(now.flatMap(valuesOf))];
      return values
        .map((value) => ({ facet: id, value, count: now.filter((loket) => valuesOf(loket).includes(value)).length }))
        .filter(({ count }) => count < now.length);
    });
}

/** Every selection that can be reached by choosing one value after the other, the empty one first, each once. */
export function reachableSelections(lokets: readonly Loket[]): Selection[] {
  const seen = new Map<string, Selection>([['{}', {}]]);
  for (const selection of seen.values()) {
    for (const { facet, value } of choicesFrom(lokets, selection)) {
      const wider = ordered({ ...selection, [facet]: value });
      seen.set(JSON.stringify(wider), wider);
    }
  }
  return [...seen.values()];
}

function ordered(selection: Selection): Selection {
  return Object.fromEntries(facets.flatMap(({ id }) => (selection[id] === undefined ? [] : [[id, selection[id]]])));
}
