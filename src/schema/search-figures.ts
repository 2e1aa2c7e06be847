import { z } from 'zod';
import { isoDate } from './common.ts';

const share = z.number().min(0).max(1);

const means = {
  queries: z.number().int().min(1).meta({ description: 'Aantal vragen.' }),
  engines: z
    .array(
      z.strictObject({
        name: z.string().min(2).meta({ description: 'Naam van de zoekmachine.' }),
        ndcg: share.meta({ description: 'nDCG@10.' }),
        first: share.meta({ description: 'Deel van de vragen met een goede pagina bovenaan.' }),
        three: share.meta({ description: 'Deel van de vragen met een goede pagina bij de eerste drie.' }),
        none: share.meta({ description: 'Deel van de vragen waarop niets gevonden wordt.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Hoe goed elke zoekmachine vond.' }),
};

/** How well the search finds: content/metingen/zoeken.yaml, written by `npm run bench:search`. */
export const searchFigures = z.strictObject({
  measured: isoDate,
  machine: z.string().min(2).meta({ description: 'Waarop gemeten is.' }),
  sets: z
    .array(
      z.strictObject({
        id: z.enum(['open', 'apart', 'blind']).meta({
          description: 'De open vragen, de vragen die apart zijn gehouden, of de vragen die blind geschreven zijn.',
        }),
        skipped: z.number().int().min(0).meta({ description: 'Vragen die niet meetelden.' }),
        ...means,
      }),
    )
    .length(3)
    .meta({ description: 'De drie verzamelingen vragen.' }),
  kinds: z
    .array(z.strictObject({ id: z.string().min(2).meta({ description: 'Soort vraag.' }), ...means }))
    .min(1)
    .meta({ description: 'Per soort vraag, alle vragen samen.' }),
  kilobytes: z
    .array(
      z.strictObject({
        name: z.string().min(2).meta({ description: 'Naam van de zoekmachine.' }),
        kB: z.number().positive().meta({ description: 'Kilobytes tot het eerste resultaat.' }),
      }),
    )
    .meta({ description: 'Hoeveel elke zoekmachine laadt.' }),
  slowLineMs: z
    .number()
    .int()
    .min(0)
    .meta({ description: 'Van de laatste letter tot het eerste resultaat, traag 3G.' }),
});

export type SearchFigures = z.infer<typeof searchFigures>;
