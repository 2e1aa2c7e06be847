import { z } from 'zod';
import { isoDate } from './common.ts';
import { plural, text } from './ui-text.ts';

/** What the change is about: a desk, a regional organisation, a municipality, a question or a rule of the keuzehulp. */
export const changedThing = z.enum(['loket', 'organisatie', 'gemeente', 'vraag', 'regel']);

/** What became different about it. */
export const changedWhat = z.enum([
  'nieuw',
  'weg',
  'naam',
  'nummer-nieuw',
  'nummer-anders',
  'nummer-weg',
  'adres-nieuw',
  'adres-anders',
  'adres-weg',
  'tijden',
  'kosten',
  'zekerheid',
  'nagekeken',
  'kaart',
  'organisatie',
  'anders',
]);

/** The name of a file, a key or the slug of a municipality; for what stands inside a file `<file>/<key>`. */
const id = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u, 'niets zelf; npm run changes schrijft dit bestand');

const change = z.strictObject({
  date: isoDate.meta({ description: 'Dag waarop dit veranderde.' }),
  of: changedThing.meta({ description: 'Wat voor iets veranderde.' }),
  what: changedWhat.meta({ description: 'Wat eraan veranderde.' }),
  ids: z.array(id).min(1).meta({ description: 'Van welke loketten, organisaties, gemeenten, vragen of regels.' }),
  from: text.optional().meta({ description: 'Vorige naam of zekerheid; nooit een oud nummer of adres.' }),
  to: text.optional().meta({ description: 'Nieuwe naam of zekerheid.' }),
  names: z.record(id, text).optional().meta({ description: 'Naam van wat er niet meer is.' }),
  why: z
    .string()
    .min(5)
    .max(200)
    .nullable()
    .meta({ description: 'Waarom, zonder namen van mensen; null als niemand het opschreef. Mag met de hand.' }),
});

/** What changed in one year, newest first: content/wijzigingen/<year>.yaml, written by `npm run changes`. */
export const changeYear = z.strictObject({
  state: z
    .string()
    .regex(/^[a-p]{16}$/u, 'niets zelf; npm run changes schrijft dit bestand')
    .meta({
      description: 'Vingerafdruk van de loketten, regio’s en keuzehulp waar deze lijst ophoudt. Niet met de hand.',
    }),
  changes: z.array(change).meta({ description: 'Nieuwste eerst; soortgelijke veranderingen van één dag staan samen.' }),
});

/** The words around the changes: content/wijzigingen/nl.yaml. */
export const changeWords = z.strictObject({
  intro: z.array(text).min(1),
  feed: text,
  outcomes: text,
  year_title: text,
  year_heading: text,
  year_description: text,
  other_years: text,
  what: z.record(changedWhat, text).meta({ description: 'Wat er veranderde, als begin van een regel.' }),
  counted: z
    .record(changedThing, plural)
    .meta({ description: 'Hoeveel het er waren, als het er te veel zijn om te noemen.' }),
  single: z.record(changedThing, text).meta({ description: 'Hoe één genoemd wordt; {name} is de naam of de plaats.' }),
  unnamed: text.meta({ description: 'Voor een organisatie waarvan de naam niet zeker genoeg is.' }),
  levels: z
    .strictObject({ bevestigd: text, 'openbare-bron': text, onbevestigd: text })
    .meta({ description: 'Hoe zeker een kanaal is, in woorden.' }),
  from_to: text,
  before: text,
  why: text,
  no_why: text,
});

export type Change = z.infer<typeof change>;
export type ChangedThing = z.infer<typeof changedThing>;
export type ChangedWhat = z.infer<typeof changedWhat>;
export type ChangeWords = z.infer<typeof changeWords>;
