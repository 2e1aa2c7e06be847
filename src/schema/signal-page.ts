import { z } from 'zod';
import { page } from './page.ts';

const signal = z.strictObject({
  text: z.string().min(5).meta({ description: 'Wat iemand kan zien of merken, in eigen woorden.' }),
  certainty: z
    .enum(['hoog', 'midden', 'redactioneel'])
    .meta({ description: 'hoog: vakbron; midden: minder sterke bron; redactioneel: nog te toetsen.' }),
  sources: z
    .array(z.string().regex(/^S\d+$/u, 'S en een getal, bijvoorbeeld S12'))
    .meta({ description: 'Codes uit content/feiten/signalen.yaml.' }),
});

/** A checklist of signals: content/signalen/<lang>/<vorm>.mdx. The body is the introduction. */
export const signalPage = page.extend({
  groups: z
    .array(
      z.strictObject({
        where: z.enum(['persoon', 'omgeving', 'online', 'geld']).meta({ description: 'Waar je dit ziet.' }),
        signals: z.array(signal).min(1).meta({ description: 'De signalen, belangrijkste eerst.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Signalen bij elkaar, naar waar je ze ziet.' }),
});

/** What the codes of signals stand for: content/feiten/signalen.yaml. */
export const signalSources = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^S\d+$/u, 'S en een getal, bijvoorbeeld S12')
          .meta({ description: 'Code waarmee een signaal naar deze bron verwijst.' }),
        urls: z.array(z.url()).min(1).meta({ description: 'Adressen van de bron.' }),
        note: z.string().optional().meta({ description: 'Wat er over deze bron te weten is.' }),
      }),
    )
    .meta({ description: 'Alle bronnen van signalen.' }),
});
