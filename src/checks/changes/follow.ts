import { differencesBetween } from '#domain/changes/compare.ts';
import { withDay, type Reasoned } from '#domain/changes/entries.ts';
import type { Subject } from '#domain/changes/register.ts';
import type { Change } from '#schema/changes.ts';
import { NoHistoryError, type History, type Moment } from './history.ts';
import { registerReader, stateOf } from './read-register.ts';

/** A list of changes with the state of the register where it ends; null when nothing was listed yet. */
export interface Listed {
  state: string | null;
  /** Newest first. */
  changes: Change[];
}

interface Options {
  /** The reason for what is on the disk and not yet committed. */
  why: string | null;
  /** The commit at which the list ends, for when its state is not in the history. */
  from: string | null;
}

/**
 * Adds to a list what changed since: day by day, from how the register was at the end of one day to how it was at the end of the
 * next, so that what was tried and taken back within a day is not told.
 *
 * @throws NoHistoryError when the state at which the list ends is not in the history
 */
export function follow({ moments, reasons }: History, listed: Listed, { why, from }: Options): Listed {
  const read = registerReader();
  const subjects = moments.map((moment) => once(() => read(moment.texts())));
  const start = startOf(moments, subjects, listed.state, from);
  let before = start < 0 ? [] : (subjects[start]?.() ?? []);
  let after = moments[start]?.commit ?? null;
  let changes = listed.changes;
  let day = changes[0]?.date ?? '';
  moments.forEach((moment, index) => {
    if (index <= start || !isLastOfDay(moments, index)) return;
    const now = subjects[index]?.() ?? [];
    const reasonFor = (file: string) => (moment.commit === null ? why : reasons(file, after, moment.commit));
    const differences = differencesBetween(before, now).map((difference): Reasoned => ({
      ...difference,
      why: reasonFor(difference.subject.file),
    }));
    // A clock that was wrong must not put a change before one that came earlier.
    day = moment.day > day ? moment.day : day;
    changes = withDay(changes, day, differences);
    before = now;
    after = moment.commit;
  });
  return { state: stateOf(before), changes };
}

/** A commit is the last of its day when the next is of another; what is on the disk always counts by itself. */
function isLastOfDay(moments: readonly Moment[], index: number): boolean {
  const [moment, next] = [moments[index], moments[index + 1]];
  return next === undefined || next.commit === null || next.day !== moment?.day;
}

/** Index of the moment at which the list ends; -1 when there is no list yet. */
function startOf(
  moments: readonly Moment[],
  subjects: readonly (() => Subject[])[],
  state: string | null,
  from: string | null,
): number {
  if (from !== null) {
    const index = moments.findIndex(({ commit }) => commit?.startsWith(from));
    if (index < 0) throw new NoHistoryError(`Commit ${from} veranderde niets aan loketten, regio’s of keuzehulp.`);
    return index;
  }
  if (state === null) return -1;
  const index = subjects.findLastIndex((subject) => stateOf(subject()) === state);
  if (index < 0) {
    throw new NoHistoryError(
      'De lijst houdt op bij een stand die niet in de geschiedenis staat. Zeg zelf vanaf welke commit: npm run changes -- --vanaf=<commit>',
    );
  }
  return index;
}

function once<Value>(workOut: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => (known ??= { value: workOut() }).value;
}
