import type { Change } from '#schema/changes.ts';
import type { Difference } from './compare.ts';

/** A difference with the reason that somebody wrote down, null when nobody did. */
export interface Reasoned extends Difference {
  why: string | null;
}

/**
 * Adds what changed on one day to a list of changes, newest first. What is alike becomes one entry: the same day, kind of change
 * and reason. Entries that are there keep their words, whoever wrote them.
 *
 * @param changes newest first
 * @param date ISO day, not before the newest of the list
 */
export function withDay(changes: readonly Change[], date: string, differences: readonly Reasoned[]): Change[] {
  const today = changes.filter((change) => change.date === date);
  const groups = new Map(today.map((change) => [alike(change), change]));
  for (const { subject, what, from, to, why } of differences) {
    const single: Change = {
      date,
      of: subject.of,
      what,
      ids: [subject.id],
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(what === 'weg' && subject.of === 'loket' ? { names: { [subject.id]: subject.name } } : {}),
      why,
    };
    groups.set(alike(single), joined(groups.get(alike(single)), single));
  }
  return [...groups.values(), ...changes.filter((change) => change.date !== date)];
}

const alike = ({ of, what, from, to, why }: Change) => JSON.stringify([of, what, from, to, why]);

function joined(group: Change | undefined, change: Change): Change {
  if (group === undefined) return change;
  const ids = [...new Set([...group.ids, ...change.ids])].sort();
  const names = { ...group.names, ...change.names };
  return { ...group, ids, ...(Object.keys(names).length === 0 ? {} : { names }) };
}
