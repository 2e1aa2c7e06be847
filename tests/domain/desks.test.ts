import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fits, selectionAddress } from '#domain/directory/facets.ts';
import { choicesFrom, reachableSelections } from '#domain/directory/selections.ts';
import { hoursInWords } from '#domain/loket/hours-words.ts';
import {
  isAlwaysReachable,
  isForAdultsOnly,
  isWithoutPolice,
  mainChannel,
  placesAdultsOnly,
} from '#domain/loket/traits.ts';
import { deskView } from '#domain/loket/view.ts';
import { uiWords } from '#schema/ui.ts';
import { channel, desk, unconfirmed } from '../fixtures/desks.ts';

const words = uiWords.parse(parse(readFileSync('content/ui/nl.yaml', 'utf8')));
const viewOf = (loket: ReturnType<typeof desk>) =>
  deskView('theehuis', loket, { text: loket.text.nl, translation: null }, words, 'nl');

describe('what kind of desk it is', () => {
  test('day and night counts only through a channel that is shown', () => {
    expect(isAlwaysReachable(desk())).toBe(true);
    expect(isAlwaysReachable(desk({ channels: [channel(unconfirmed)] }))).toBe(false);
    expect(isAlwaysReachable(desk({ channels: [channel({ hours: null })] }))).toBe(false);
  });

  test('without police: not the police itself, nor a desk that always tells them', () => {
    expect(isWithoutPolice(desk())).toBe(true);
    expect(isWithoutPolice(desk({ kind: 'politie' }))).toBe(false);
    expect(isWithoutPolice(desk({ kind: 'inspectie' }))).toBe(false);
    expect(isWithoutPolice(desk({ card: { tells_police: { answer: 'ja' } } }))).toBe(false);
    expect(isWithoutPolice(desk({ card: { tells_police: { answer: 'deels' } } }))).toBe(true);
  });

  test('a desk that places adults only is told apart from one that only advises', () => {
    const shelter = { purposes: ['opvang' as const], card: { cannot: ['geen-plaatsing-minderjarigen' as const] } };
    expect(placesAdultsOnly(desk(shelter))).toBe(true);
    expect(placesAdultsOnly(desk({ purposes: ['advies'], card: shelter.card }))).toBe(false);
    expect(isForAdultsOnly(desk({ age: { from: 18, to: null } }))).toBe(true);
  });

  test('the main channel is a phone for usual calls, never one from abroad or unconfirmed', () => {
    const web = channel({ type: 'web', value: 'theehuis.example', href: 'https://theehuis.example/' });
    const abroad = channel({ use: 'vanuit-buitenland', value: '+31 20 123 45 67', href: 'tel:+31201234567' });
    expect(mainChannel(desk({ channels: [web, abroad, channel()] }))?.value).toBe('0800-1234');
    expect(mainChannel(desk({ channels: [web, channel(unconfirmed)] }))?.type).toBe('web');
    expect(mainChannel(desk({ channels: [channel(unconfirmed)] }))).toBeNull();
  });
});

describe('how a desk is shown', () => {
  test('an unconfirmed channel has no number and no link, only words that say so', () => {
    const [shown] = viewOf(desk({ channels: [channel(unconfirmed)] })).channels;
    expect(shown).toMatchObject({ value: null, href: null, hoursCode: null, level: 'onbevestigd' });
    expect(JSON.stringify(shown)).not.toMatch(/1234/u);
    expect(shown?.label).toBe(words.desk.unconfirmed_phone);
  });

  test('every card answers the same questions, also with "not known"', () => {
    const { rows } = viewOf(desk());
    expect(rows.map(({ id }) => id)).toEqual([
      'name_needed',
      'number_visible',
      'tells_police',
      'tells_comensha',
      'tells_parents',
      'free_of_charge',
      'leaves_trace',
      'languages',
      'interpreter',
      'can',
      'cannot',
      'next',
      'secrecy_ends',
    ]);
    expect(rows[0]?.answer).toBe('Niet bekend.');
  });

  test('a condition stands with its answer', () => {
    const { rows } = viewOf(desk({ card: { tells_police: { answer: 'deels', nuance: 'alleen-met-toestemming' } } }));
    expect(rows[2]?.answer).toBe('Deels: alleen als de persoon dat zelf wil.');
  });
});

describe('hours in words', () => {
  const week = (day: string[], feestdagen: 'open' | 'gesloten' | 'onbekend') => ({
    maandag: day,
    dinsdag: day,
    woensdag: day,
    donderdag: day,
    vrijdag: day,
    zaterdag: [],
    zondag: [],
    feestdagen,
  });

  test('days with the same hours stand together, and holidays are said', () => {
    expect(hoursInWords(week(['09:00-17:00'], 'onbekend'), words)).toEqual([
      'maandag t/m vrijdag: 9.00–17.00 uur',
      'op feestdagen niet bekend',
    ]);
  });

  test('always open and not known are said as such', () => {
    expect(hoursInWords('altijd', words)).toEqual(['Dag en nacht open']);
    expect(hoursInWords(null, words)).toEqual(['Tijden niet bekend']);
  });
});

describe('the filters of the directory', () => {
  const young = desk({ audiences: ['slachtoffer'], forms: ['seksueel'] });
  const worker = desk({
    audiences: ['slachtoffer', 'burger'],
    forms: ['arbeid'],
    channels: [channel({ hours: null })],
  });
  const police = desk({ audiences: ['burger'], kind: 'politie', channels: [channel({ languages: ['pl'] })] });
  const all = [young, worker, police];

  test('a selection keeps the desks that have every chosen value', () => {
    expect(all.filter((one) => fits(one, {}))).toHaveLength(3);
    expect(all.filter((one) => fits(one, { audience: 'burger' }))).toEqual([worker, police]);
    expect(all.filter((one) => fits(one, { audience: 'burger', police: 'zonder-politie' }))).toEqual([worker]);
  });

  test('only values that shorten the list and leave something are offered', () => {
    const offered = choicesFrom(all, { audience: 'burger' }).map(({ value }) => value);
    expect(offered).toContain('zonder-politie');
    expect(offered).not.toContain('burger');
    expect(choicesFrom([young], {})).toEqual([]);
  });

  test('every reachable selection has desks and an address of its own', () => {
    const selections = reachableSelections(all);
    expect(selections.every((selection) => all.some((one) => fits(one, selection)))).toBe(true);
    const addresses = selections.map(selectionAddress);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('/loketten/');
    expect(addresses).toContain('/loketten/keuze/burger/zonder-politie/');
  });

  test('a language is combined with the audience only', () => {
    const withLanguage = reachableSelections(all).filter(({ language }) => language !== undefined);
    expect(withLanguage.every(({ form, police: way, night }) => !form && !way && !night)).toBe(true);
  });
});
