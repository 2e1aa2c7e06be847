import { z } from 'zod';
import { audience, pageAddress, review, slug } from './common.ts';
import { translation } from './translation.ts';

const condition = z
  .record(slug, z.array(slug).min(1))
  .meta({ description: 'Per vraag de antwoorden waarbij dit geldt. Alle genoemde vragen moeten kloppen.' });

/** Where a desk stands in an outcome: on top, below it, or at the end. */
export const place = z
  .enum(['eerst', 'daarna', 'ook'])
  .meta({ description: 'eerst: bovenaan; daarna: eronder; ook: achteraan.' });

/** Questions and routing of one tree, ids only: content/keuzehulp/<tree>.yaml. */
export const tree = z.strictObject({
  audience,
  max_questions: z.number().int().min(1).max(6).meta({ description: 'Hoogste aantal vragen op één weg door de boom.' }),
  reviewed: review,
  notices_below: z
    .array(slug)
    .default([])
    .meta({ description: 'Mededelingen die onder de loketten staan; alle andere staan erboven.' }),
  questions: z
    .array(
      z.strictObject({
        id: slug.meta({ description: 'Vaste naam van de vraag; verandert nooit van betekenis.' }),
        options: z.array(slug).min(2).meta({ description: 'De antwoorden, in de volgorde van de knoppen.' }),
        when: condition.optional().meta({ description: 'Alleen vragen als dit klopt; laat weg om altijd te vragen.' }),
      }),
    )
    .min(1)
    .meta({ description: 'De vragen, in de volgorde waarin ze gesteld kunnen worden.' }),
  rules: z
    .array(
      z.strictObject({
        id: slug.meta({ description: 'Naam van de regel; uniek binnen de boom.' }),
        when: condition.meta({ description: 'Wanneer de regel geldt; {} is altijd.' }),
        final: z.boolean().default(false).meta({ description: 'true: na deze regel telt geen andere regel meer mee.' }),
        desks: z
          .array(
            z.strictObject({
              id: slug.meta({ description: 'Loket: bestandsnaam in content/loketten/.' }),
              place,
              because: slug.meta({ description: 'Reden, waarvan de woorden in <boom>.nl.yaml staan.' }),
              cites: z
                .boolean()
                .default(true)
                .meta({ description: 'false: noem bij dit loket niet de antwoorden, want die verklaren het niet.' }),
            }),
          )
          .default([])
          .meta({ description: 'Loketten die bij deze antwoorden horen.' }),
        notices: z.array(slug).default([]).meta({ description: 'Mededelingen boven de loketten.' }),
        pages: z.array(pageAddress).default([]).meta({ description: 'Pagina’s om verder te lezen.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Bij welke antwoorden welke loketten; van boven naar beneden, alle die passen tellen mee.' }),
});

/** The words of one tree in one language: content/keuzehulp/<tree>.<lang>.yaml. */
export const treeWords = z.strictObject({
  translation: translation.optional().meta({ description: 'Alleen in een andere taal dan Nederlands.' }),
  name: z.string().min(3).meta({ description: 'Naam van de boom op de keuzepagina.' }),
  title: z.string().min(3).max(40).meta({ description: 'Rustige titel voor het tabblad.' }),
  intro: z.string().min(10).meta({ description: 'Eén of twee zinnen boven de eerste vraag.' }),
  questions: z
    .record(
      slug,
      z.strictObject({
        text: z.string().min(5).meta({ description: 'De vraag.' }),
        help: z.string().optional().meta({ description: 'Korte uitleg onder de vraag.' }),
        options: z
          .record(
            slug,
            z.strictObject({
              label: z.string().min(1).meta({ description: 'Het antwoord zoals het op de knop staat.' }),
              recap: z.string().min(3).meta({ description: 'Het antwoord als korte zin, voor het overzicht.' }),
            }),
          )
          .meta({ description: 'Per antwoord de woorden.' }),
      }),
    )
    .meta({ description: 'Per vraag de woorden.' }),
  reasons: z.record(slug, z.string().min(5)).meta({ description: 'Waarom dit loket, per reden één zin.' }),
  notices: z
    .record(
      slug,
      z.strictObject({
        title: z.string().min(3).meta({ description: 'Kop van de mededeling.' }),
        text: z
          .array(z.string().min(5))
          .min(1)
          .meta({ description: 'Alinea’s. [tekst](/adres/) is een link, [[loket-id]] is het nummer van een loket.' }),
        facts: z.array(z.string()).default([]).meta({ description: 'Feiten waarop de mededeling rust.' }),
      }),
    )
    .meta({ description: 'Mededelingen bij een uitkomst, per naam uit de regels.' }),
});

export type Tree = z.infer<typeof tree>;
export type TreeWords = z.infer<typeof treeWords>;
export type Place = z.infer<typeof place>;
