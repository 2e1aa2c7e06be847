import { z } from 'zod';
import { slug } from './common.ts';

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

/** The fixed questions that every desk answers (design.md §3); its words are those of content/ui/. */
export const card = z.strictObject({
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
