import { z } from 'zod';
import { isoDate, webAddress } from './common.ts';

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

export type Channel = z.infer<typeof channel>;
export type Hours = z.infer<typeof hours>;
export type WeekHours = z.infer<typeof weekHours>;
