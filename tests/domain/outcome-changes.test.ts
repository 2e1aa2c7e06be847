import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outcomesText } from '#deploy/release/outcomes.ts';
import { changesView, hasChanges } from '#domain/keuzehulp/open/changes-view.ts';
import { outcomeChanges, type SeenOutcome } from '#domain/keuzehulp/open/outcome-changes.ts';
import { fromReleased, released, seenOutcomes } from '#domain/keuzehulp/open/snapshot.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import type { Tree } from '#domain/keuzehulp/types.ts';
import { lastRelease } from '#schema/last-release.ts';
import { nameOf, open, umbrellaWords } from '../fixtures/open-routing.ts';
import { umbrella } from '../fixtures/toy-tree.ts';

const seen = (tree: Tree) => seenOutcomes(allStates(tree));
const now = seen(umbrella);
/** The umbrella tree with another rule in the place of one of its own. */
const withRule = (id: string, change: Partial<Tree['rules'][number]>): Tree => ({
  ...umbrella,
  rules: umbrella.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const none = { desksAdded: [], desksRemoved: [], isReordered: false, noticesAdded: [], noticesRemoved: [] };

describe('what changed between two releases', () => {
  test('is nothing when nothing did', () => {
    const changes = outcomeChanges(now, now);
    expect(changes).toEqual({ added: [], removed: [], changed: [] });
    expect(hasChanges(changes)).toBe(false);
  });

  test('a desk that comes is told once, with all ways that lead to it', () => {
    const police = { id: 'police', place: 'eerst' as const, because: 'owed', cites: true };
    const owe = umbrella.rules.find(({ id }) => id === 'owe')?.desks ?? [];
    const changes = outcomeChanges(now, seen(withRule('owe', { desks: [police, ...owe] })));
    expect(changes.changed).toEqual([
      {
        effect: { ...none, desksAdded: [{ id: 'police', rank: 1 }] },
        ways: [
          { rain: 'no', owner: 'borrowed', colour: 'red' },
          { rain: 'no', owner: 'borrowed', colour: 'blue' },
        ],
      },
    ]);
    expect(hasChanges(changes)).toBe(true);
  });

  test('a desk that goes, another order, and notices are told', () => {
    const before: SeenOutcome[] = [{ answers: { rain: 'yes' }, desks: ['a', 'b', 'c'], notices: ['old', 'same'] }];
    const after: SeenOutcome[] = [{ answers: { rain: 'yes' }, desks: ['c', 'a'], notices: ['same', 'new'] }];
    expect(outcomeChanges(before, after).changed[0]?.effect).toEqual({
      desksAdded: [],
      desksRemoved: [{ id: 'b', rank: 2 }],
      isReordered: true,
      noticesAdded: ['new'],
      noticesRemoved: ['old'],
    });
  });

  test('a question that is no longer asked takes its ways away and gives a new one', () => {
    const changes = outcomeChanges(now, seen(withRule('steel', { notices: [] })));
    expect(changes.removed.map(({ answers }) => answers['handle'])).toEqual(['wood', 'steel']);
    expect(changes.added.map(({ answers }) => answers)).toEqual([{ rain: 'no', owner: 'unknown' }]);
    expect(changes.changed).toEqual([]);
  });

  test('a question or option that only moved changes nothing', () => {
    const turned = {
      ...umbrella,
      questions: umbrella.questions.map((one) => ({ ...one, options: [...one.options].reverse() })),
    };
    expect(hasChanges(outcomeChanges(now, seen(turned)))).toBe(false);
  });

  test('in words: each effect as sentences; what has no words any more keeps its id', () => {
    const before: SeenOutcome[] = [
      { answers: { rain: 'yes' }, desks: ['a', 'b'], notices: ['gone'] },
      { answers: { rain: 'no', owner: 'stolen' }, desks: ['a'], notices: [] },
    ];
    const after: SeenOutcome[] = [{ answers: { rain: 'yes' }, desks: ['b', 'a', 'c'], notices: ['rust'] }];
    const view = changesView(outcomeChanges(before, after), umbrellaWords, open, nameOf);
    expect(view).toEqual({
      changed: {
        heading: 'Veranderd: 1 uitkomst',
        effects: [
          {
            sentences: [
              'Erbij: C, op plaats 3.',
              'De loketten die bleven, staan in een andere volgorde.',
              'Nieuwe mededeling: Staal roest',
              'Mededeling weg: gone',
            ],
            count: 'Bij 1 weg door de vragen',
            ways: ['Ja.'],
          },
        ],
      },
      lists: [{ heading: 'Verdwenen: 1 uitkomst', ways: [{ answers: 'Nee. stolen', desks: 'A' }] }],
    });
  });

  test('in words: nothing where nothing changed', () => {
    expect(changesView(outcomeChanges(now, now), umbrellaWords, open, nameOf)).toEqual({ changed: null, lists: [] });
  });
});

describe('the outcomes of a release', () => {
  const kept = released('umbrella', umbrella.questions, now);

  test('come back as they went in', () => {
    const byWay = (outcomes: readonly SeenOutcome[]) => [...outcomes].map((outcome) => JSON.stringify(outcome)).sort();
    expect(byWay(fromReleased(kept))).toEqual(byWay(now));
    expect(hasChanges(outcomeChanges(fromReleased(kept), now))).toBe(false);
  });

  test('stand once for all ways that show the same; a dash is a question that was not asked', () => {
    expect(kept.outcomes.map(({ ways }) => ways)).toEqual([['a---'], ['ba--', 'bc-a'], ['bba-', 'bbb-'], ['bc-b']]);
  });

  test('are refused with an answer that the question does not have', () => {
    expect(() => released('u', umbrella.questions, [{ answers: { rain: 'hail' }, desks: [], notices: [] }])).toThrow(
      /"rain" has no option "hail"/u,
    );
  });

  test('are written in a form that the site and its check can read', () => {
    const outcomes = allStates(umbrella).flatMap((state) =>
      state.kind === 'question'
        ? []
        : [
            {
              code: state.code,
              answers: { ...state.answers },
              lokets: state.outcome.desks.map(({ id, rank, because }) => ({ id, rank, because })),
              notices: state.outcome.notices,
              pages: [],
              url: `/p/${state.code}/`,
            },
          ],
    );
    const published = {
      version: '1.0.0',
      generated: '2026-11-21',
      license: 'https://example.org/',
      trees: [{ id: 'umbrella', audience: 'burger' as const, questions: umbrella.questions, outcomes }],
    };
    // A hash of digits only, and one that looks like a number, must stay text.
    for (const hash of ['1'.repeat(40), `1e${'5'.repeat(38)}`]) {
      const text = outcomesText(published, { day: '2026-11-21', hash });
      expect(lastRelease.parse(parse(text)).release).toEqual({ day: '2026-11-21', commit: hash, trees: [kept] });
    }
  });

  test('may be none: before the first release there is nothing to compare with', () => {
    expect(lastRelease.parse(parse('release: null'))).toEqual({ release: null });
    expect(lastRelease.safeParse(parse('release: {}')).success).toBe(false);
  });
});
