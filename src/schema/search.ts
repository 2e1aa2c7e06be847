import { z } from 'zod';
import { pageAddress, searchTerm } from './common.ts';

const words = z.array(searchTerm).min(1);

/** How people ask: content/zoeken/<lang>.yaml. Nothing of it stands on a page. */
export const searchWords = z.strictObject({
  stop_words: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'Woorden die niets zeggen over wat iemand zoekt: de, hoe, kan.' }),
  vague_words: words.meta({
    description: 'Woorden die bij elk loket passen; alleen daarmee is nog niets gevonden.',
  }),
  danger: words.meta({ description: 'Woorden en zinnetjes waarbij 112 boven de resultaten staat.' }),
  asker: z
    .strictObject({
      // One letter is enough: I.
      slachtoffer: z.array(z.string().min(1)).min(1).meta({ description: 'Woorden van wie hulp zoekt voor zichzelf.' }),
      burger: words.meta({ description: 'Woorden van wie zich zorgen maakt om een ander.' }),
      professional: words.meta({ description: 'Woorden van wie er voor het werk mee te maken heeft.' }),
    })
    .meta({ description: 'Woorden die verraden wie er vraagt; diens pagina’s komen iets hoger.' }),
  synonyms: z
    .array(
      z.strictObject({
        search_terms: words.meta({ description: 'Wat mensen typen, ook scheldwoorden en straattaal.' }),
        means: words.meta({ description: 'De woorden van deze site die dat betekenen.' }),
      }),
    )
    .meta({ description: 'Gewone woorden en de woorden van deze site die hetzelfde betekenen.' }),
  pages: z
    .record(pageAddress, words)
    .meta({ description: 'Zoekwoorden van pagina’s die geen eigen bestand in content/ hebben.' }),
});

export type SearchWords = z.infer<typeof searchWords>;
