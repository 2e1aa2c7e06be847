import { z } from 'zod';
import { isoDate, slug } from './common.ts';
import { loket } from './loket.ts';

/** Every id that was ever published (contract.md §2 and §3), with what it means: content/vaste-ids.yaml. */
export const fixedIds = z.strictObject({
  loketten: z
    .record(
      slug,
      z.strictObject({
        name: loket.shape.name.meta({ description: 'Naam van het loket.' }),
        kind: loket.shape.kind.meta({ description: 'Soort loket.' }),
        ended: isoDate.optional().meta({ description: 'Dag waarop het loket ophield te bestaan.' }),
      }),
    )
    .meta({ description: 'Elk loket dat ooit op de site stond.' }),
  keuzehulp: z
    .record(slug, z.record(slug, z.array(slug)))
    .meta({ description: 'Per boom de vragen, en per vraag de antwoorden, in vaste volgorde.' }),
  gemeenten: z
    .record(z.string().regex(/^GM\d{4}$/u, 'GM en vier cijfers, bijvoorbeeld GM0855'), z.string().min(2))
    .meta({ description: 'Elke gemeente die ooit op de site stond: code van het CBS en naam.' }),
});

export type FixedIds = z.infer<typeof fixedIds>;
