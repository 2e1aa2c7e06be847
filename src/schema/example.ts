import { z } from 'zod';
import { slug } from './common.ts';

const answers = z
  .record(slug, slug)
  .meta({ description: 'Per vraag het antwoord: namen van vragen en antwoorden uit content/keuzehulp/<boom>.yaml.' });
const desks = z.array(slug).min(1);

/** An invented story with what somebody in it answers, and which desks are expected (the head of the file explains each). */
export const example = z.strictObject({
  id: z
    .string()
    .regex(/^V\d{3}$/u, 'V en drie cijfers, bijvoorbeeld V041')
    .meta({ description: 'Vast nummer, bijvoorbeeld V041.' }),
  tree: slug.meta({ description: 'De boom: ik, iemand-anders, professional of delen.' }),
  story: z.string().min(20).meta({ description: 'Het verhaal; de keuzehulp krijgt het niet te zien.' }),
  answers,
  alternatives: z.array(answers).default([]).meta({ description: 'Andere antwoorden die net zo verdedigbaar zijn.' }),
  first: desks
    .nullable()
    .default(null)
    .meta({ description: 'Een van deze loketten staat bovenaan; laat weg als de volgorde vrij is.' }),
  must: z
    .array(desks)
    .default([])
    .meta({ description: 'Van elke binnenste lijst staat minstens één loket in de uitkomst.' }),
  must_not: z.array(slug).default([]).meta({ description: 'Deze loketten staan niet in de uitkomst.' }),
  notices: z
    .string()
    .min(5)
    .meta({ description: 'Wat de uitkomst in gewone taal moet zeggen; dat beoordeelt een mens.' }),
  why: z.array(z.string()).min(1).meta({ description: 'Feiten waarop de verwachting rust.' }),
});

/** content/keuzehulp-open/voorbeelden.yaml */
export const examples = z.array(example).min(1);

export type Example = z.infer<typeof example>;
