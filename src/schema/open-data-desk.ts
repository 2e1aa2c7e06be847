import { z } from 'zod';
import { cost, holidayRule, verificationLevel } from './channel.ts';
import { capability, cardAnswer, cardNuance, limit, nextStep, nextWhen, secrecyEnd } from './desk-card.ts';
import { loket } from './loket.ts';

/* What a desk looks like in the published data. Descriptions in English: they reach programmers, not editors. */

export const siteAddress = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/u)
  .meta({ description: 'Page on this site, from the first slash.' });

const day = z
  .array(z.string().regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/u))
  .meta({ description: 'Ranges as 09:00-17:00; 19:00-06:00 runs on into the next day. Empty: closed.' });

const weekHours = z.strictObject({
  maandag: day,
  dinsdag: day,
  woensdag: day,
  donderdag: day,
  vrijdag: day,
  zaterdag: day,
  zondag: day,
  feestdagen: holidayRule.meta({ description: 'Public holidays: hours as usual (open), closed, or not known.' }),
});

/** How sure it is, and since when. */
export const verification = z.strictObject({
  level: verificationLevel.meta({
    description:
      'bevestigd: several sources agree; openbare-bron: one good source, the organisation has still to confirm it; onbevestigd: nobody confirmed it.',
  }),
  date: z.iso.date().meta({ description: 'Day on which that was looked up.' }),
});

export const channel = z.strictObject({
  type: loket.shape.channels.element.shape.type.meta({ description: 'What kind of channel it is.' }),
  value: z.string().nullable().meta({ description: 'What people read: 0800-2000. Null when nobody confirmed it.' }),
  href: z.string().nullable().meta({ description: 'Where the link leads. Null when nobody confirmed the channel.' }),
  use: z.enum(['gewoon', 'vanuit-buitenland', 'andere-vragen']).meta({
    description: 'gewoon: the ordinary way; vanuit-buitenland: from abroad; andere-vragen: for other questions.',
  }),
  hours: z
    .union([z.literal('altijd'), weekHours])
    .nullable()
    .meta({ description: 'Day and night (altijd), ranges per weekday in Europe/Amsterdam, or null: not known.' }),
  cost: cost.meta({ description: 'What a call costs: free, ordinary rate, local rate, paid, or not known.' }),
  languages: z.array(z.string()).meta({ description: 'ISO 639 codes of languages that are spoken; empty: not known.' }),
  verification,
});

const answer = (description: string) =>
  z
    .strictObject({
      answer: cardAnswer,
      nuance: cardNuance.optional().meta({ description: 'A condition with the answer, from a closed list.' }),
    })
    .meta({ description });

const contactCard = z
  .strictObject({
    name_needed: answer('Must one give a name?'),
    number_visible: answer('Does the desk see a number or an IP address?'),
    tells_police: answer('Do the police hear of it?'),
    tells_comensha: answer('Does CoMensha hear of it?'),
    tells_parents: answer('Do parents hear of it?'),
    free_of_charge: answer('Is it free of charge?'),
    leaves_trace: answer('Does it stay in the list of calls, or on the bill?'),
    interpreter: answer('Can an interpreter join?'),
    can: z.array(capability).meta({ description: 'What the desk can do.' }),
    cannot: z.array(limit).meta({ description: 'What the desk does not do.' }),
    next: nextStep.meta({ description: 'What happens after contact.' }),
    next_when: nextWhen.meta({ description: 'When that happens.' }),
    secrecy_ends: secrecyEnd.meta({ description: 'When it does not stay secret.' }),
    no_answer: z.string().nullable().meta({ description: 'Id of the desk to try when nobody answers.' }),
  })
  .meta({ description: 'The same questions for every desk. onbekend means: not found. It does not mean no.' });

export const desk = z.strictObject({
  id: z.string().meta({ description: 'Never changes meaning.' }),
  name: z.string().meta({ description: 'Name of the desk.' }),
  organisation: z.string().meta({ description: 'Who runs it.' }),
  kind: loket.shape.kind.meta({ description: 'What kind of desk it is.' }),
  reach: loket.shape.reach.meta({
    description: 'Where it works: all of the Netherlands, a part, abroad, or the Caribbean Netherlands.',
  }),
  audiences: z.array(loket.shape.audiences.element.meta({ description: 'Victim, professional or citizen.' })),
  forms: z.array(loket.shape.forms.element).meta({ description: 'Forms of exploitation it is about.' }),
  purposes: z.array(loket.shape.purposes.element).meta({ description: 'What one goes there for.' }),
  age: z
    .strictObject({ from: z.int().nullable(), to: z.int().nullable() })
    .meta({ description: 'First and last year of age it is for; null: no limit.' }),
  channels: z.array(channel).meta({ description: 'Ways to reach it, the best first.' }),
  contactCard,
  sources: z
    .array(
      z.strictObject({
        url: z.url(),
        for: z.string().meta({ description: 'What rests on this source, in Dutch.' }),
        date: z.string().nullable().meta({ description: 'Day, month or year of the source; null when it has none.' }),
      }),
    )
    .meta({ description: 'Where the facts were found.' }),
  url: siteAddress,
});
