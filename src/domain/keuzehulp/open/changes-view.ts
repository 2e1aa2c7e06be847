import type { OpenRoutingWords } from '#schema/open-routing.ts';
import type { TreeWords } from '#schema/tree.ts';
import { fill } from '#domain/text/fill.ts';
import { inPlural } from '#domain/text/plural.ts';
import { citedInWords } from '../view.ts';
import { noticeName } from './rule-view.ts';
import type { Effect, OutcomeChanges, SeenOutcome } from './outcome-changes.ts';

/** What changed in one tree, in words. */
export interface ChangesView {
  /** Outcomes that differ, together where they differ in the same way. */
  changed: { heading: string; effects: { sentences: string[]; count: string; ways: string[] }[] } | null;
  /** Ways that are new, and ways that are gone; a list that would be empty is left out. */
  lists: { heading: string; ways: { answers: string; desks: string }[] }[];
}

/** Whether anything changed at all. */
export function hasChanges({ added, removed, changed }: OutcomeChanges): boolean {
  return added.length + removed.length + changed.length > 0;
}

/** @param nameOf the name of a desk by its id, also of one that is no longer there */
export function changesView(
  { added, removed, changed }: OutcomeChanges,
  words: TreeWords,
  open: OpenRoutingWords,
  nameOf: (id: string) => string,
): ChangesView {
  const said = open.changes;
  const headed = (heading: string, count: number) => fill(heading, { outcomes: inPlural(open.outcomes, count, 'nl') });
  const list = (heading: string, outcomes: readonly SeenOutcome[]) => ({
    heading: headed(heading, outcomes.length),
    ways: outcomes.map(({ answers, desks }) => ({
      answers: citedInWords(answers, words),
      desks: desks.map(nameOf).join(open.comma),
    })),
  });
  const differing = changed.reduce((sum, { ways }) => sum + ways.length, 0);
  return {
    changed:
      differing === 0
        ? null
        : {
            heading: headed(said.changed, differing),
            effects: changed.map(({ effect, ways }) => ({
              sentences: effectInWords(effect, words, said, nameOf),
              count: inPlural(said.ways, ways.length, 'nl'),
              ways: ways.map((answers) => citedInWords(answers, words)),
            })),
          },
    lists: [list(said.added, added), list(said.removed, removed)].filter(({ ways }) => ways.length > 0),
  };
}

function effectInWords(
  effect: Effect,
  words: TreeWords,
  said: OpenRoutingWords['changes'],
  nameOf: (id: string) => string,
): string[] {
  return [
    ...effect.desksAdded.map(({ id, rank }) => fill(said.desk_added, { desk: nameOf(id), rank })),
    ...effect.desksRemoved.map(({ id, rank }) => fill(said.desk_removed, { desk: nameOf(id), rank })),
    ...(effect.isReordered ? [said.reordered] : []),
    ...effect.noticesAdded.map((id) => fill(said.notice_added, { notice: noticeName(id, words) })),
    ...effect.noticesRemoved.map((id) => fill(said.notice_removed, { notice: noticeName(id, words) })),
  ];
}
