import { z } from 'zod';
import { audience, looseDate, slug, webAddress } from './common.ts';

/** A list of organisations, campaigns or trainings: content/inventaris/<id>.yaml, shown on /professionals/<id>/. */
export const inventory = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: slug,
        name: z.string().min(2).meta({ description: 'Naam van de organisatie, campagne of training.' }),
        group: z.string().min(3).meta({ description: 'Kopje waaronder dit staat, bijvoorbeeld Opsporing.' }),
        what: z.string().min(20).meta({ description: 'Wat het doet of biedt, in een of twee zinnen.' }),
        for_whom: z.array(audience).min(1),
        forms: z
          .array(z.string().min(3))
          .default([])
          .meta({ description: 'Over welke vormen het gaat; leeg is alle.' }),
        status: z
          .string()
          .min(5)
          .meta({ description: 'Stand met datum: loopt het nog, sinds wanneer, of niet bekend.' }),
        website: webAddress.nullable(),
        desk: slug.nullable().meta({ description: 'Loket op deze site, als het er een is.' }),
        facts: z.array(z.string()).default([]).meta({ description: 'Feiten waarop dit rust, bijvoorbeeld P-SEC-01.' }),
        sources: z
          .array(
            z.strictObject({
              url: webAddress.nullable(),
              for: z.string().min(3).meta({ description: 'Wat deze bron zegt.' }),
              date: looseDate.nullable(),
            }),
          )
          .min(1)
          .meta({ description: 'Bronnen: adres, waarvoor, datum.' }),
      }),
    )
    .min(1)
    .meta({ description: 'De lijst, per kopje.' }),
});

export type Inventory = z.infer<typeof inventory>;
