import { z } from 'zod';

/*
 * Each pattern comes with words that end the sentence “Schrijf …”: the check shows them to whoever mistyped the value.
 */

/** A calendar day written as 2026-11-21. YAML may hand it over as a Date; both end as a string. */
export const isoDate = z
  .preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date())
  .meta({ description: 'Datum als jjjj-mm-dd, bijvoorbeeld 2026-11-21.' });

/** A day, a month or a year: sources often say no more than "2023", which YAML reads as a number; so does the JSON Schema. */
export const looseDate = z
  .preprocess(
    (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
    z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'jaar, jaar-maand of jaar-maand-dag, bijvoorbeeld 2023-05'),
  )
  .meta({ description: 'Datum als jjjj, jjjj-mm of jjjj-mm-dd.', type: ['string', 'integer'] });

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'alleen kleine letters, cijfers en streepjes, bijvoorbeeld chat-met-fier')
  .meta({ description: 'Kleine letters, cijfers en streepjes; staat in het adres van de pagina.' });

/** An address of a page on this site. */
export const pageAddress = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/u, 'het adres van schuine streep tot schuine streep, bijvoorbeeld /hulp/praten/');

export const webAddress = z
  .url({ protocol: /^https?$/u })
  .meta({ description: 'Volledig adres, met https:// ervoor.' });

export const audience = z
  .enum(['slachtoffer', 'professional', 'burger'])
  .meta({ description: 'Voor wie: slachtoffer, professional of burger.' });

/** A source under a page: where it stands, which statement rests on it, and how old it is. */
export const pageSource = z.strictObject({
  url: webAddress,
  for: z.string().min(3).meta({ description: 'Welke uitspraak op deze pagina hierop rust.' }),
  date: looseDate.nullable().meta({ description: 'Datum van de bron; null als de bron geen datum heeft.' }),
});

export const reviewKind = z.enum(['redactie', 'jurist', 'organisatie']);

export const review = z
  .strictObject({
    date: isoDate,
    by: z.string().min(2).meta({ description: 'Functie of organisatie die nakeek.' }),
    kind: reviewKind.meta({ description: 'Soort controle: redactie, jurist of de organisatie zelf.' }),
  })
  .nullable()
  .meta({ description: 'Wie deze tekst nakeek en wanneer; null zolang niemand dat deed.' });

/** A word people type. An editor may write a bare number (112, 273); YAML then gives a number. */
export const searchTerm = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().min(2))
  .meta({ description: 'Een woord of een paar woorden, zoals mensen die intypen.', type: ['string', 'number'] });

export const wordExceptions = z
  .array(
    z.strictObject({
      word: z.string().min(2).meta({ description: 'Het woord dat hier toch nodig is.' }),
      reason: z.string().min(10).meta({ description: 'Waarom het hier nodig is.' }),
    }),
  )
  .default([])
  .meta({ description: 'Woorden die wij anders niet gebruiken, elk met een reden.' });
