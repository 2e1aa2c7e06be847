import { z } from 'zod';
import { isoDate } from './common.ts';

const share = z.number().min(0).max(1);

/** How well the search finds: content/metingen/zoeken.yaml, written by `npm run bench:search`. */
export const searchFigures = z.strictObject({
  measured: isoDate,
  machine: z.string().min(2).meta({ description: 'Waarop gemeten is.' }),
  sets: z
    .array(
      z.strictObject({
        id: z
          .enum(['open', 'apart'])
          .meta({ description: 'De open verzameling vragen, of de vragen die apart zijn gehouden.' }),
        queries: z.number().int().min(1).meta({ description: 'Aantal vragen.' }),
        skipped: z.number().int().min(0).meta({ description: 'Vragen die niet meetelden.' }),
        engines: z
          .array(
            z.strictObject({
              name: z.string().min(2).meta({ description: 'Naam van de zoekmachine.' }),
              ndcg: share.meta({ description: 'nDCG@10.' }),
              first: share.meta({ description: 'Deel van de vragen met een goede pagina bovenaan.' }),
              three: share.meta({ description: 'Deel van de vragen met een goede pagina bij de eerste drie.' }),
            }),
          )
          .min(1)
          .meta({ description: 'Hoe goed elke zoekmachine vond.' }),
      }),
    )
    .length(2)
    .meta({ description: 'De twee verzamelingen vragen.' }),
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
