import type { ChangedWhat } from '#schema/changes.ts';
import type { Fact, Subject } from './register.ts';

/** One thing that is different about one subject. */
export interface Difference {
  subject: Subject;
  what: ChangedWhat;
  /** The old and new name or certainty; numbers and addresses are never told twice. */
  from?: string;
  to?: string;
}

/**
 * What is different between two moments. Of what is new or gone nothing else is said.
 *
 * @param before subjects of the earlier moment, each once
 * @param now subjects of the later moment, each once
 */
export function differencesBetween(before: readonly Subject[], now: readonly Subject[]): Difference[] {
  const old = byKey(before);
  const current = byKey(now);
  return [
    ...now.flatMap((subject): Difference[] => {
      const was = old.get(keyOf(subject));
      return was === undefined ? [{ subject, what: 'nieuw' }] : changesOf(was, subject);
    }),
    ...before
      .filter((subject) => !current.has(keyOf(subject)))
      .map((subject): Difference => ({ subject, what: 'weg' })),
  ];
}

const keyOf = ({ of, id }: Subject) => `${of} ${id}`;
const byKey = (subjects: readonly Subject[]) => new Map(subjects.map((subject) => [keyOf(subject), subject]));

function changesOf(was: Subject, subject: Subject): Difference[] {
  const renamed = was.name !== subject.name;
  return [
    ...(renamed ? [{ subject, what: 'naam' as const, from: was.name, to: subject.name }] : []),
    ...unique(factChanges(was.facts, subject.facts)).map((change) => ({ subject, ...change })),
  ];
}

type FactChange = Omit<Difference, 'subject'>;

function factChanges(before: readonly Fact[], now: readonly Fact[]): FactChange[] {
  const at = ({ what, place }: Fact) => `${what} ${place}`;
  const old = new Map(before.map((fact) => [at(fact), fact.value]));
  const current = new Set(now.map(at));
  return [
    ...now.flatMap((fact) => factChange(fact, old.get(at(fact)))),
    ...before.filter((fact) => !current.has(at(fact))).flatMap(({ what }) => (isContact(what) ? [gone(what)] : [])),
  ];
}

function factChange({ what, value }: Fact, before: string | undefined): FactChange[] {
  if (before === value) return [];
  if (isContact(what)) return [{ what: before === undefined ? `${what}-nieuw` : `${what}-anders` }];
  // The hours or costs of a channel that came with it are not news of their own.
  if (before === undefined) return [];
  return [what === 'zekerheid' ? { what, from: before, to: value } : { what }];
}

const gone = (what: 'nummer' | 'adres'): FactChange => ({ what: `${what}-weg` });

function isContact(what: Fact['what']): what is 'nummer' | 'adres' {
  return what === 'nummer' || what === 'adres';
}

/** Two phones with other hours are one change of hours. */
function unique(changes: readonly FactChange[]): FactChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
