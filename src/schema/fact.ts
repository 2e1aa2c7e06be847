import { z } from 'zod';

/** The register of facts: content/feiten/*.yaml. A page may only rest on facts that stand here. */
export const factFile = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^P-[A-Z]{3}-\d{2}$/u, 'P, drie hoofdletters en twee cijfers, bijvoorbeeld P-AAN-01')
          .meta({ description: 'Vast nummer; verandert nooit van betekenis.' }),
        claim: z.string().min(10).meta({ description: 'Wat het feit zegt, in eigen woorden.' }),
        source: z.string().min(1).meta({ description: 'Waar het staat, met datum als die bekend is.' }),
        certainty: z
          .enum(['hoog', 'midden', 'laag', 'onbekend'])
          .meta({ description: 'laag en onbekend mogen op geen enkele pagina gebruikt worden.' }),
        note: z.string().optional().meta({ description: 'Wat nog nagekeken moet worden.' }),
      }),
    )
    .meta({ description: 'Alle feiten van dit onderwerp.' }),
});

export type Fact = z.infer<typeof factFile>['facts'][number];
