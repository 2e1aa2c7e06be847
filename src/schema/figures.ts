import { z } from 'zod';
import { isoDate, pageSource, slug } from './common.ts';

const year = z.int().min(1990).max(2100);

const figureValue = z
  .strictObject({
    at: z
      .union([year, z.string().min(2).max(34)])
      .meta({ description: 'Het jaar (lijn) of de naam van de groep (balk), hoogstens 34 tekens.' }),
    value: z
      .number()
      .nonnegative()
      .nullable()
      .meta({ description: 'Het getal zoals de bron het geeft; null als het niet gevonden is.' }),
    circa: z
      .boolean()
      .default(false)
      .meta({ description: 'true als de bron “ongeveer” zegt of het getal is uitgerekend.' }),
    low: z.number().nonnegative().optional().meta({ description: 'Ondergrens van een schatting.' }),
    high: z.number().nonnegative().optional().meta({ description: 'Bovengrens van een schatting.' }),
    instead: z.string().min(3).max(24).optional().meta({
      description: 'Wat er in plaats van een getal staat, bijvoorbeeld: bronnen verschillen. Anders: niet gevonden.',
    }),
    note: z.string().min(5).optional().meta({ description: 'Korte toelichting bij dit ene getal; staat in de tabel.' }),
  })
  .refine(({ value, instead }) => value === null || instead === undefined, {
    error: 'Er staat een getal, en ook een tekst in plaats van een getal.',
    params: { mend: 'Haal value of instead weg.' },
  })
  .refine(({ value, low, high }) => value === null || ((low ?? value) <= value && value <= (high ?? value)), {
    error: 'De ondergrens ligt boven het getal, of de bovengrens eronder.',
    params: { mend: 'Zet low op het kleinste getal en high op het grootste.' },
  });

const series = z
  .strictObject({
    id: slug.meta({ description: 'Vaste naam van de reeks.' }),
    label: z.string().min(3).meta({ description: 'Naam van de reeks, in de tabel en bij de grafiek.' }),
    short: z.string().min(2).max(10).meta({ description: 'Korte naam voor in de grafiek, hoogstens 10 tekens.' }),
    note: z.string().min(5).optional().meta({ description: 'Wie telde, of wat deze reeks anders maakt.' }),
    name_at: z
      .strictObject({
        year: year.meta({ description: 'Bij welk jaar.' }),
        side: z.enum(['rechts', 'links']).meta({ description: 'Aan welke kant.' }),
      })
      .optional()
      .meta({ description: 'Alleen bij een lijn: bij welk jaar de naam in de grafiek staat, en aan welke kant.' }),
    values: z.array(figureValue).min(2).meta({ description: 'De getallen, in de volgorde van de tabel.' }),
  })
  .refine(({ values }) => new Set(values.map(({ at }) => at)).size === values.length, {
    error: 'Een jaar of groep staat twee keer in dezelfde reeks.',
    params: { mend: 'Haal er één weg, of verbeter at.' },
  });

const mark = z
  .strictObject({
    from: year.meta({ description: 'Eerste jaar.' }),
    to: year.meta({ description: 'Laatste jaar; hetzelfde als het er één is.' }),
    label: z.string().min(2).max(8).meta({ description: 'Woord in de grafiek, hoogstens 8 tekens.' }),
  })
  .refine(({ from, to }) => from <= to, {
    error: 'Het beginjaar ligt na het eindjaar.',
    params: { mend: 'Wissel from en to.' },
  });

/** One set of figures: content/cijfers/<id>.yaml. It becomes a chart, a table, warnings and sources on /cijfers/. */
export const figure = z
  .strictObject({
    title: z.string().min(8).meta({ description: 'Kop boven de grafiek, als vraag.' }),
    order: z.int().meta({ description: 'Plaats op de pagina; laag staat bovenaan.' }),
    what: z.string().min(20).meta({ description: 'Wat er precies is geteld, door wie en over welke tijd.' }),
    unit: z.enum(['aantal', 'procent']).meta({ description: 'aantal of procent.' }),
    unit_name: z
      .string()
      .min(5)
      .meta({ description: 'Wat een eenheid is, bijvoorbeeld: gemelde slachtoffers per jaar.' }),
    chart: z
      .enum(['lijn', 'balk'])
      .meta({ description: 'lijn voor jaren op een rij, balk voor groepen of losse jaren.' }),
    row_name: z.string().min(3).meta({ description: 'Kop van de eerste kolom in de tabel: Jaar, Periode of Groep.' }),
    summary: z
      .string()
      .min(20)
      .meta({ description: 'Wat de grafiek laat zien, met de getallen. Wie de grafiek niet ziet, krijgt deze zin.' }),
    marks: z
      .array(mark)
      .default([])
      .meta({ description: 'Alleen bij een lijn: breuken en bijzondere jaren. Leg elk woord uit bij warnings.' }),
    warnings: z
      .array(
        z.strictObject({
          rule: z
            .string()
            .regex(/^D\d$/u, 'D1 tot en met D6')
            .optional()
            .meta({ description: 'Nummer van de vaste waarschuwing (D1 tot en met D6), als deze zin daarop rust.' }),
          text: z.string().min(20).meta({ description: 'De waarschuwing, in gewone woorden.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Wat iemand moet weten om deze cijfers niet verkeerd te lezen.' }),
    series: z.array(series).min(1).max(2).meta({ description: 'Eén of twee reeksen getallen.' }),
    sources: z.array(pageSource).min(1).meta({ description: 'Bronnen: adres, waarvoor, datum.' }),
    updated: isoDate,
  })
  .refine(
    ({ chart, series }) =>
      chart === 'balk' || series.every(({ values }) => values.every(({ at }) => typeof at === 'number')),
    {
      error: 'Een lijn heeft bij elke waarde een jaar nodig.',
      path: ['chart'],
      params: { mend: 'Zet bij elke at een jaar, of zet chart op balk.' },
    },
  )
  .refine(({ chart, series }) => chart === 'balk' || series.every(({ name_at }) => name_at !== undefined), {
    error: 'Bij een lijn staat niet waar haar naam in de grafiek komt.',
    path: ['series'],
    params: { mend: 'Voeg bij elke reeks name_at toe, bijvoorbeeld name_at: { year: 2024, side: rechts }.' },
  })
  .refine(({ chart, marks }) => chart === 'lijn' || marks.length === 0, {
    error: 'marks kan alleen bij een lijn.',
    path: ['marks'],
    params: { mend: 'Haal marks weg, of zet chart op lijn.' },
  });

export type Figure = z.infer<typeof figure>;
export type FigureSeries = Figure['series'][number];
export type FigureValue = FigureSeries['values'][number];
