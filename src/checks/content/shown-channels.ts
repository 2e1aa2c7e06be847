import { shownChannels } from '#domain/regions/entries.ts';
import { isShown, type Channel } from '#domain/loket/traits.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';

/** A channel that visitors see, with where it stands. */
export interface ShownChannel {
  document: ContentDocument;
  path: Path;
  /** Name of the desk or organisation. */
  owner: string;
  channel: Channel;
}

/** Every channel that visitors see: those of desks, and those of regional organisations that may be published. */
export function allShownChannels({ of }: Content): ShownChannel[] {
  return [
    ...of('loket').flatMap(({ document, data }) =>
      data.channels.map((channel, index) => ({ document, path: ['channels', index], owner: data.name, channel })),
    ),
    ...of('regio-organisaties').flatMap(({ document, data }) =>
      data.organisations.flatMap((organisation, place) =>
        shownChannels(organisation).map((channel) => ({
          document,
          path: ['organisations', place, 'channels', organisation.channels.indexOf(channel)],
          owner: organisation.name ?? organisation.region,
          channel,
        })),
      ),
    ),
  ].filter(({ channel }) => isShown(channel));
}
