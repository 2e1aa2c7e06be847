import { z } from 'zod';
import { channel, siteAddress, verification } from './open-data-desk.ts';
import { basis } from './region.ts';

/* What a municipality looks like in the published data. */

const regionalDesk = z.strictObject({
  role: z
    .enum(['landelijk', 'zorgcoordinator', 'veilig-thuis', 'politie', 'zorg-en-veiligheidshuis'])
    .meta({ description: '"landelijk": on top of the page of every municipality, wherever it lies.' }),
  id: z
    .string()
    .nullable()
    .meta({ description: 'Id in loketten.json of the desk about this organisation; null when there is none.' }),
  name: z.string().meta({ description: 'Name of the desk or organisation.' }),
  channels: z
    .array(channel)
    .meta({ description: 'Its own channels, or else the main channel of its desk; empty when nobody confirmed any.' }),
  basis: z.enum([...basis.options, 'landelijk', 'vangnet']).meta({
    description:
      'How sure it is that it works for this municipality: named by a source, by law (text of 2017; later mergers by their safety region), derived from safety region or province, one of those listed, probably. "vangnet": a national desk that helps where no regional contact is known.',
  }),
  verification: verification.meta({ description: 'Of its best channel; onbevestigd when it has none to show.' }),
});

export const municipality = z.strictObject({
  code: z
    .string()
    .regex(/^GM\d{4}$/u)
    .meta({ description: 'Code of Statistics Netherlands (CBS).' }),
  name: z.string().meta({ description: 'Official name.' }),
  also: z.array(z.string()).meta({ description: 'Other names in use.' }),
  slug: z.string().meta({ description: 'Last part of the address of its page.' }),
  province: z.string().meta({ description: 'Name of the province.' }),
  safetyRegion: z.string().meta({ description: 'Name of the safety region (veiligheidsregio).' }),
  lokets: z.array(regionalDesk).meta({ description: 'Who helps there: national desks first, then role by role.' }),
  url: siteAddress,
});

export const formerMunicipality = z.strictObject({
  name: z.string().meta({ description: 'Name it had.' }),
  slug: z.string().meta({ description: 'Last part of the address of its page.' }),
  since: z.iso.date().meta({ description: 'First day without it.' }),
  into: z.array(z.string()).meta({ description: 'Codes of the municipalities it went to.' }),
  url: siteAddress,
});
