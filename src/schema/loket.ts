import { z } from 'zod';
import { audience, isoDate, looseDate, searchTerm, slug, webAddress } from './common.ts';
import { translation } from './translation.ts';

export const verificationLevel = z.enum(['bevestigd', 'openbare-bron', 'onbevestigd']);

/** How sure we are of one channel. Only the first two levels are shown as a number or a link. */
const verification = z.strictObject({
  level: verificationLevel.meta({
    description:
      'bevestigd: eigen bron plus een onafhankelijke; openbare-bron: één goede bron; onbevestigd: nooit als nummer of link tonen.',
  }),
  method: z
    .enum(['bronnen-vergeleken', 'gebeld', 'site-bekeken', 'bevestigd-door-organisatie'])
    .meta({ description: 'Hoe dit is nagegaan.' }),
  date: isoDate.meta({ description: 'Dag waarop dit is nagegaan.' }),
  sources: z.array(webAddress).min(1).meta({ description: 'Adressen waarop dit rust; elk staat ook onder sources.' }),
});

const time = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/u,
    'begin en einde van 00:00 tot en met 24:00 met een streepje ertussen, bijvoorbeeld 09:00-17:00',
  )
  .meta({ description: 'Tijdvak als 09:00-17:00. Over middernacht mag: 19:00-06:00.' });
const day = z.array(time).meta({ description: 'Tijdvakken op deze dag; een lege lijst is gesloten.' });

export const weekday = z.enum(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']);
export const holidayRule = z.enum(['open', 'gesloten', 'onbekend']);

export const weekHours = z.strictObject({
  maandag: day,
  dinsdag: day,
  woensdag: day,
  donderdag: day,
  vrijdag: day,
  zaterdag: day,
  zondag: day,
  feestdagen: holidayRule.meta({ description: 'Op feestdagen: gewone tijden (open), gesloten, of niet bekend.' }),
});

export const hours = z
  .union([z.literal('altijd'), weekHours])
  .nullable()
  .meta({ description: 'altijd, tijden per weekdag, of null als ze niet bekend zijn.' });

export const cost = z.enum(['gratis', 'gewoon-tarief', 'lokaal-tarief', 'betaald', 'onbekend']);

export const channel = z.strictObject({
  type: z
    .enum(['phone', 'chat', 'web', 'email', 'whatsapp', 'sms', 'app'])
    .meta({ description: 'Soort kanaal: telefoon, chat, site, e-mail, WhatsApp, sms of app.' }),
  value: z.string().min(2).meta({ description: 'Wat de bezoeker leest: 0800-2000, of de naam van de site.' }),
  href: z
    .string()
    .regex(
      /^(tel:\+?\d+|https?:\/\/\S+|mailto:\S+@\S+)$/u,
      'tel: met alleen cijfers, https:// of mailto:, bijvoorbeeld tel:+31334481186',
    )
    .nullable()
    .meta({ description: 'Waar de link heen gaat; null als het onbevestigd is.' }),
  use: z
    .enum(['gewoon', 'vanuit-buitenland', 'andere-vragen'])
    .default('gewoon')
    .meta({ description: 'Waarvoor dit kanaal dient.' }),
  cost: cost.meta({ description: 'Wat bellen kost; onbekend als geen bron het zegt.' }),
  hours,
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/u, 'de code van de taal in kleine letters: nl, en, ar'))
    .default([])
    .meta({ description: 'Taalcodes; leeg is onbekend.' }),
  verification: verification.meta({ description: 'Hoe zeker dit kanaal is, en hoe dat is nagegaan.' }),
});

/** Conditions under an answer of the card; the words stand once per language in content/ui/. */
export const cardNuance = z.enum([
  'alleen-met-toestemming',
  'wettelijk-verplicht',
  'zonder-herkenbare-gegevens',
  'advies-zonder-naam',
  'chat-zonder-naam',
  'naam-blijft-bij-team',
  'vraag-het-eerst',
  'onder-13',
  'als-vrijwillige-hulp-niet-lukt',
  'bij-signalen-van-misdrijf',
  'alleen-in-bijzondere-zaken',
  'geeft-alleen-informatie',
  'bewaren-mag-je-weigeren',
]);

export const cardAnswer = z
  .enum(['ja', 'nee', 'deels', 'onbekend'])
  .meta({ description: 'ja, nee, deels, of onbekend als geen bron het zegt.' });

const answer = z.strictObject({
  answer: cardAnswer,
  nuance: cardNuance.optional().meta({ description: 'Voorwaarde bij het antwoord, uit de vaste lijst.' }),
});

export const capability = z.enum([
  'luisteren',
  'advies',
  'noodhulp-sturen',
  'melding-aannemen',
  'tip-doorgeven',
  'aangifte-opnemen',
  'onderzoek-doen',
  'registreren',
  'opvang-zoeken',
  'opvang-bieden',
  'noodbed-regelen',
  'medische-hulp',
  'sporen-vastleggen',
  'juridisch-advies',
  'advocaat-vinden',
  'loon-en-werk',
  'schade-vergoeden',
  'terugkeer-regelen',
  'hulp-in-buitenland',
  'voogdij',
  'hulp-regelen',
  'naasten-steunen',
  'professionals-adviseren',
  'doorverwijzen',
  'informatie-geven',
  'training-geven',
]);

export const limit = z.enum([
  'geen-spoed',
  'geen-hulp',
  'geen-opvang',
  'geen-aangifte',
  'geen-gesprek',
  'geen-plaatsing-minderjarigen',
  'geen-directe-plaatsing',
  'geen-terugbellen',
  'geen-persoonlijke-zaak',
  'niet-voor-slachtoffers-zelf',
  'niet-voor-burgers',
  'geen-politieonderzoek',
  'geen-loket-mensenhandel',
]);

export const nextStep = z.enum([
  'gesprek-direct',
  'doorverbonden-meldkamer',
  'doorverbonden-regio',
  'eerst-informatief-gesprek',
  'melding-wordt-beoordeeld',
  'tip-gaat-zonder-naam-door',
  'afspraak-volgt',
  'aanvraag-wordt-beoordeeld',
  'u-leest-zelf',
  'onbekend',
]);
export const nextWhen = z.enum(['meteen', 'later', 'onbekend']);
export const secrecyEnd = z.enum([
  'niet-geheim',
  'alleen-met-toestemming',
  'bij-ernstig-gevaar',
  'naam-blijft-geheim',
  'geen-gegevens',
  'onbekend',
]);

const card = z.strictObject({
  name_needed: answer.meta({ description: 'Moet iemand een naam zeggen?' }),
  number_visible: answer.meta({ description: 'Ziet het loket een telefoonnummer of IP-adres?' }),
  tells_police: answer.meta({ description: 'Hoort de politie ervan?' }),
  tells_comensha: answer.meta({ description: 'Hoort CoMensha ervan?' }),
  tells_parents: answer.meta({ description: 'Horen ouders ervan?' }),
  free_of_charge: answer.meta({ description: 'Is het gratis?' }),
  leaves_trace: answer.meta({ description: 'Staat het in de belgeschiedenis of op de rekening?' }),
  interpreter: answer.meta({ description: 'Kan er een tolk bij?' }),
  can: z.array(capability).min(1).meta({ description: 'Wat dit loket kan doen.' }),
  cannot: z.array(limit).meta({ description: 'Wat dit loket niet doet.' }),
  next: nextStep.meta({ description: 'Wat er daarna gebeurt.' }),
  next_when: nextWhen.meta({ description: 'Wanneer dat gebeurt; onbekend als geen bron het zegt.' }),
  secrecy_ends: secrecyEnd.meta({ description: 'Wanneer het niet meer geheim blijft.' }),
  no_answer: slug
    .nullable()
    .meta({ description: 'Geen antwoord? Dan dit loket. Alleen null bij een loket dat dag en nacht open is.' }),
});

/**
 * What the card and the page of a desk say in one language.
 *
 * @param room how much longer than Dutch it may be: 1 is as long
 */
const loketText = (room: number) => {
  const upTo = (length: number) => z.string().max(Math.round(length * room));
  return z.strictObject({
    summary: upTo(150).min(20).meta({ description: 'Eén zin: waarvoor dient dit loket?' }),
    explanation: upTo(900)
      .min(40)
      .meta({ description: 'Korte zinnen zonder je of u: wat gebeurt er als iemand contact zoekt?' }),
    hours_note: upTo(300).optional().meta({ description: 'Wat er over de tijden wel en niet bekend is.' }),
    cost_note: upTo(200).optional().meta({ description: 'Toelichting op de kosten, met datum.' }),
    language_note: upTo(200).optional().meta({ description: 'Wat er over talen wel en niet bekend is.' }),
    privacy_note: upTo(400).optional().meta({ description: 'Toelichting op geheimhouding.' }),
  });
};

const loketSearchTerms = z
  .array(searchTerm)
  .default([])
  .meta({ description: 'Woorden die mensen intypen; onzichtbaar.' });

/** One contact point: content/loketten/<id>.yaml. The file name is the id and never changes meaning. */
export const loket = z.strictObject({
  name: z.string().min(2).meta({ description: 'Naam van het loket, zoals mensen die kennen.' }),
  organisation: z.string().min(2).meta({ description: 'Van wie het loket is.' }),
  kind: z
    .enum([
      'noodhulp',
      'politie',
      'anoniem-melden',
      'inspectie',
      'hulpverlening',
      'informatie',
      'registratie',
      'jeugd',
      'opvang',
      'juridisch',
    ])
    .meta({ description: 'Soort loket.' }),
  audiences: z.array(audience).min(1),
  forms: z
    .array(z.enum(['alle', 'seksueel', 'arbeid', 'criminele', 'gedwongen-huwelijk', 'gedwongen-diensten', 'orgaan']))
    .min(1)
    .meta({ description: 'Over welke vormen van uitbuiting het gaat; alle als het over elke vorm gaat.' }),
  purposes: z
    .array(z.enum(['hulp', 'melden', 'aangifte', 'opvang', 'advies', 'juridisch']))
    .min(1)
    .meta({ description: 'Waarvoor iemand hier terecht kan.' }),
  age: z
    .strictObject({
      from: z.number().int().min(0).nullable().meta({ description: 'Vanaf welke leeftijd; null is geen ondergrens.' }),
      to: z
        .number()
        .int()
        .min(0)
        .nullable()
        .meta({ description: 'Tot en met welke leeftijd; null is geen bovengrens.' }),
    })
    .meta({ description: 'Voor welke leeftijd dit loket er is.' }),
  reach: z
    .enum(['landelijk', 'regionaal', 'buitenland', 'caribisch-nederland'])
    .meta({ description: 'Waar het loket werkt: in heel Nederland, in een deel, of daarbuiten.' }),
  not_routed: z
    .string()
    .min(10)
    .optional()
    .meta({ description: 'Waarom de keuzehulp niet naar dit loket wijst. Verplicht als geen uitkomst het noemt.' }),
  website: webAddress.nullable().meta({ description: 'Eigen site van de organisatie; null als die niet gevonden is.' }),
  channels: z.array(channel).meta({ description: 'Elk kanaal apart, het beste eerst.' }),
  card: card.meta({ description: 'Vaste vragen met vaste antwoorden; wat niemand weet, is onbekend.' }),
  text: z
    .strictObject({ nl: loketText(1).meta({ description: 'De Nederlandse woorden.' }) })
    .meta({ description: 'Woorden per taal.' }),
  search_terms: loketSearchTerms,
  sources: z
    .array(
      z.strictObject({
        url: webAddress,
        for: z.string().min(3).meta({ description: 'Wat deze bron zegt.' }),
        date: looseDate.nullable(),
        type: z
          .enum(['eigen', 'overheid', 'derde'])
          .meta({ description: 'Van de organisatie zelf, van de overheid, of van een derde.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Alle bronnen waarop dit bestand rust.' }),
});

/** The words of a desk in another language: content/loketten/<lang>/<id>.yaml. Name and facts stand in the Dutch file. */
export const loketTranslation = loketText(1.5).extend({ search_terms: loketSearchTerms, translation });

export type Loket = z.infer<typeof loket>;
export type LoketText = Loket['text']['nl'];
export type Channel = Loket['channels'][number];
export type Hours = z.infer<typeof hours>;
export type WeekHours = z.infer<typeof weekHours>;
