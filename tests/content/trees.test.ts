import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { next } from '#domain/keuzehulp/engine.ts';
import { compare } from '#domain/keuzehulp/open/agreement.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import type { Answers, Outcome } from '#domain/keuzehulp/types.ts';

const { content } = readContent(process.cwd());
const trees = new Map(content.of('boom').map(({ document, data }) => [document.name, data]));

describe('the questions of the contract (§3), fixed in ids and order', () => {
  const contract: Record<string, [string, string][]> = {
    ik: [
      ['gevaar', 'ja nee weet-niet'],
      ['leeftijd', 'jonger-dan-18 18-of-ouder zeg-ik-niet'],
      ['vorm', 'seks werk strafbaar thuis lichaam weet-niet'],
      ['wens', 'praten veilige-plek politie papieren geld weet-niet'],
      ['verblijf', 'nl-of-eu vergunning geen-papieren zeg-ik-niet'],
    ],
    'iemand-anders': [
      ['gevaar', 'ja nee weet-niet'],
      ['wie', 'kind-of-jongere volwassene weet-niet'],
      ['vorm', 'seks werk strafbaar thuis weet-niet'],
      ['wens', 'anoniem-tippen melden overleggen naaste-helpen'],
    ],
    professional: [
      ['gevaar', 'ja nee'],
      ['rol', 'zorg onderwijs-jeugd gemeente opvang-ngo overheid bedrijf anders'],
      ['leeftijd', 'minderjarig volwassen onbekend'],
      ['vorm', 'seksueel arbeid crimineel overig-of-onbekend'],
      ['wens', 'overleggen opvang melden-of-aangifte registreren gegevens-delen verblijf-en-rechten'],
      ['toestemming', 'ja nee nog-niet-gevraagd'],
    ],
    delen: [
      [
        'rol',
        'zorg onderwijs-jeugd gemeente opvang-ngo politie-kmar arbeidsinspectie ind-coa advocaat bank-notaris bedrijf burger',
      ],
      ['acuut', 'ja nee'],
      ['leeftijd', 'minderjarig volwassen onbekend'],
      ['doel', 'hulp-of-opvang misdrijf-stoppen registreren overleg-aan-tafel'],
      ['toestemming', 'ja nee nog-niet-gevraagd'],
    ],
  };

  test.each(Object.entries(contract))('%s', (id, questions) => {
    const tree = trees.get(id);
    expect(tree?.questions.map((question) => [question.id, question.options.join(' ')])).toEqual(questions);
  });
});

describe.each([...trees])('tree %s', (_id, tree) => {
  const states = allStates(tree);
  const outcomes = states.filter((state) => state.kind === 'outcome');

  test('every code is there once', () => {
    const codes = states.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('walking the answers of an outcome again leads to the same outcome', () => {
    for (const { answers, outcome } of outcomes) expect(next(tree, answers)).toEqual({ kind: 'outcome', outcome });
  });

  test('danger ends the questions with 112 first and alone on top', () => {
    const danger = outcomes.filter(({ answers }) => answers['gevaar'] === 'ja' || answers['acuut'] === 'ja');
    expect(danger.length).toBeGreaterThan(0);
    for (const { outcome } of danger) {
      const top = outcome.desks.filter(({ place }) => place === 'eerst').map(({ id }) => id);
      expect(top).toEqual(['alarmnummer-112']);
      expect(outcome.desks[0]?.id).toBe('alarmnummer-112');
    }
  });
});

describe('what facts demand of the routing', () => {
  const outcomesOf = (id: string, answers: Answers) => {
    const tree = trees.get(id);
    if (tree === undefined) throw new Error(`no tree ${id}`);
    return allStates(tree).flatMap((state) =>
      state.kind === 'outcome' &&
      Object.entries(answers).every(([question, option]) => state.answers[question] === option)
        ? [state.outcome]
        : [],
    );
  };
  const ids = (outcome: Outcome) => outcome.desks.map(({ id }) => id);

  test('a minor is told that parents need not know, and gets a way to chat or phone without them', () => {
    const found = outcomesOf('ik', { gevaar: 'nee', leeftijd: 'jonger-dan-18' });
    for (const outcome of found) {
      expect(outcome.notices).toContain('jong-zonder-ouders');
      expect(
        ids(outcome).some((id) => ['chat-met-fier', 'keerpunt', 'kindertelefoon', 'veilig-thuis'].includes(id)),
      ).toBe(true);
      expect(ids(outcome)).not.toContain('comensha');
    }
    expect(found.length).toBeGreaterThan(20);
  });

  test('who seeks a bed also gets a way for the night and the weekend', () => {
    for (const outcome of outcomesOf('ik', { gevaar: 'nee', wens: 'veilige-plek' })) {
      expect(ids(outcome)).toEqual(expect.arrayContaining(['veilig-thuis', 'politie-0900-8844']));
      expect(outcome.notices).toContain('nacht-en-weekend');
    }
  });

  test('who has no papers reads about the immigration police before the police stand there', () => {
    for (const verblijf of ['geen-papieren', 'zeg-ik-niet']) {
      for (const outcome of outcomesOf('ik', { gevaar: 'nee', wens: 'politie', verblijf })) {
        expect(outcome.notices).toContain('papieren-en-politie');
        const found = ids(outcome);
        const police = found.findIndex((id) =>
          ['politie-avim', 'politie-0900-8844', 'nederlandse-arbeidsinspectie'].includes(id),
        );
        expect(police).toBeGreaterThan(found.indexOf('raad-rechtsbijstand-advocaat'));
      }
    }
  });

  test('who was forced into crime hears about a lawyer, and meets one before the police', () => {
    for (const outcome of outcomesOf('ik', { gevaar: 'nee', vorm: 'strafbaar' })) {
      expect(outcome.notices).toContain('advocaat-eerst');
      const found = ids(outcome);
      expect(found).toContain('raad-rechtsbijstand-advocaat');
      if (found.includes('politie-avim')) {
        expect(found.indexOf('raad-rechtsbijstand-advocaat')).toBeLessThan(found.indexOf('politie-avim'));
      }
    }
  });

  test('work: FairWork to be helped, the inspectorate to report', () => {
    for (const outcome of outcomesOf('ik', { gevaar: 'nee', leeftijd: '18-of-ouder', vorm: 'werk' })) {
      expect(ids(outcome)).toContain('fairwork');
    }
    for (const outcome of outcomesOf('iemand-anders', {
      gevaar: 'nee',
      wie: 'volwassene',
      vorm: 'werk',
      wens: 'melden',
    })) {
      expect(ids(outcome)[0]).toBe('nederlandse-arbeidsinspectie');
    }
  });

  test('an anonymous tip goes to Meld Misdaad Anoniem and is said not to be an aangifte', () => {
    for (const outcome of outcomesOf('iemand-anders', { gevaar: 'nee', wens: 'anoniem-tippen' })) {
      expect(ids(outcome)[0]).toBe('meld-misdaad-anoniem');
      expect(outcome.notices).toContain('geen-aangifte');
    }
  });

  test('a professional in doubt about privacy is told what the AVG facts say', () => {
    for (const outcome of outcomesOf('professional', { gevaar: 'nee', wens: 'gegevens-delen' })) {
      expect(outcome.notices).toContain('avg-verbiedt-niet');
      expect(outcome.notices.some((id) => ['geen-aparte-grond', 'opsporing-moet-doorgeven'].includes(id))).toBe(true);
    }
  });
});

describe('the open examples', () => {
  const examples = content.of('voorbeelden').flatMap(({ data }) => data);

  test('there are forty or more, some for every tree', () => {
    expect(examples.length).toBeGreaterThanOrEqual(40);
    expect(new Set(examples.map(({ tree }) => tree))).toEqual(new Set(trees.keys()));
  });

  test.each(examples.map((example) => [example.id, example] as const))('%s agrees', (_id, example) => {
    const tree = trees.get(example.tree);
    if (tree === undefined) throw new Error(`no tree ${example.tree}`);
    const { reached, agrees } = compare(allStates(tree), example);
    expect(
      reached.flatMap(({ state, disagreements }) => disagreements.map((found) => ({ code: state.code, ...found }))),
    ).toEqual([]);
    expect(agrees).toBe(true);
  });
});
