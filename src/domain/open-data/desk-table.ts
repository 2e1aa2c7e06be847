import type { Published } from '#schema/open-data.ts';
import { channelColumns, channelRows, type ChannelRow } from './channel-columns.ts';
import type { Table } from './table.ts';

type PublishedDesk = Published['loketten']['loketten'][number];
type DeskRow = ChannelRow & { desk: PublishedDesk };

/** /data/loketten.csv: a row for every channel of every desk. */
export const deskTable: Table<DeskRow> = {
  name: 'loketten',
  title: 'Loketten',
  description:
    'Desks for victims of human trafficking in the Netherlands and for who worries about someone: a row for every channel, one row for a desk without.',
  primaryKey: ['loket_id', 'channel_number'],
  columns: [
    {
      name: 'loket_id',
      description: 'Id of the desk, as in loketten.json. Never changes meaning.',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.id,
    },
    {
      name: 'name',
      description: 'Name of the desk.',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.name,
    },
    {
      name: 'organisation',
      description: 'Who runs it.',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.organisation,
    },
    {
      name: 'kind',
      description: 'What kind of desk it is.',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.kind,
    },
    {
      name: 'reach',
      description: 'Where it works: landelijk (nationwide), regionaal, buitenland (abroad), caribisch-nederland.',
      datatype: 'string',
      required: true,
      of: ({ desk }) => desk.reach,
    },
    {
      name: 'audiences',
      description: 'For whom it is: slachtoffer (victim), professional, burger (citizen).',
      datatype: 'string',
      isList: true,
      required: true,
      of: ({ desk }) => desk.audiences,
    },
    {
      name: 'forms',
      description: 'Forms of exploitation it is about.',
      datatype: 'string',
      isList: true,
      required: true,
      of: ({ desk }) => desk.forms,
    },
    {
      name: 'purposes',
      description: 'What one goes there for.',
      datatype: 'string',
      isList: true,
      required: true,
      of: ({ desk }) => desk.purposes,
    },
    {
      name: 'age_from',
      description: 'First year of age it is for. Empty: no limit.',
      datatype: 'integer',
      of: ({ desk }) => desk.age.from,
    },
    {
      name: 'age_to',
      description: 'Last year of age it is for. Empty: no limit.',
      datatype: 'integer',
      of: ({ desk }) => desk.age.to,
    },
    ...channelColumns,
    {
      name: 'url',
      description: 'Its page on this site.',
      datatype: 'anyURI',
      required: true,
      of: ({ desk }) => desk.url,
    },
  ],
};

/** The rows of `deskTable`, from the published data and nothing else: what JSON leaves out is not in CSV either. */
export function deskRows({ loketten }: Published['loketten']): DeskRow[] {
  return loketten.flatMap((desk) => channelRows(desk.channels).map((row) => ({ ...row, desk })));
}
