import { describe, expect, test } from 'vitest';
import { desksToCall, isDanger, reachesOf, type Reach } from '#domain/keuzehulp/desks-to-call.ts';
import type { Outcome, Place } from '#domain/keuzehulp/types.ts';
import { callView } from '#domain/loket/call.ts';
import { channel, desk, unconfirmed } from '../fixtures/desks.ts';
import { wordsOf } from '../fixtures/words.ts';

const emergency = 'alarmnummer-112';
const office: Reach = { isAlways: false, isPolice: false };
const night: Reach = { isAlways: true, isPolice: false };
const police: Reach = { isAlways: false, isPolice: true };

function outcome(...desks: [id: string, place: Place][]): Outcome {
  return {
    desks: desks.map(([id, place], index) => ({ id, place, rank: index + 1, because: 'reden', cites: {} })),
    notices: [],
    pages: [],
  };
}

describe('which desks of an outcome to call', () => {
  test.each([
    [
      'in danger only 112, whatever else stands there',
      outcome([emergency, 'eerst'], ['dag', 'ook']),
      { dag: night },
      [emergency],
    ],
    [
      'the first that has a number, and 112 for danger',
      outcome(['chat', 'eerst'], ['dag', 'ook']),
      { dag: night },
      ['dag', emergency],
    ],
    [
      'for at night one that is open then, when the first is not',
      outcome(['kantoor', 'eerst'], ['tweede', 'daarna'], ['dag', 'ook']),
      { kantoor: office, tweede: office, dag: night },
      ['kantoor', 'dag', emergency],
    ],
    [
      'not the police where the outcome does not begin with them',
      outcome(['chat', 'eerst'], ['bureau', 'daarna'], ['kantoor', 'ook']),
      { bureau: police, kantoor: office },
      ['kantoor', emergency],
    ],
    [
      'the police where the outcome does begin with them',
      outcome(['bureau', 'eerst'], ['dag', 'ook']),
      { bureau: police, dag: night },
      ['bureau', 'dag', emergency],
    ],
    [
      '112 once, where it stands among the others',
      outcome(['dag', 'eerst'], [emergency, 'ook']),
      { dag: night, [emergency]: night },
      ['dag', emergency],
    ],
    ['112 alone where nobody else can be phoned', outcome(['chat', 'eerst']), {}, [emergency]],
  ])('%s', (_, given, reaches, expected) => {
    expect(desksToCall(given, reaches as Record<string, Reach>)).toEqual(expected);
  });

  test('danger is 112 on top, not 112 at the end', () => {
    expect(isDanger(outcome([emergency, 'eerst']))).toBe(true);
    expect(isDanger(outcome(['dag', 'eerst'], [emergency, 'ook']))).toBe(false);
    expect(isDanger(outcome())).toBe(false);
  });
});

test('a desk can be phoned by whom it is for, at a number that is shown', () => {
  const reaches = reachesOf('burger', [
    ['open', desk({ audiences: ['burger'] })],
    ['kantoor', desk({ audiences: ['slachtoffer', 'burger'], channels: [channel({ hours: null })] })],
    ['bureau', desk({ audiences: ['burger'], kind: 'inspectie' })],
    ['niet-voor-omstanders', desk({ audiences: ['slachtoffer'] })],
    ['onzeker', desk({ audiences: ['burger'], channels: [channel(unconfirmed)] })],
    [
      'chat',
      desk({ audiences: ['burger'], channels: [channel({ type: 'chat', value: 'thee.nl', href: 'https://thee.nl' })] }),
    ],
    ['buitenland', desk({ audiences: ['burger'], channels: [channel({ use: 'vanuit-buitenland' })] })],
  ]);
  expect(reaches).toEqual({
    open: { isAlways: true, isPolice: false },
    kantoor: { isAlways: false, isPolice: false },
    bureau: { isAlways: true, isPolice: true },
  });
});

describe('a number for somebody else to call', () => {
  const tea = desk({ name: 'Theehuis – huis voor wie verdwaald is' });
  const [nl, pl] = [wordsOf('nl'), wordsOf('pl')];

  test('tells a bystander no more than that it is help, in Dutch and to who shows it', () => {
    expect(callView('theehuis', tea, 'burger', nl, pl)).toMatchObject({
      what: nl.show_card.help_line,
      own: pl.show_card.help_line,
      hours: 'dag en nacht',
      number: channel().value,
    });
    expect(callView('theehuis', tea, 'burger', nl, null).own).toBeNull();
  });

  test('tells a bystander that it is the police or an inspectorate', () => {
    expect(callView('bureau', desk({ kind: 'inspectie' }), 'burger', nl, pl)).toMatchObject({
      what: 'Theehuis',
      own: null,
    });
  });

  test('tells a professional the name, as far as the dash', () => {
    expect(callView('theehuis', tea, 'professional', nl, null)).toMatchObject({ what: 'Theehuis', own: null });
  });

  test('says of 112 when to call it', () => {
    for (const caller of ['burger', 'professional'] as const) {
      expect(callView(emergency, tea, caller, nl, pl)).toMatchObject({
        what: nl.show_card.if_danger,
        own: pl.show_card.if_danger,
      });
    }
  });

  test('is never made up', () => {
    const silent = desk({ channels: [channel(unconfirmed)] });
    expect(() => callView('stil', silent, 'burger', nl, null)).toThrow(/"stil" shows no number/u);
  });
});
