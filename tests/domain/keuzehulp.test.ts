import { describe, expect, test } from 'vitest';
import { next } from '#domain/keuzehulp/engine.ts';
import { allStates, optionLetter, stateAddress } from '#domain/keuzehulp/states.ts';
import { citedInWords, givenAnswers, questionView, splitNotices } from '#domain/keuzehulp/view.ts';
import type { Answers, Outcome } from '#domain/keuzehulp/types.ts';
import type { TreeWords } from '#schema/tree.ts';
import { umbrella } from '../fixtures/toy-tree.ts';

function outcome(answers: Answers): Outcome {
  const step = next(umbrella, answers);
  if (step.kind !== 'outcome') throw new Error(`asks ${step.question.id}`);
  return step.outcome;
}
const asked = (answers: Answers) => {
  const step = next(umbrella, answers);
  return step.kind === 'question' ? step.question.id : null;
};

describe('which question comes next', () => {
  test('questions come in the order of the tree', () => {
    expect(asked({})).toBe('rain');
    expect(asked({ rain: 'no' })).toBe('owner');
  });

  test('a final rule ends the questions at once', () => {
    expect(outcome({ rain: 'yes' }).desks.map(({ id }) => id)).toEqual(['roof']);
  });

  test('a question that can no longer change the outcome is left out', () => {
    expect(asked({ rain: 'no', owner: 'mine' })).toBeNull();
    expect(asked({ rain: 'no', owner: 'borrowed' })).toBe('colour');
  });

  test('a question whose condition fails is left out, also when an earlier one was skipped', () => {
    expect(asked({ rain: 'no', owner: 'unknown' })).toBe('handle');
    expect(asked({ rain: 'no', owner: 'borrowed', colour: 'blue' })).toBeNull();
  });

  test('an answer to a question that is not asked does not count', () => {
    expect(outcome({ rain: 'no', owner: 'mine', colour: 'red', handle: 'steel' })).toEqual(
      outcome({ rain: 'no', owner: 'mine' }),
    );
  });

  test('an answer that does not exist is refused', () => {
    expect(() => next(umbrella, { rain: 'hail' })).toThrow(/"rain" has no option "hail"/u);
  });
});

describe('the outcome', () => {
  test('desks stand by place, then by the order of the rules, with ranks from 1', () => {
    const { desks } = outcome({ rain: 'no', owner: 'mine' });
    expect(desks.map(({ id, rank }) => [id, rank])).toEqual([
      ['lost-property', 1],
      ['shop', 2],
    ]);
  });

  test('a desk that several rules name stands once, at its best place, with that reason', () => {
    const { desks } = outcome({ rain: 'no', owner: 'borrowed', colour: 'red' });
    expect(desks.map(({ id, because }) => [id, because])).toEqual([
      ['neighbour', 'owed'],
      ['shop', 'red'],
    ]);
  });

  test('a desk cites the answers its rule rests on, and only those that were asked', () => {
    const { desks } = outcome({ rain: 'no', owner: 'borrowed', colour: 'red' });
    expect(desks[1]?.cites).toEqual({ owner: 'borrowed', colour: 'red' });
  });

  test('notices and pages stand once and in order', () => {
    const found = outcome({ rain: 'no', owner: 'unknown', handle: 'steel' });
    expect(found.notices).toEqual(['small-print', 'rust']);
    expect(splitNotices(found, umbrella)).toEqual({ above: ['rust'], below: ['small-print'] });
  });
});

describe('all states', () => {
  const states = allStates(umbrella);

  test('every state is reached once; codes are one letter an answer', () => {
    expect(states.map(({ code }) => code)).toEqual(['', 'a', 'b', 'ba', 'bb', 'bba', 'bbb', 'bc', 'bca', 'bcb']);
  });

  test('the answers of a state hold only what was asked', () => {
    expect(states.find(({ code }) => code === 'bca')?.answers).toEqual({
      rain: 'no',
      owner: 'unknown',
      handle: 'wood',
    });
  });

  test('addresses and letters follow the contract', () => {
    expect(stateAddress('/keuzehulp/ik/', '')).toBe('/keuzehulp/ik/');
    expect(stateAddress('/keuzehulp/ik/', 'bac')).toBe('/keuzehulp/ik/bac/');
    const rain = umbrella.questions[0];
    expect(rain && optionLetter(rain, 'no')).toBe('b');
    expect(() => rain && optionLetter(rain, 'hail')).toThrow(RangeError);
  });
});

describe('words', () => {
  const option = (label: string) => ({ label, recap: `${label}.` });
  const words: TreeWords = {
    name: 'Paraplu',
    title: 'Paraplu',
    intro: 'Waar is de paraplu?',
    questions: {
      rain: { text: 'Regent het?', options: { yes: option('Ja'), no: option('Nee') } },
      owner: {
        text: 'Van wie?',
        options: { mine: option('Van mij'), borrowed: option('Geleend'), unknown: option('?') },
      },
    },
    reasons: {},
    notices: {},
  };

  test('every answer of a question is a link to the state it leads to', () => {
    const question = umbrella.questions[1];
    const view = question && questionView(question, words, '/paraplu/', 'b');
    expect(view?.options.map(({ href }) => href)).toEqual(['/paraplu/ba/', '/paraplu/bb/', '/paraplu/bc/']);
  });

  test('a question without words is an error, not an empty page', () => {
    const question = umbrella.questions[2];
    expect(() => question && questionView(question, words, '/paraplu/', '')).toThrow(/"colour" has no words/u);
  });

  test('given answers lead back to their question', () => {
    expect(givenAnswers(umbrella, { rain: 'no', owner: 'mine' }, 'ba', words, '/paraplu/')).toEqual([
      { question: 'rain', recap: 'Nee.', changeHref: '/paraplu/' },
      { question: 'owner', recap: 'Van mij.', changeHref: '/paraplu/b/' },
    ]);
  });

  test('cited answers become sentences', () => {
    expect(citedInWords({ rain: 'no', owner: 'borrowed' }, words)).toBe('Nee. Geleend.');
  });
});
