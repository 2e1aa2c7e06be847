import { z } from 'zod';
import { isoDate } from './common.ts';

const share = z.number().min(0).max(1);

/** How well the search finds: content/metingen/zoeken.yaml, written by `npm run bench:search`. */
export const searchFigures = z.strictObject({
  measured: isoDate,
  machine: z.string().min(2),
  sets: z
    .array(
      z.strictObject({
        id: z
          .enum(['open', 'apart'])
          .meta({ description: 'De open verzameling vragen, of de vragen die apart zijn gehouden.' }),
        queries: z.number().int().min(1),
        skipped: z.number().int().min(0),
        engines: z
          .array(
            z.strictObject({
              name: z.string().min(2),
              ndcg: share.meta({ description: 'nDCG@10.' }),
              first: share.meta({ description: 'Deel van de vragen met een goede pagina bovenaan.' }),
              three: share.meta({ description: 'Deel van de vragen met een goede pagina bij de eerste drie.' }),
            }),
          )
          .min(1),
      }),
    )
    .length(2),
  kilobytes: z.array(z.strictObject({ name: z.string().min(2), kB: z.number().positive() })),
  slowLineMs: z
    .number()
    .int()
    .min(0)
    .meta({ description: 'Van de laatste letter tot het eerste resultaat, traag 3G.' }),
});

export type SearchFigures = z.infer<typeof searchFigures>;
