import { z } from 'zod';
import { isoDate, pageSource, slug, webAddress } from './common.ts';
import { channel } from './channel.ts';

/** How sure it is that an organisation works for a municipality. */
export const basis = z.enum(['bron', 'wet', 'afgeleid', 'een-van-beide', 'onzeker', 'niet-vastgesteld']).meta({
  description:
    'bron: de gemeente of het gebied staat in een bron; wet: volgt uit de wet; afgeleid: via veiligheidsregio of provincie; een-van-beide: een van de genoemde; onzeker: waarschijnlijk; niet-vastgesteld: niet bekend (keys leeg).',
});

const link = z
  .strictObject({
    keys: z.array(slug).meta({ description: 'key van de organisatie; meer dan één alleen bij een-van-beide.' }),
    basis,
  })
  .refine(({ keys, basis: how }) => rightNumber(keys.length, how), {
    error: 'Het aantal keys past niet bij basis.',
    params: {
      mend: 'niet-vastgesteld heeft geen key, een-van-beide heeft er minstens twee, al het andere precies één.',
    },
  });

function rightNumber(count: number, how: z.infer<typeof basis>): boolean {
  if (how === 'niet-vastgesteld') return count === 0;
  return how === 'een-van-beide' ? count >= 2 : count === 1;
}

const municipality = z.strictObject({
  code: z
    .string()
    .regex(/^GM\d{4}$/u, 'GM en vier cijfers, bijvoorbeeld GM0855')
    .meta({ description: 'Code van het CBS, bijvoorbeeld GM0855.' }),
  name: z.string().min(2).meta({ description: 'Naam van de gemeente. Daaruit volgt het adres van de pagina.' }),
  also: z.array(z.string().min(2)).default([]).meta({ description: 'Andere namen, bijvoorbeeld Den Haag.' }),
  province: z
    .enum([
      'Drenthe',
      'Flevoland',
      'Fryslân',
      'Gelderland',
      'Groningen',
      'Limburg',
      'Noord-Brabant',
      'Noord-Holland',
      'Overijssel',
      'Utrecht',
      'Zeeland',
      'Zuid-Holland',
    ])
    .meta({ description: 'Provincie waarin de gemeente ligt.' }),
  safety_region: z
    .string()
    .regex(/^VR\d{2}$/u, 'VR en twee cijfers, bijvoorbeeld VR20')
    .meta({ description: 'Code van de veiligheidsregio, uit safety_regions bovenaan dit bestand.' }),
  coordinator: link.meta({ description: 'Uit zorgcoordinatoren.yaml.' }),
  veilig_thuis: link.meta({ description: 'Uit veilig-thuis.yaml.' }),
  police: link.meta({ description: 'Uit politie-eenheden.yaml.' }),
  safety_house: link.meta({ description: 'Uit zorg-en-veiligheidshuizen.yaml.' }),
  remark: z.string().min(10).optional().meta({ description: 'Wat bezoekers over deze gemeente moeten weten.' }),
});

/** All municipalities and which organisation works for each: content/regios/gemeenten.yaml. */
export const municipalities = z.strictObject({
  checked: isoDate,
  count: z.int().meta({ description: 'Hoeveel gemeenten er zijn; de lijst moet er evenveel hebben.' }),
  always: z.array(slug).min(1).meta({ description: 'Loketten die op elke pagina bovenaan staan.' }),
  safety_regions: z
    .record(z.string().regex(/^VR\d{2}$/u, 'VR en twee cijfers, bijvoorbeeld VR20'), z.string().min(3))
    .meta({ description: 'Namen van de veiligheidsregio’s, per code.' }),
  sources: z.array(pageSource).min(1).meta({ description: 'Bronnen van de indeling.' }),
  municipalities: z.array(municipality).min(1).meta({ description: 'Eén regel per gemeente.' }),
});

const certainty = z.enum(['hoog', 'midden', 'laag']).meta({ description: 'hoog, midden of laag.' });

const organisation = z.strictObject({
  key: slug.meta({ description: 'Vaste naam; gemeenten.yaml verwijst ernaar.' }),
  name: z.string().min(3).nullable().meta({ description: 'Naam van de organisatie; null als die niet gevonden is.' }),
  region: z.string().min(3).meta({ description: 'Naam van de regio.' }),
  area: z
    .string()
    .min(3)
    .nullable()
    .meta({ description: 'Werkgebied volgens de bron; null als dat niet gevonden is.' }),
  complete: z.boolean().meta({ description: 'true als bekend is welke gemeenten erbij horen.' }),
  desk: slug
    .nullable()
    .meta({ description: 'Loket in content/loketten/ dat over deze organisatie gaat, als het er is.' }),
  publish: z.enum(['ja', 'na-verificatie', 'nee']).meta({
    description: 'ja: naam en contact tonen; na-verificatie: alleen de naam; nee: niets tonen.',
  }),
  certainty: z
    .strictObject({ organisation: certainty, contact: certainty })
    .meta({ description: 'Zekerheid van de naam en van het contact. Een naam met laag komt niet op de site.' }),
  reporting_point: z.boolean().default(false).meta({ description: 'true als dit ook meldpunt mensenhandel is.' }),
  remark: z.string().min(10).optional().meta({ description: 'Wat bezoekers erbij moeten weten, zonder je of u.' }),
  note: z.string().min(10).optional().meta({ description: 'Aantekening voor de redactie; komt niet op de site.' }),
  channels: z.array(channel).meta({ description: 'Eigen kanalen, in de vorm van content/loketten/.' }),
  sources: z.array(pageSource).meta({ description: 'Bronnen over deze organisatie.' }),
});

/** The organisations of one kind: content/regios/<kind>.yaml. */
export const regionalOrganisations = z.strictObject({
  checked: isoDate,
  fallback: slug.nullable().meta({
    description: 'Landelijk loket voor wie hier geen contact vindt; null als er geen landelijke vervanger is.',
  }),
  sources: z.array(pageSource).meta({ description: 'Bronnen die voor alle organisaties in dit bestand gelden.' }),
  organisations: z.array(organisation).min(1).meta({ description: 'De organisaties van deze soort.' }),
});

/** Municipalities that no longer exist, and those that are about to go: content/regios/herindelingen.yaml. */
export const mergers = z.strictObject({
  checked: isoDate,
  merged: z
    .array(
      z.strictObject({
        name: z.string().min(2).meta({ description: 'Naam van de gemeente die er niet meer is.' }),
        day: isoDate.meta({ description: 'Eerste dag van de nieuwe indeling.' }),
        into: z
          .array(
            z.strictObject({
              name: z.string().min(2).meta({ description: 'Gemeente die er nu is, zoals in gemeenten.yaml.' }),
              part: z.string().min(2).optional().meta({ description: 'Welk deel daarheen ging, bij een splitsing.' }),
            }),
          )
          .min(1)
          .meta({ description: 'Waar het gebied nu bij hoort.' }),
        source: webAddress,
      }),
    )
    .meta({ description: 'Gemeenten die er niet meer zijn; elke oude naam houdt een pagina.' }),
  expected: z
    .array(
      z.strictObject({
        name: z.string().min(2).meta({ description: 'Gemeente die waarschijnlijk opgaat in een andere.' }),
        day: isoDate.meta({ description: 'Dag waarop dat verwacht wordt.' }),
        into: z.array(z.string().min(2)).min(1).meta({ description: 'De gemeente die er dan is.' }),
        status: z.string().min(10).meta({ description: 'Hoe zeker het is, met datum.' }),
        source: webAddress,
      }),
    )
    .meta({ description: 'Herindelingen die eraan komen.' }),
});

export type Municipalities = z.infer<typeof municipalities>;
export type Municipality = z.infer<typeof municipality>;
export type Basis = z.infer<typeof basis>;
export type RegionalOrganisations = z.infer<typeof regionalOrganisations>;
export type RegionalOrganisation = RegionalOrganisations['organisations'][number];
export type Mergers = z.infer<typeof mergers>;
