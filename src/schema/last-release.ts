import { z } from 'zod';
import { isoDate, slug } from './common.ts';

/** All outcomes of the last release; `npm run release` writes it: content/keuzehulp-open/vorige-uitgave.yaml. */
export const lastRelease = z.strictObject({
  release: z
    .strictObject({
      day: isoDate,
      commit: z
        .string()
        .regex(/^[0-9a-f]{40}$/u, 'niets zelf; npm run release schrijft dit bestand')
        .meta({ description: 'De vastgelegde versie die is uitgebracht.' }),
      trees: z
        .array(
          z.strictObject({
            id: slug,
            questions: z
              .array(z.strictObject({ id: slug, options: z.array(slug).min(2) }))
              .min(1)
              .meta({ description: 'De vragen en antwoorden van toen.' }),
            outcomes: z
              .array(
                z.strictObject({
                  desks: z.array(slug).min(1),
                  notices: z.array(slug),
                  ways: z
                    .array(z.string().regex(/^[a-z-]+$/u, 'niets zelf; npm run release schrijft dit bestand'))
                    .min(1)
                    .meta({
                      description: 'Per vraag de letter van het antwoord, of een streepje als ze niet gesteld is.',
                    }),
                }),
              )
              .min(1)
              .meta({ description: 'Elke uitkomst van toen, met de wegen erheen.' }),
          }),
        )
        .meta({ description: 'De bomen van de keuzehulp.' }),
    })
    .nullable()
    .meta({ description: 'null zolang er geen uitgave is. Niet met de hand wijzigen.' }),
});

export type LastRelease = z.infer<typeof lastRelease>;
