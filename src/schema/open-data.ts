import { z } from 'zod';
import { isoDate } from './common.ts';
import { cost, verificationLevel } from './loket.ts';
import { basis } from './region.ts';

/* The published data of contract.md §4. The JSON Schemas under /data/schema/ are made from these. */

const head = {
  version: z.string().meta({ description: 'Version of the shape (semver).' }),
  generated: z.iso
    .date()
    .meta({ description: 'Day of the newest fact on the site, so that equal content gives equal bytes.' }),
  license: z.url(),
};
const siteAddress = z.string().regex(/^\/([a-z0-9-]+\/)*$/u);

const channel = z.strictObject({
  type: z.enum(['phone', 'chat', 'web', 'email', 'whatsapp', 'sms', 'app']),
  value: z.string().nullable().meta({ description: 'Null when nobody confirmed the channel.' }),
  href: z.string().nullable().meta({ description: 'Null when nobody confirmed the channel.' }),
  use: z.enum(['gewoon', 'vanuit-buitenland', 'andere-vragen']),
  hours: z.unknown().meta({ description: '"altijd", ranges per weekday in Europe/Amsterdam, or null when not known.' }),
  cost,
  languages: z.array(z.string()),
  verification: z.strictObject({ level: verificationLevel, date: isoDate }),
});

export const loketten = z.strictObject({
  ...head,
  loketten: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      organisation: z.string(),
      kind: z.string(),
      audiences: z.array(z.string()),
      forms: z.array(z.string()),
      purposes: z.array(z.string()),
      age: z.strictObject({ from: z.number().nullable(), to: z.number().nullable() }),
      channels: z.array(channel),
      contactCard: z
        .record(z.string(), z.unknown())
        .meta({ description: 'The fixed questions with ja, nee, deels or onbekend, and closed lists of ids.' }),
      sources: z.array(z.strictObject({ url: z.url(), for: z.string(), date: z.string().nullable() })),
      url: siteAddress,
    }),
  ),
});

export const keuzehulp = z.strictObject({
  ...head,
  trees: z.array(
    z.strictObject({
      id: z.string(),
      audience: z.string(),
      questions: z.array(z.strictObject({ id: z.string(), options: z.array(z.string()) })),
      outcomes: z.array(
        z.strictObject({
          code: z.string(),
          answers: z.record(z.string(), z.string()).meta({ description: 'Only the questions that were asked.' }),
          lokets: z.array(z.strictObject({ id: z.string(), rank: z.number().int().min(1), because: z.string() })),
          notices: z.array(z.string()),
          pages: z.array(siteAddress),
          url: siteAddress,
        }),
      ),
    }),
  ),
});

export const paginas = z.strictObject({
  ...head,
  pages: z.array(
    z.strictObject({
      url: siteAddress,
      lang: z.string(),
      title: z.string(),
      collection: z.string(),
      audience: z.string(),
      sources: z.array(z.url()),
      reviewed: z.string().nullable().meta({ description: 'Day of the last review; null when nobody reviewed it.' }),
      translation: z
        .enum(['nagekeken', 'niet-nagekeken', 'loopt-achter'])
        .nullable()
        .meta({ description: 'How a translation stands; null for a page in Dutch.' }),
    }),
  ),
});

const regionalDesk = z.strictObject({
  role: z
    .enum(['landelijk', 'zorgcoordinator', 'veilig-thuis', 'politie', 'zorg-en-veiligheidshuis'])
    .meta({ description: '"landelijk": on top of the page of every municipality, wherever it lies.' }),
  id: z
    .string()
    .nullable()
    .meta({ description: 'Id in loketten.json of the desk about this organisation; null when there is none.' }),
  name: z.string(),
  channels: z
    .array(channel)
    .meta({ description: 'Its own channels, or else the main channel of its desk; empty when nobody confirmed any.' }),
  basis: z.enum([...basis.options, 'landelijk', 'vangnet']).meta({
    description:
      'How sure it is that it works for this municipality: named by a source, by law (text of 2017; later mergers by their safety region), derived from safety region or province, one of those listed, probably. "vangnet": a national desk that helps where no regional contact is known.',
  }),
  verification: z.strictObject({
    level: verificationLevel.meta({ description: 'Of its best channel; onbevestigd when it has none to show.' }),
    date: isoDate,
  }),
});

export const regios = z.strictObject({
  ...head,
  gemeenten: z.array(
    z.strictObject({
      code: z.string().regex(/^GM\d{4}$/u),
      name: z.string(),
      also: z.array(z.string()).meta({ description: 'Other names in use.' }),
      slug: z.string(),
      province: z.string(),
      safetyRegion: z.string(),
      lokets: z.array(regionalDesk),
      url: siteAddress,
    }),
  ),
  formerGemeenten: z
    .array(
      z.strictObject({
        name: z.string(),
        slug: z.string(),
        since: isoDate,
        into: z.array(z.string()).meta({ description: 'Codes of the municipalities it went to.' }),
        url: siteAddress,
      }),
    )
    .meta({ description: 'Municipalities that no longer exist; more than one code when one was split.' }),
});

/** Every published file by its name under /data/. */
export const openData = { loketten, keuzehulp, paginas, regios } as const;
export type OpenDataName = keyof typeof openData;
