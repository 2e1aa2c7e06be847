import { describe, expect, test } from 'vitest';
import { compare, shareThatAgrees, type Example } from '#domain/keuzehulp/open/agreement.ts';
import { exampleView } from '#domain/keuzehulp/open/example-view.ts';
import { outcomeLists } from '#domain/keuzehulp/open/outcome-lists.ts';
import { outcomeRow } from '#domain/keuzehulp/open/outcome-row.ts';
import { ruleView } from '#domain/keuzehulp/open/rule-view.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import type { Rule } from '#domain/keuzehulp/types.ts';
import { example } from '#schema/example.ts';
import { nameOf, open, umbrellaWords } from '../fixtures/open-routing.ts';
import { umbrella } from '../fixtures/toy-tree.ts';

const states = allStates(umbrella);
const names = { desk: nameOf, page: (address: string) => `pagina ${address}` };
const ruleOf = (id: string): [Rule, number] => {
  const index = umbrella.rules.findIndex((rule) => rule.id === id);
  const rule = umbrella.rules[index];
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return [rule, index];
};

describe('a rule in words', () => {
  test('says with which answers it counts, its desks with place and reason, and its pages', () => {
    expect(ruleView(...ruleOf('red'), umbrellaWords, names)).toEqual({
      id: 'red',
      number: 5,
      when: [
        { question: 'Van wie is hij?', answers: ['Geleend'] },
        { question: 'Welke kleur?', answers: ['Rood'] },
      ],
      desks: [
        { place: 'daarna', name: 'NEIGHBOUR', because: 'Rood valt op.' },
        { place: 'eerst', name: 'SHOP', because: 'Rood valt op.' },
      ],
      notices: [],
      pages: [{ href: '/red/', title: 'pagina /red/' }],
      isFinal: false,
    });
  });

  test('names all answers of a question of which one is enough', () => {
    expect(ruleView(...ruleOf('found'), umbrellaWords, names).when).toEqual([
      { question: 'Van wie is hij?', answers: ['Van mij', 'Dat weet ik niet meer'] },
    ]);
  });

  test('says its notices by title, whether it is final, and nothing under "when" where it always counts', () => {
    expect(ruleView(...ruleOf('steel'), umbrellaWords, names).notices).toEqual(['Staal roest']);
    expect(ruleView(...ruleOf('wet'), umbrellaWords, names).isFinal).toBe(true);
    expect(ruleView(...ruleOf('last'), umbrellaWords, names).when).toEqual([]);
  });
});

describe('lists of outcomes', () => {
  const lists = (most: number) =>
    outcomeLists(states, most).map(({ code, outcomes }) => [code, outcomes.map((outcome) => outcome.code).join(' ')]);

  test('are one list where it is short enough', () => {
    expect(lists(6)).toEqual([['', 'a ba bba bbb bca bcb']]);
  });

  test('are divided by the first answers where not, with what follows at once in the list of its question', () => {
    expect(lists(5)).toEqual([
      ['', 'a'],
      ['b', 'ba bba bbb bca bcb'],
    ]);
    expect(lists(2)).toEqual([
      ['', 'a'],
      ['b', 'ba'],
      ['bb', 'bba bbb'],
      ['bc', 'bca bcb'],
    ]);
  });

  test('hold each outcome once, however small they must be', () => {
    for (const most of [0, 1, 2, 3, 4, 5, 100]) {
      const codes = outcomeLists(states, most).flatMap(({ outcomes }) => outcomes.map(({ code }) => code));
      expect(codes.sort()).toEqual(['a', 'ba', 'bba', 'bbb', 'bca', 'bcb']);
    }
  });

  test('have rows that leave out the answers that the list tells for all', () => {
    const list = outcomeLists(states, 2).find(({ code }) => code === 'bc');
    const row = list?.outcomes[1] && outcomeRow(list.outcomes[1], list.answers, '/p/', umbrellaWords, nameOf);
    expect(row).toEqual({
      code: 'bcb',
      href: '/p/bcb/',
      answers: 'Staal.',
      desks: ['LOST-PROPERTY', 'SHOP'],
      notices: ['small-print', 'Staal roest'],
    });
  });
});

const made = (parts: Partial<Example>): Example =>
  example.parse({
    id: 'V001',
    tree: 'umbrella',
    story: 'Iemand heeft een paraplu laten staan.',
    answers: { rain: 'no', owner: 'borrowed' },
    notices: 'Wat er moet staan.',
    why: ['P-MEL-01'],
    ...parts,
  });
const wrong = (parts: Partial<Example>) =>
  compare(states, made(parts)).reached.flatMap(({ state, disagreements }) =>
    disagreements.map(({ kind, desks }) => `${state.code} ${kind} ${desks.join()}`),
  );

describe('whether an example agrees', () => {
  test('a question that the answers leave open is answered in every way', () => {
    const { reached, agrees } = compare(states, made({ first: ['neighbour'], must: [['shop']] }));
    expect(reached.map(({ state }) => state.code)).toEqual(['bba', 'bbb']);
    expect(agrees).toBe(true);
  });

  test('an answer to a question that is not asked does not count', () => {
    const answers = { rain: 'no', owner: 'mine', colour: 'red' };
    expect(compare(states, made({ answers })).reached.map(({ state }) => state.code)).toEqual(['ba']);
  });

  test.each([
    ['another desk on top', { first: ['shop', 'roof'] }, ['bba first shop,roof', 'bbb first shop,roof']],
    [
      'none of the desks that must be there',
      { must: [['shop'], ['roof', 'lost-property']] },
      ['bba missing roof,lost-property', 'bbb missing roof,lost-property'],
    ],
    ['a desk that must not be there', { must_not: ['shop'] }, ['bba forbidden shop', 'bbb forbidden shop']],
    [
      'an alternative that disagrees',
      { must: [['neighbour']], alternatives: [{ rain: 'yes' }] },
      ['a missing neighbour'],
    ],
  ])('it does not with %s', (_, parts, found) => {
    expect(wrong(parts)).toEqual(found);
    expect(compare(states, made(parts)).agrees).toBe(false);
  });

  test('it does not when no outcome follows from its answers at all', () => {
    expect(compare(states, made({ answers: { rain: 'hail' } }))).toMatchObject({ reached: [], agrees: false });
  });

  test('the share is rounded down, so that one that disagrees is never lost', () => {
    const yes = compare(states, made({}));
    const no = compare(states, made({ must_not: ['shop'] }));
    expect(shareThatAgrees([yes, yes])).toBe(1);
    expect(shareThatAgrees([...Array.from({ length: 999 }, () => yes), no])).toBe(0.99);
    expect(shareThatAgrees([])).toBe(0);
  });

  test('in words: what was expected, what follows, and what is wrong with it', () => {
    const view = exampleView(
      compare(states, made({ first: ['roof', 'shop'], must: [['shop', 'roof'], ['neighbour']], must_not: ['shop'] })),
      '/p/',
      umbrellaWords,
      open,
      nameOf,
    );
    expect(view.expected).toEqual([
      'Bovenaan: ROOF of SHOP.',
      'Op de pagina: SHOP of ROOF; NEIGHBOUR.',
      'Niet op de pagina: SHOP.',
    ]);
    expect(view.answerSets).toEqual(['Nee. Geleend.']);
    expect(view.reached[0]).toEqual({
      code: 'bba',
      href: '/p/bba/',
      desks: ['NEIGHBOUR', 'SHOP'],
      wrong: ['Bovenaan moest staan: ROOF of SHOP.', 'Hoort er niet: SHOP.'],
    });
    expect(view.agrees).toBe(false);
  });
});
