import { describe, expect, test } from 'vitest';
import { differencesBetween } from '#domain/changes/compare.ts';
import { withDay } from '#domain/changes/entries.ts';
import { subjectsOf, type Register } from '#domain/changes/register.ts';
import { byDay, changeViews } from '#domain/changes/view.ts';
import { roles, type Organisations } from '#domain/regions/entries.ts';
import { changedThing, changedWhat, type Change, type ChangeWords } from '#schema/changes.ts';
import { municipalities, regionalOrganisations } from '#schema/region.ts';
import type { Loket } from '#schema/loket.ts';
import type { Tree } from '#schema/tree.ts';
import { channel, desk, unconfirmed } from '../fixtures/desks.ts';
import { umbrella } from '../fixtures/toy-tree.ts';

const register = (parts: Partial<Register>): Register => ({ desks: [], trees: [], regions: null, ...parts });
const tea = (loket: Loket) => register({ desks: [{ file: 'content/loketten/thee.yaml', id: 'thee', loket }] });
const umbrellas = (tree: Tree) =>
  register({ trees: [{ file: 'content/keuzehulp/paraplu.yaml', id: 'paraplu', tree }] });

/** What is different, in short: `loket thee tijden`. */
function differences(before: Register, now: Register): string[] {
  return differencesBetween(subjectsOf(before), subjectsOf(now)).map(({ subject, what, from, to }) =>
    [subject.of, subject.id, what, ...(from === undefined ? [] : [`${from} > ${to ?? ''}`])].join(' '),
  );
}

const phone = channel();
const site = channel({ type: 'web', value: 'theehuis.example', href: 'https://theehuis.example/', hours: null });
const checked = (changes: object) => ({ verification: { ...phone.verification, ...changes } });

describe('a desk', () => {
  test.each([
    ['another number', [phone], [{ ...phone, href: 'tel:08004321' }], ['nummer-anders']],
    ['a second number', [phone], [phone, { ...phone, href: 'tel:08004321' }], ['nummer-nieuw']],
    ['a number for calls from abroad', [phone], [phone, channel({ use: 'vanuit-buitenland' })], ['nummer-nieuw']],
    ['a number that went', [phone, site], [site], ['nummer-weg']],
    [
      'a number that nobody is sure of any more',
      [phone],
      [{ ...phone, ...unconfirmed }],
      ['zekerheid bevestigd > onbevestigd', 'nummer-weg'],
    ],
    [
      'a number that somebody confirmed',
      [{ ...phone, ...unconfirmed }],
      [phone],
      ['zekerheid onbevestigd > bevestigd', 'nummer-nieuw'],
    ],
    ['another site', [site], [{ ...site, href: 'https://thee.example/' }], ['adres-anders']],
    ['a site that came', [phone], [phone, site], ['adres-nieuw']],
    ['other hours', [phone], [{ ...phone, hours: null }], ['tijden']],
    [
      'other hours of two phones',
      [phone, phone],
      [
        { ...phone, hours: null },
        { ...phone, hours: null },
      ],
      ['tijden'],
    ],
    ['other costs', [phone], [{ ...phone, cost: 'betaald' as const }], ['kosten']],
    ['looked at again', [phone], [{ ...phone, ...checked({ date: '2026-12-01' }) }], ['nagekeken']],
    [
      'less sure',
      [phone],
      [{ ...phone, ...checked({ level: 'openbare-bron' }) }],
      ['zekerheid bevestigd > openbare-bron'],
    ],
    [
      'nothing a visitor sees: sources of a channel',
      [phone],
      [{ ...phone, ...checked({ sources: ['https://x.example/'] }) }],
      [],
    ],
  ])('%s', (_, before, now, expected) => {
    const found = differences(tea(desk({ channels: before })), tea(desk({ channels: now })));
    expect(found).toEqual(expected.map((what) => `loket thee ${what}`));
  });

  test('another value of a number that nobody confirmed is no news: no visitor ever saw it', () => {
    const hidden = (value: string) => tea(desk({ channels: [{ ...phone, ...unconfirmed, value }] }));
    expect(differences(hidden('0800-1111'), hidden('0800-2222'))).toEqual([]);
  });

  test('another name, and another answer of its card', () => {
    expect(differences(tea(desk()), tea(desk({ name: 'Koffiehuis' })))).toEqual([
      'loket thee naam Theehuis > Koffiehuis',
    ]);
    const told = { tells_police: { answer: 'ja' as const } };
    expect(differences(tea(desk()), tea(desk({ card: told })))).toEqual(['loket thee kaart']);
  });

  test('of what is new or gone nothing else is said', () => {
    expect(differences(register({}), tea(desk()))).toEqual(['loket thee nieuw']);
    expect(differences(tea(desk()), register({}))).toEqual(['loket thee weg']);
  });

  test('INT-1 no difference holds an old number or address', () => {
    const now = tea(
      desk({
        channels: [
          { ...phone, href: 'tel:08004321' },
          { ...site, href: 'https://thee.example/' },
        ],
      }),
    );
    const found = differencesBetween(subjectsOf(tea(desk({ channels: [phone, site] }))), subjectsOf(now));
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('a tree', () => {
  test('a rule that changed, one that went, a question that came', () => {
    const [wet, ...rules] = umbrella.rules;
    if (wet === undefined) throw new Error('no rules');
    const changed = { ...umbrella, rules: [{ ...wet, final: false }, ...rules.slice(1)] };
    expect(differences(umbrellas(umbrella), umbrellas(changed))).toEqual([
      'regel paraplu/wet anders',
      'regel paraplu/last weg',
    ]);
    const fewer = { ...umbrella, questions: umbrella.questions.slice(1) };
    expect(differences(umbrellas(fewer), umbrellas(umbrella))).toEqual(['vraag paraplu/rain nieuw']);
  });
});

describe('a region', () => {
  const source = { url: 'https://theehuis.example/', for: 'wie er werkt', date: null };
  const link = (key: string) => ({ keys: [key], basis: 'bron' as const });
  const place = (coordinator: object) => ({
    ...{ code: 'GM0001', name: 'Theedorp', province: 'Utrecht', safety_region: 'VR01', coordinator },
    ...{ veilig_thuis: link('a'), police: link('a'), safety_house: link('a') },
  });
  const organisation = (key: string, changes: object = {}) => ({
    ...{ key, name: `Theehuis ${key}`, region: 'Theestreek', area: null, complete: true, desk: null, publish: 'ja' },
    ...{ certainty: { organisation: 'hoog', contact: 'hoog' }, channels: [phone], sources: [source], ...changes },
  });
  const regions = (coordinator: object, ...organisations: object[]): Register => {
    const kind = regionalOrganisations.parse({ checked: '2026-01-01', fallback: null, sources: [], organisations });
    const all = Object.fromEntries(roles.map(({ id }) => [id, kind])) as unknown as Organisations;
    const list = municipalities.parse({
      ...{
        checked: '2026-01-01',
        count: 1,
        always: ['thee'],
        safety_regions: { VR01: 'Theestreek' },
        sources: [source],
      },
      municipalities: [place(coordinator)],
    });
    return register({ regions: { list, organisations: all } });
  };
  const [a, b] = [organisation('a'), organisation('b')];

  test('a municipality with another organisation, or one that is less sure', () => {
    expect(differences(regions(link('a'), a, b), regions(link('b'), a, b))).toEqual(['gemeente theedorp organisatie']);
    const unsure = { keys: ['a'], basis: 'onzeker' };
    expect(differences(regions(link('a'), a, b), regions(unsure, a, b))).toEqual(['gemeente theedorp organisatie']);
  });

  test('a number of an organisation is told of the organisation, not of each municipality', () => {
    const found = differences(
      regions(link('a'), a),
      regions(link('a'), organisation('a', { channels: [{ ...phone, href: 'tel:08004321' }] })),
    );
    expect(found).toEqual(roles.map(({ file }) => `organisatie ${file}/a nummer-anders`));
  });

  test('an organisation whose name is not sure enough is nowhere', () => {
    const unsure = organisation('b', { certainty: { organisation: 'laag', contact: 'laag' } });
    expect(differences(regions(link('a'), a), regions(link('a'), a, unsure))).toEqual([]);
  });
});

describe('the list', () => {
  const difference = (id: string, what: Change['what'], why: string | null = null) => {
    const [subject] = subjectsOf(
      register({ desks: [{ file: `content/loketten/${id}.yaml`, id, loket: desk({ name: `Huis ${id}` }) }] }),
    );
    if (subject === undefined) throw new Error('no subject');
    return { subject, what, why };
  };

  test('has one entry for what is alike on one day, and one for each reason', () => {
    const first = withDay([], '2026-01-01', [
      difference('b', 'tijden'),
      difference('a', 'tijden'),
      difference('c', 'tijden', 'Verhuisd.'),
    ]);
    const again = withDay(first, '2026-01-01', [difference('d', 'tijden')]);
    const next = withDay(again, '2026-01-02', [difference('a', 'weg')]);
    expect(next).toEqual([
      { date: '2026-01-02', of: 'loket', what: 'weg', ids: ['a'], names: { a: 'Huis a' }, why: null },
      { date: '2026-01-01', of: 'loket', what: 'tijden', ids: ['a', 'b', 'd'], why: null },
      { date: '2026-01-01', of: 'loket', what: 'tijden', ids: ['c'], why: 'Verhuisd.' },
    ]);
  });
});

describe('what visitors read', () => {
  const words: ChangeWords = {
    ...{
      intro: ['x'],
      feed: 'x',
      outcomes: 'x',
      year_title: 'x',
      year_heading: 'x',
      year_description: 'x',
      other_years: 'x',
    },
    what: Object.fromEntries(changedWhat.options.map((what) => [what, `<${what}>`])) as ChangeWords['what'],
    counted: Object.fromEntries(
      changedThing.options.map((of) => [of, { one: `1 ${of}`, other: `{n} ${of}s` }]),
    ) as ChangeWords['counted'],
    single: {
      loket: '{name}',
      organisatie: '{name}',
      gemeente: 'gemeente {name}',
      vraag: 'vraag {id}',
      regel: 'regel {id} van {name}',
    },
    unnamed: 'een organisatie',
    levels: { bevestigd: 'zeker', 'openbare-bron': 'bijna zeker', onbevestigd: 'onzeker' },
    ...{ from_to: 'van {from} naar {to}', before: 'was {from}', why: 'Want: {why}', no_why: 'Geen reden.' },
  };
  const base: Change = { date: '2026-01-02', of: 'loket', what: 'tijden', ids: ['thee'], why: null };
  const views = (...changes: Partial<Change>[]) =>
    changeViews(
      changes.map((change) => ({ ...base, ...change })),
      words,
      'nl',
      (_, id) => (id.startsWith('weg') ? null : { name: `Naam ${id}`, href: `/loketten/${id}/` }),
    );

  test('names what is still there with a link, what is gone by its old name, what may not be named by neither', () => {
    const [here, gone, unnamed] = views(
      {},
      { what: 'weg', ids: ['weg'], names: { weg: 'Oud huis' } },
      { of: 'organisatie', ids: ['weg/x'] },
    );
    expect(here?.things).toEqual([{ name: 'Naam thee', href: '/loketten/thee/' }]);
    expect(gone?.things).toEqual([{ name: 'Oud huis', href: null }]);
    expect(unnamed?.things).toEqual([{ name: 'een organisatie', href: null }]);
  });

  test('counts what is too much to read', () => {
    const [many] = views({ ids: Array.from({ length: 60 }, (_, index) => `d${index}`) });
    expect(many?.things).toEqual([{ name: '60 lokets', href: null }]);
  });

  test('says the certainty and the name of before, and the reason or that there is none', () => {
    const found = views(
      { what: 'zekerheid', from: 'onbevestigd', to: 'bevestigd', why: 'Gebeld.' },
      { what: 'naam', from: 'Oud huis', to: 'Nieuw huis' },
      {},
    );
    expect(found.map(({ difference, why }) => [difference, why])).toEqual([
      ['van onzeker naar zeker', 'Want: Gebeld.'],
      ['was Oud huis', 'Geen reden.'],
      [null, 'Geen reden.'],
    ]);
  });

  test('each entry has an id of its own, which stays when an entry is added to the day', () => {
    const [first, second] = views({}, { why: 'Verhuisd.' });
    expect([first?.id, second?.id]).toEqual(['2026-01-02-loket-tijden-1', '2026-01-02-loket-tijden-2']);
  });

  test('stands under its day, written as people say it', () => {
    const days = byDay(views({}, { date: '2026-01-01' }, { date: '2026-01-01', what: 'kaart' }), 'nl');
    expect(days.map(({ name, changes }) => [name, changes.length])).toEqual([
      ['2 januari 2026', 1],
      ['1 januari 2026', 2],
    ]);
  });
});
