import { osmHours } from '#domain/opening-hours/osm.ts';
import type { Published } from '#schema/open-data.ts';
import type { Cell, Column } from './table.ts';

type PublishedChannel = Published['loketten']['loketten'][number]['channels'][number];

/** A row of a table about channels; without a channel for a desk that has none. */
export interface ChannelRow {
  /** Place among the channels of its desk, from 1; 0 when there is none. */
  number: number;
  channel: PublishedChannel | null;
}

/** One row a channel; one without a channel for a desk that has none, so that no desk is lost. */
export function channelRows(channels: readonly PublishedChannel[]): ChannelRow[] {
  if (channels.length === 0) return [{ number: 0, channel: null }];
  return channels.map((channel, index) => ({ number: index + 1, channel }));
}

type ChannelColumn = Omit<Column<ChannelRow>, 'of'> & { from: (channel: PublishedChannel) => Cell };

const columns: readonly ChannelColumn[] = [
  {
    name: 'channel_type',
    description: 'What kind of channel it is: phone, chat, web, email, whatsapp, sms, app.',
    datatype: 'string',
    from: ({ type }) => type,
  },
  {
    name: 'channel_value',
    description:
      'What people read. Empty when nobody confirmed the channel. A value that begins with + has an apostrophe in front, so that no spreadsheet takes it for a formula.',
    datatype: 'string',
    from: ({ value }) => value,
  },
  {
    name: 'channel_link',
    description: 'Where the link leads: tel:, mailto: or https:. Empty when nobody confirmed the channel.',
    datatype: 'anyURI',
    from: ({ href }) => href,
  },
  {
    name: 'channel_use',
    description: 'gewoon: the ordinary way; vanuit-buitenland: from abroad; andere-vragen: for other questions.',
    datatype: 'string',
    from: ({ use }) => use,
  },
  {
    name: 'hours',
    description: 'Opening hours in Europe/Amsterdam, in the notation of OpenStreetMap. Empty: not known.',
    datatype: 'string',
    from: ({ hours }) => osmHours(hours),
  },
  {
    name: 'cost',
    description: 'gratis, gewoon-tarief, lokaal-tarief, betaald or onbekend (not known).',
    datatype: 'string',
    from: (channel) => channel.cost,
  },
  {
    name: 'languages',
    description: 'ISO 639 codes of languages that are spoken. Empty: not known.',
    datatype: 'string',
    isList: true,
    from: ({ languages }) => languages,
  },
  {
    name: 'verification_level',
    description:
      'How sure this channel is: bevestigd (several sources agree), openbare-bron (still to be confirmed), onbevestigd (nobody confirmed it).',
    datatype: 'string',
    from: ({ verification }) => verification.level,
  },
  {
    name: 'verification_date',
    description: 'Day on which that was looked up.',
    datatype: 'date',
    from: ({ verification }) => verification.date,
  },
];

/** The columns that say everything about one channel, in every table the same. */
export const channelColumns: readonly Column<ChannelRow>[] = [
  {
    name: 'channel_number',
    description: 'Place among the channels of the desk, the best first; 0 when it has none.',
    datatype: 'integer',
    required: true,
    of: ({ number }) => number,
  },
  ...columns.map(({ from, ...column }) => ({
    ...column,
    of: ({ channel }: ChannelRow) => (channel === null ? null : from(channel)),
  })),
];
