import { z } from 'zod';
import { slug } from './common.ts';

const mostWords = 18;

const cell = z
  .string()
  .min(3)
  .refine((text) => text.trim().split(/\s+/u).length <= mostWords, {
    error: `Deze cel heeft meer dan ${mostWords} woorden.`,
    params: { mend: 'Kort de tekst in: op een telefoon staan de cellen onder elkaar.' },
  })
  .meta({ description: `Het antwoord in hoogstens ${mostWords} woorden; loketten bij naam, nooit met nummer.` });

/** The comparison of the five ways to go, in one language: content/vergelijker/<lang>.yaml. */
export const comparison = z
  .strictObject({
    columns: z
      .array(
        z.strictObject({
          id: slug.meta({ description: 'Vaste naam van de kolom; de cellen verwijzen ernaar.' }),
          name: z.string().min(3).meta({ description: 'Naam boven de kolom.' }),
        }),
      )
      .min(2)
      .meta({ description: 'Wat er vergeleken wordt, van links naar rechts.' }),
    rows: z
      .array(
        z.strictObject({
          id: slug.meta({ description: 'Vaste naam van de rij.' }),
          question: z.string().min(5).meta({ description: 'De vraag die deze rij beantwoordt.' }),
          cells: z.record(slug, cell).meta({ description: 'Per kolom het antwoord; elke kolom precies één keer.' }),
          facts: z.array(z.string()).min(1).meta({ description: 'Feiten waarop de antwoorden rusten.' }),
        }),
      )
      .min(1)
      .meta({ description: 'De vragen, van boven naar beneden.' }),
  })
  .superRefine(({ columns, rows }, context) => {
    const columnIds = columns.map(({ id }) => id);
    for (const [index, { id, cells }] of rows.entries()) {
      const missing = columnIds.filter((column) => cells[column] === undefined);
      const unknown = Object.keys(cells).filter((column) => !columnIds.includes(column));
      for (const column of missing) {
        context.addIssue({
          code: 'custom',
          path: ['rows', index, 'cells'],
          message: `De rij “${id}” heeft geen cel voor de kolom “${column}”.`,
          params: { mend: `Voeg “${column}:” toe, met het antwoord.` },
        });
      }
      for (const column of unknown) {
        context.addIssue({
          code: 'custom',
          path: ['rows', index, 'cells', column],
          message: `De kolom “${column}” bestaat niet.`,
          params: { mend: `Kies uit: ${columnIds.join(', ')}.` },
        });
      }
    }
  });

export type Comparison = z.infer<typeof comparison>;
