import { z } from 'zod';
import { isoDate, review, slug } from './common.ts';

const sentence = z.string().min(5);

/** The sheet with which a professional hands a person over, in one language: content/overdracht/<lang>.yaml. */
export const handover = z.strictObject({
  tree: slug.meta({ description: 'De boom van de keuzehulp waar het formulier onder staat.' }),
  reviewed: review,
  next_review: isoDate.meta({ description: 'Vóór deze dag moet iemand het formulier opnieuw nakijken.' }),
  open: z.string().min(5).meta({ description: 'De knop die het formulier opent.' }),
  heading: z.string().min(5).meta({ description: 'Kop op het formulier.' }),
  intro: z.array(sentence).min(1).meta({ description: 'Uitleg, alleen op het scherm.' }),
  paper: sentence.meta({ description: 'Wat er met het papier mag gebeuren; staat ook op het papier.' }),
  danger: sentence.meta({ description: 'Wat te doen bij gevaar; [[loket-id]] is het nummer van een loket.' }),
  call_heading: z.string().min(3).meta({ description: 'Kop boven de nummers.' }),
  parts: z
    .array(
      z.strictObject({
        heading: z.string().min(5).meta({ description: 'Kop van dit deel.' }),
        notes: z.array(sentence).default([]).meta({ description: 'Regels die hierbij gelden, uit de feiten.' }),
        ticks: z
          .array(
            z.strictObject({
              text: z.string().min(3).meta({ description: 'Wat u aankruist.' }),
              say: sentence
                .optional()
                .meta({ description: 'Wat u dan aan de telefoon zegt; laat weg als dat niets is.' }),
            }),
          )
          .min(1)
          .meta({ description: 'Wat u kunt aankruisen.' }),
        facts: z.array(z.string()).min(1).meta({ description: 'Feiten waarop dit deel rust.' }),
      }),
    )
    .min(1)
    .meta({ description: 'De delen van het formulier, van boven naar beneden.' }),
  script: z
    .strictObject({
      heading: z.string().min(5).meta({ description: 'Kop boven deze zinnen.' }),
      begin: sentence.meta({ description: 'De eerste zinnen aan de telefoon.' }),
      said: z
        .record(slug, z.record(slug, sentence))
        .meta({ description: 'Per vraag van de keuzehulp en per antwoord de zin die daarbij hoort.' }),
      nothing_ticked: sentence.meta({ description: 'Wat er staat zolang niets is aangekruist, en zonder JavaScript.' }),
      end: sentence.meta({ description: 'De laatste zinnen aan de telefoon.' }),
    })
    .meta({ description: 'Wat u aan de telefoon kunt zeggen.' }),
  by_hand: z
    .strictObject({
      heading: z.string().min(5).meta({ description: 'Kop boven de lege regels.' }),
      lines: z
        .array(z.string().min(3))
        .min(1)
        .meta({ description: 'Regels om met pen in te vullen, nooit op het scherm.' }),
    })
    .meta({ description: 'Wat iemand met pen invult.' }),
});

export type Handover = z.infer<typeof handover>;
