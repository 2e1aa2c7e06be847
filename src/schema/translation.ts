import { z } from 'zod';

/** What every translated file says about itself. */
export const translation = z
  .strictObject({
    source_hash: z
      .string()
      .regex(/^[a-p]{8}( [a-p]{8})*$/u, 'hier niets zelf; draai npm run translated -- en het pad van dit bestand')
      .meta({
        description:
          'Vingerafdruk van elk deel van de Nederlandse tekst. Schrijf source_hash: x en draai “npm run translated -- <bestand>” zodra de vertaling klopt.',
      }),
    translated_by: z
      .string()
      .min(2)
      .meta({ description: 'Wie vertaalde: een functie of bureau, geen naam van een mens.' }),
    reviewed_by: z
      .string()
      .min(2)
      .nullable()
      .meta({ description: 'Wie de vertaling nakeek: een functie of organisatie; null zolang niemand dat deed.' }),
    doubts: z
      .array(z.string().min(5))
      .default([])
      .meta({ description: 'Plaatsen waar de vertaler niet zeker is; bezoekers zien ze niet.' }),
  })
  .meta({ description: 'Bij welke Nederlandse tekst deze vertaling hoort, en wie vertaalde en nakeek.' });

export type Translation = z.infer<typeof translation>;
