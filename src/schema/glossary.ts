import { z } from 'zod';
import { audience, pageAddress, searchTerm, slug } from './common.ts';

/** The glossary of one language: content/begrippen/<lang>.yaml. */
export const glossary = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: slug,
        term: z.string().min(2).meta({ description: 'Het woord zoals het op de site staat.' }),
        explanation: z.string().min(20).meta({ description: 'Uitleg in gewone woorden, hoogstens drie zinnen.' }),
        audiences: z.array(audience).min(1).meta({ description: 'Wie dit woord tegenkomt.' }),
        search_terms: z.array(searchTerm).default([]).meta({
          description: 'Andere woorden, ook kwetsende; die staan nooit op de pagina, alleen in de zoekmachine.',
        }),
        facts: z
          .array(z.string())
          .default([])
          .meta({ description: 'Feiten waarop de uitleg rust, bijvoorbeeld P-AAN-01.' }),
        pages: z.array(pageAddress).default([]).meta({ description: 'Pagina’s die hierbij horen.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Alle woorden; het adres is /begrippen/ met # en de id.' }),
});

export type Glossary = z.infer<typeof glossary>;
