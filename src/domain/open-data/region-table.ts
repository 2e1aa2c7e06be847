import type { Published } from '#schema/open-data.ts';
import { channelColumns, channelRows, type ChannelRow } from './channel-columns.ts';
import type { Table } from './table.ts';

type Municipality = Published['regios']['gemeenten'][number];
type RegionRow = ChannelRow & { municipality: Municipality; desk: Municipality['lokets'][number]; place: number };

/** /data/regios.csv: a row for every desk in every municipality, one more where it has another channel. */
export const regionTable: Table<RegionRow> = {
  name: 'regios',
  title: 'Regio’s',
  description:
    'Who helps in every municipality of the Netherlands, role by role, and how sure that is: a row for every desk and channel, one row for a desk without.',
  primaryKey: ['gemeente_code', 'place', 'channel_number'],
  columns: [
    {
      name: 'gemeente_code',
      description: 'Code of the municipality by Statistics Netherlands (CBS).',
      datatype: 'string',
      required: true,
      of: ({ municipality }) => municipality.code,
    },
    {
      name: 'gemeente',
      description: 'Official name of the municipality.',
      datatype: 'string',
      required: true,
      of: ({ municipality }) => municipality.name,
    },
    {
      name: 'also',
      description: 'Other names in use.',
      datatype: 'string',
      isList: true,
      of: ({ municipality }) => municipality.also,
    },
    {
      name: 'province',
      description: 'Name of the province.',
      datatype: 'string',
      required: true,
      of: ({ municipality }) => municipality.province,
    },
    {
      name: 'safety_region',
      description: 'Name of the safety region (veiligheidsregio).',
      datatype: 'string',
      required: true,
      of: ({ municipality }) => municipality.safetyRegion,
    },
    {
      name: 'place',
      description: 'Place of the desk on the page of the municipality, from 1.',
      datatype: 'integer',
      required: true,
      of: ({ place }) => place,
    },
    {
      name: 'role',
      description: 'landelijk (nationwide), zorgcoordinator, veilig-thuis, politie, zorg-en-veiligheidshuis.',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.role,
    },
    {
      name: 'loket_id',
      description: 'Id in loketten.csv of the desk about this organisation. Empty: there is none.',
      datatype: 'string',
      of: ({ desk }) => desk.id,
    },
    {
      name: 'name',
      description: 'Name of the desk or organisation.',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.name,
    },
    {
      name: 'basis',
      description:
        'How sure it is that it works for this municipality: bron (named by a source), wet (by law), afgeleid (derived), een-van-beide (one of those listed), onzeker (probably), landelijk, vangnet (national desk where no regional contact is known).',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.basis,
    },
    ...channelColumns,
    {
      name: 'url',
      description: 'Page of the municipality on this site.',
      datatype: 'anyURI',
      required: true,
      of: ({ municipality }) => municipality.url,
    },
  ],
};

/** The rows of `regionTable`, from the published data and nothing else: what JSON leaves out is not in CSV either. */
export function regionRows({ gemeenten }: Published['regios']): RegionRow[] {
  return gemeenten.flatMap((municipality) =>
    municipality.lokets.flatMap((desk, index) =>
      channelRows(desk.channels).map((row) => ({ ...row, municipality, desk, place: index + 1 })),
    ),
  );
}
