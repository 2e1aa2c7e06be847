import { z } from 'zod';
import { audience } from './common.ts';
import { desk, siteAddress } from './open-data-desk.ts';
import { formerMunicipality, municipality } from './open-data-region.ts';

/* The published data of contract.md §4. The JSON Schemas under /data/schema/ are made from these. */

const head = {
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u)
    .meta({ description: 'Version of the shape (semver): within 1.x.x nothing goes and nothing changes meaning.' }),
  generated: z.iso
    .date()
    .meta({ description: 'Day of the newest fact on the site, so that equal content gives equal bytes.' }),
  license: z.url().meta({ description: 'What one may do with the data.' }),
};

const loketten = z
  .strictObject({ ...head, loketten: z.array(desk).meta({ description: 'Every desk the site shows.' }) })
  .meta({
    title: 'Loketten',
    description: 'Desks for victims of human trafficking and for who worries about someone.',
  });

const outcome = z.strictObject({
  code: z.string().meta({ description: 'The answers, a letter each: a for the first option.' }),
  answers: z
    .record(z.string(), z.string())
    .meta({ description: 'Option by question; only questions that were asked.' }),
  lokets: z
    .array(
      z.strictObject({
        id: z.string().meta({ description: 'Id in loketten.json.' }),
        rank: z.int().min(1).meta({ description: '1 comes first on the page.' }),
        because: z.string().meta({ description: 'Id of the reason why this desk fits.' }),
      }),
    )
    .meta({ description: 'Desks in the order of their rank.' }),
  notices: z.array(z.string()).meta({ description: 'Ids of what the page says around the desks.' }),
  pages: z.array(siteAddress).meta({ description: 'Pages to read on.' }),
  url: siteAddress,
});

export const keuzehulp = z
  .strictObject({
    ...head,
    trees: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: 'Never changes meaning.' }),
          audience: audience.meta({ description: 'For whom the questions are: victim, professional or citizen.' }),
          questions: z
            .array(
              z.strictObject({
                id: z.string().meta({ description: 'Never changes meaning.' }),
                options: z.array(z.string()).meta({ description: 'Ids of the answers; their order never changes.' }),
              }),
            )
            .meta({ description: 'In the order in which they are asked.' }),
          outcomes: z.array(outcome).meta({ description: 'Every outcome once.' }),
        }),
      )
      .meta({ description: 'Each list of questions that leads to desks.' }),
  })
  .meta({ title: 'Keuzehulp', description: 'Every question, answer and outcome of the decision trees.' });

const paginas = z
  .strictObject({
    ...head,
    pages: z
      .array(
        z.strictObject({
          url: siteAddress,
          lang: z.string().meta({ description: 'ISO 639 code of its language.' }),
          title: z.string().meta({ description: 'Its heading.' }),
          collection: z.string().meta({ description: 'The part of the site it belongs to.' }),
          audience: z.string().meta({ description: 'For whom it is written.' }),
          sources: z.array(z.url()).meta({ description: 'Sources it rests on.' }),
          reviewed: z
            .string()
            .nullable()
            .meta({ description: 'Day of the last review; null when nobody reviewed it.' }),
          translation: z.enum(['nagekeken', 'niet-nagekeken', 'loopt-achter']).nullable().meta({
            description: 'Whether a translation is reviewed, not reviewed, or behind; null for a page in Dutch.',
          }),
        }),
      )
      .meta({ description: 'Every page, but for the steps of the keuzehulp.' }),
  })
  .meta({ title: 'Pagina’s', description: 'The pages of the site.' });

const regios = z
  .strictObject({
    ...head,
    gemeenten: z.array(municipality).meta({ description: 'Every municipality of the Netherlands.' }),
    formerGemeenten: z
      .array(formerMunicipality)
      .meta({ description: 'Municipalities that no longer exist; more than one code when one was split.' }),
  })
  .meta({ title: 'Regio’s', description: 'Who helps in every municipality, and how sure that is.' });

/** Every published file by its name under /data/. */
export const openData = { loketten, keuzehulp, paginas, regios } as const;
export type OpenDataName = keyof typeof openData;

/** What each published file holds. */
export type Published = { [Name in OpenDataName]: z.infer<(typeof openData)[Name]> };
