import { z } from 'zod';
import { channel } from './channel.ts';
import { audience, looseDate, searchTerm, webAddress } from './common.ts';
import { card } from './desk-card.ts';
import { translation } from './translation.ts';

/**
 * What the card and the page of a desk say in one language.
 *
 * @param room how much longer than Dutch it may be: 1 is as long
 */
const loketText = (room: number) => {
  const upTo = (length: number) => z.string().max(Math.round(length * room));
  return z.strictObject({
    summary: upTo(150).min(20).meta({ description: 'Eén zin: waarvoor dient dit loket?' }),
    explanation: upTo(900)
      .min(40)
      .meta({ description: 'Korte zinnen zonder je of u: wat gebeurt er als iemand contact zoekt?' }),
    hours_note: upTo(300).optional().meta({ description: 'Wat er over de tijden wel en niet bekend is.' }),
    cost_note: upTo(200).optional().meta({ description: 'Toelichting op de kosten, met datum.' }),
    language_note: upTo(200).optional().meta({ description: 'Wat er over talen wel en niet bekend is.' }),
    privacy_note: upTo(400).optional().meta({ description: 'Toelichting op geheimhouding.' }),
  });
};

const loketSearchTerms = z
  .array(searchTerm)
  .default([])
  .meta({ description: 'Woorden die mensen intypen; onzichtbaar.' });

/** One contact point: content/loketten/<id>.yaml. The file name is the id and never changes meaning. */
export const loket = z.strictObject({
  name: z.string().min(2).meta({ description: 'Naam van het loket, zoals mensen die kennen.' }),
  organisation: z.string().min(2).meta({ description: 'Van wie het loket is.' }),
  kind: z
    .enum([
      'noodhulp',
      'politie',
      'anoniem-melden',
      'inspectie',
      'hulpverlening',
      'informatie',
      'registratie',
      'jeugd',
      'opvang',
      'juridisch',
    ])
    .meta({ description: 'Soort loket.' }),
  audiences: z.array(audience).min(1),
  forms: z
    .array(z.enum(['alle', 'seksueel', 'arbeid', 'criminele', 'gedwongen-huwelijk', 'gedwongen-diensten', 'orgaan']))
    .min(1)
    .meta({ description: 'Over welke vormen van uitbuiting het gaat; alle als het over elke vorm gaat.' }),
  purposes: z
    .array(z.enum(['hulp', 'melden', 'aangifte', 'opvang', 'advies', 'juridisch']))
    .min(1)
    .meta({ description: 'Waarvoor iemand hier terecht kan.' }),
  age: z
    .strictObject({
      from: z.number().int().min(0).nullable().meta({ description: 'Vanaf welke leeftijd; null is geen ondergrens.' }),
      to: z
        .number()
        .int()
        .min(0)
        .nullable()
        .meta({ description: 'Tot en met welke leeftijd; null is geen bovengrens.' }),
    })
    .meta({ description: 'Voor welke leeftijd dit loket er is.' }),
  reach: z
    .enum(['landelijk', 'regionaal', 'buitenland', 'caribisch-nederland'])
    .meta({ description: 'Waar het loket werkt: in heel Nederland, in een deel, of daarbuiten.' }),
  not_routed: z
    .string()
    .min(10)
    .optional()
    .meta({ description: 'Waarom de keuzehulp niet naar dit loket wijst. Verplicht als geen uitkomst het noemt.' }),
  website: webAddress.nullable().meta({ description: 'Eigen site van de organisatie; null als die niet gevonden is.' }),
  channels: z.array(channel).meta({ description: 'Elk kanaal apart, het beste eerst.' }),
  card: card.meta({ description: 'Vaste vragen met vaste antwoorden; wat niemand weet, is onbekend.' }),
  text: z
    .strictObject({ nl: loketText(1).meta({ description: 'De Nederlandse woorden.' }) })
    .meta({ description: 'Woorden per taal.' }),
  search_terms: loketSearchTerms,
  sources: z
    .array(
      z.strictObject({
        url: webAddress,
        for: z.string().min(3).meta({ description: 'Wat deze bron zegt.' }),
        date: looseDate.nullable(),
        type: z
          .enum(['eigen', 'overheid', 'derde'])
          .meta({ description: 'Van de organisatie zelf, van de overheid, of van een derde.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Alle bronnen waarop dit bestand rust.' }),
});

/** The words of a desk in another language: content/loketten/<lang>/<id>.yaml. Name and facts stand in the Dutch file. */
export const loketTranslation = loketText(1.5).extend({ search_terms: loketSearchTerms, translation });

export type Loket = z.infer<typeof loket>;
export type LoketText = Loket['text']['nl'];
