import { z } from 'zod';
import { isoDate, pageAddress, pageSource, review, searchTerm, slug, wordExceptions } from './common.ts';
import { translation } from './translation.ts';

/** Frontmatter of every MDX page, whatever the section. The file name is the slug. */
export const page = z.strictObject({
  title: z.string().min(3).max(60).meta({
    description:
      'Titel voor tabblad, geschiedenis en zoekresultaat. Onder /hulp/ rustig en waar: geen woord dat iemand verraadt.',
  }),
  heading: z
    .string()
    .min(3)
    .max(80)
    .optional()
    .meta({ description: 'Kop boven de pagina, als die anders is dan de titel.' }),
  description: z.string().min(20).max(170).meta({ description: 'Eén zin: wat vindt u op deze pagina?' }),
  order: z.number().int().min(1).meta({ description: 'Plaats in de lijst van deze afdeling.' }),
  sources: z.array(pageSource).min(1).meta({ description: 'Bronnen: adres, waarvoor, datum.' }),
  facts: z
    .array(z.string().regex(/^[PS]-?[A-Z0-9-]+$/u, 'het nummer van een feit, bijvoorbeeld P-AAN-01'))
    .meta({ description: 'Nummers uit content/feiten/ waarop de tekst rust, bijvoorbeeld P-AAN-01.' }),
  updated: isoDate.meta({ description: 'Dag waarop de tekst voor het laatst is gewijzigd.' }),
  reviewed: review,
  next_review: isoDate.meta({ description: 'Vóór deze dag moet iemand de pagina opnieuw nakijken.' }),
  search_terms: z
    .array(searchTerm)
    .default([])
    .meta({ description: 'Woorden die mensen intypen; onzichtbaar, alleen voor de zoekmachine van de site.' }),
  word_exceptions: wordExceptions,
  desks: z
    .array(slug)
    .default([])
    .meta({ description: 'Loketten onder aan de pagina, belangrijkste eerst (bestandsnaam in content/loketten/).' }),
  related: z
    .array(pageAddress)
    .default([])
    .meta({ description: 'Adressen van pagina’s om verder te lezen, bijvoorbeeld /hulp/praten/.' }),
});

/**
 * Frontmatter of a translated page: content/<section>/<lang>/<slug>.mdx, with the slug of the Dutch page. Sources, desks,
 * dates and order are those of the Dutch page.
 */
export const pageTranslation = page
  .pick({ title: true, heading: true, description: true, search_terms: true })
  .extend({ translation });

export type Page = z.infer<typeof page>;
