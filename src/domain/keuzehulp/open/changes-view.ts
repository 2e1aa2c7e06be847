import type { OpenRoutingWords } from '#schema/open-routing.ts';
import type { TreeWords } from '#schema/tree.ts';
import { fill } from '#domain/text/fill.ts';
import { citedInWords } from '../view.ts';
import type { Effect, OutcomeChanges, SeenOutcome } from './outcome-changes.ts';
import { noticeName } from './rule-view.ts';

/** What changed in one tree, in words. */
export interface ChangesView {
  added: WayView[];
  removed: WayView[];
  changed: { effect: string[]; ways: string[] }[];
}

/** A way through the questions, with the names of the desks at its end. */
export interface WayView {
  answers: string;
  desks: string[];
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
  const way = ({ answers, desks }: SeenOutcome) => ({
    answers: citedInWords(answers, words),
    desks: desks.map(nameOf),
  });
  return {
    added: added.map(way),
    removed: removed.map(way),
    changed: changed.map(({ effect, ways }) => ({
      effect: effectInWords(effect, words, open.changes, nameOf),
      ways: ways.map((answers) => citedInWords(answers, words)),
    })),
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
