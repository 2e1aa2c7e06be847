import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { entriesOf, isNamed, isReachable, shownChannels, type Organisations } from '#domain/regions/entries.ts';
import { findNames, foldName, nearestNames, slugOf } from '#domain/regions/names.ts';
import { municipalities, regionalOrganisations } from '#schema/region.ts';
import { channel } from '../fixtures/desks.ts';

const names = readContent(process.cwd()).content.of('gemeenten')[0]?.data.municipalities ?? [];
const found = (typed: string) => findNames(names, typed).map(({ name }) => name);

describe('a name as people type it', () => {
  test.each([
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['Bergen (NH)', 'bergen-nh'],
    ['Nuenen, Gerwen en Nederwetten', 'nuenen-gerwen-en-nederwetten'],
  ])('%s has the address %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string(), (text) => foldName(foldName(text)) === foldName(text)));
  });

  test.each([
    ['den bosch', "'s-Hertogenbosch"],
    ['DENBOSCH', "'s-Hertogenbosch"],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ['’s-Hertogenbosch', "'s-Hertogenbosch"],
    ['hertogenbosch', "'s-Hertogenbosch"],
    ['Den Haag', "'s-Gravenhage"],
    ['sudwest', 'Súdwest-Fryslân'],
    ['Zuidwest-Friesland', 'Súdwest-Fryslân'],
    ['de friese meren', 'De Fryske Marren'],
  ])('“%s” finds %s first', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test('two municipalities of one name are both offered, and neither is chosen', () => {
    expect(found('bergen')).toEqual(['Bergen (L)', 'Bergen (NH)', 'Bergen op Zoom', 'Berg en Dal']);
  });

  test('a whole name comes before longer ones', () => {
    expect(found('beek')[0]).toBe('Beek');
    expect(found('utrecht')[0]).toBe('Utrecht');
  });

  test('every municipality is found first by each of its names, without accents and in capitals', () => {
    for (const { name, also } of names) {
      for (const one of [name, ...also]) expect(found(foldName(one).toUpperCase())[0]).toBe(name);
    }
    expect(names.length).toBe(342);
  });

  test.each(['', '   ', "'", '%$#'])('nothing is found for “%s”', (typed) => {
    expect(found(typed)).toEqual([]);
    expect(nearestNames(names, typed, 5)).toEqual([]);
  });
});

describe('a name that nobody knows', () => {
  const near = (typed: string) => nearestNames(names, typed, 5).map(({ name }) => name);

  test.each([
    ['tilbrug', 'Tilburg'],
    ['Amserdam', 'Amsterdam'],
    ['roozendaal', 'Roosendaal'],
    ['groninge', 'Groningen'],
    ['den hag', "'s-Gravenhage"],
  ])('“%s” looks like %s', (typed, name) => {
    expect(near(typed)).toContain(name);
  });

  test('a village or a word that looks like no municipality gives nothing: no guess is made', () => {
    expect(near('Biezenmortel')).toEqual([]);
    expect(near('qqqqwwwwzzzz')).toEqual([]);
  });

  test('never more names are given than asked for', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }), (typed) => nearestNames(names, typed, 3).length <= 3));
  });
});

/** An organisation with the least in it; give only what the test is about. */
function organisation(changes: Record<string, unknown>) {
  return {
    key: 'theehuis',
    name: 'Theehuis',
    region: 'Overal',
    area: null,
    complete: true,
    desk: null,
    publish: 'ja',
    certainty: { organisation: 'hoog', contact: 'hoog' },
    channels: [channel()],
    sources: [],
    ...changes,
  };
}

describe('what may be shown of an organisation', () => {
  const parsed = (changes: Record<string, unknown>) => {
    const file = { checked: '2026-11-21', fallback: 'comensha', sources: [], organisations: [organisation(changes)] };
    const [first] = regionalOrganisations.parse(file).organisations;
    if (first === undefined) throw new Error('no organisation');
    return first;
  };
  const low = { organisation: 'laag', contact: 'hoog' };

  test('“ja” shows name and contact', () => {
    expect(isNamed(parsed({}))).toBe(true);
    expect(shownChannels(parsed({}))).toHaveLength(1);
    expect(isReachable(parsed({}))).toBe(true);
  });

  test('“na-verificatie” shows the name only, whatever the level of its channels', () => {
    const waiting = parsed({ publish: 'na-verificatie' });
    expect(isNamed(waiting)).toBe(true);
    expect(shownChannels(waiting)).toEqual([]);
    expect(isReachable(parsed({ publish: 'na-verificatie', desk: 'fier' }))).toBe(false);
  });

  test('“nee”, a low certainty and a missing name show nothing', () => {
    expect(isNamed(parsed({ publish: 'nee' }))).toBe(false);
    expect(isNamed(parsed({ certainty: low }))).toBe(false);
    expect(isNamed(parsed({ name: null }))).toBe(false);
  });

  test('a channel that nobody confirmed is not shown, also with “ja”', () => {
    const verification = { ...channel().verification, level: 'onbevestigd' };
    expect(shownChannels(parsed({ channels: [channel({ href: null, verification })] }))).toEqual([]);
  });
});

describe('who works for a municipality', () => {
  const link = (keys: string[], basis: string) => ({ keys, basis });
  const list = (coordinator: unknown) =>
    municipalities.safeParse({
      checked: '2026-11-21',
      count: 1,
      always: ['alarmnummer-112'],
      safety_regions: { VR01: 'Overal' },
      sources: [{ url: 'https://theehuis.example/', for: 'de thee', date: null }],
      municipalities: [
        {
          code: 'GM0001',
          name: 'Theedorp',
          province: 'Drenthe',
          safety_region: 'VR01',
          coordinator,
          veilig_thuis: link(['theehuis'], 'bron'),
          police: link(['theehuis'], 'wet'),
          safety_house: link([], 'niet-vastgesteld'),
        },
      ],
    });
  const kind = (changes: Record<string, unknown>) =>
    regionalOrganisations.parse({
      checked: '2026-11-21',
      fallback: 'comensha',
      sources: [],
      organisations: [organisation(changes)],
    });
  const organisations = (changes: Record<string, unknown>): Organisations => ({
    zorgcoordinator: kind(changes),
    'veilig-thuis': kind({}),
    politie: kind({}),
    'zorg-en-veiligheidshuis': kind({}),
  });
  const coordinator = (changes: Record<string, unknown>) => {
    const municipality = list(link(['theehuis'], 'bron')).data?.municipalities[0];
    return municipality && entriesOf(municipality, organisations(changes))[0];
  };

  test('an organisation that can be reached needs no fallback; any other brings the national desk along', () => {
    expect(coordinator({})).toMatchObject({ role: 'zorgcoordinator', fallback: null });
    expect(coordinator({ publish: 'na-verificatie' })).toMatchObject({ fallback: 'comensha' });
    expect(coordinator({ publish: 'nee' })).toMatchObject({ organisations: [], fallback: 'comensha' });
  });

  test.each([
    [link([], 'niet-vastgesteld'), true],
    [link(['a', 'b'], 'een-van-beide'), true],
    [link(['a'], 'onzeker'), true],
    [link(['a'], 'niet-vastgesteld'), false],
    [link(['a'], 'een-van-beide'), false],
    [link(['a', 'b'], 'bron'), false],
    [link([], 'afgeleid'), false],
  ])('%j as a link: %s', (coordinatorLink, isRight) => {
    expect(list(coordinatorLink).success).toBe(isRight);
  });
});
