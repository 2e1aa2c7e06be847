import { isShown, mainChannel } from '#domain/loket/traits.ts';
import { shownChannels } from '#domain/regions/entries.ts';
import type { RegionalOrganisation } from '#schema/region.ts';
import type { Problem } from '../problem.ts';
import { channelProblems } from './channels.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';
import { deskIds, doubles, unknownDesk } from './references.ts';

const whyDesk = 'De pagina van een gemeente verwijst dan naar een loket dat er niet is.';
const whyKey = 'Gemeenten verwijzen met deze naam naar precies één organisatie.';

/** What the shape cannot say about regional organisations: their desks, their channels, and what may be published. */
export function organisationProblems(content: Content): Problem[] {
  const desks = deskIds(content);
  return content.of('regio-organisaties').flatMap(({ document, data }) => {
    const desk = (id: string | null, path: Path): Problem[] =>
      id === null || desks.has(id) ? [] : [unknownDesk(document.file, document.lineOf(path), id, whyDesk, desks)];
    const silent = content
      .of('loket')
      .filter((loket) => mainChannel(loket.data) === null)
      .map((loket) => loket.document.name);
    const keys = data.organisations.map(({ key }) => key);
    return [
      ...desk(data.fallback, ['fallback']),
      ...doubles(document, keys, (index) => ['organisations', index, 'key'], whyKey),
      ...data.organisations.flatMap((organisation, index) => {
        const { channels, sources } = organisation;
        const path = ['organisations', index];
        return [
          ...desk(organisation.desk, [...path, 'desk']),
          ...channels.flatMap((channel, place) =>
            channelProblems(document, [...path, 'channels', place], channel, sources),
          ),
          ...publishProblems(document, path, organisation, silent),
        ];
      }),
    ];
  });
}

/**
 * `publish` and the levels of the channels say the same, so that nobody can publish a number by half.
 *
 * @param silent desks that show no channel
 */
function publishProblems(
  document: ContentDocument,
  path: Path,
  organisation: RegionalOrganisation,
  silent: readonly string[],
): Problem[] {
  const { publish, channels, desk } = organisation;
  const why = 'Een nummer dat niemand nakeek, mag niemand kunnen bellen.';
  const { file } = document;
  if (publish === 'ja') {
    if (shownChannels(organisation).length > 0 || (desk !== null && !silent.includes(desk))) return [];
    const what = 'publish staat op ja, maar er is geen contact om te tonen.';
    const mend = 'Voeg een bevestigd kanaal toe, vul desk in, of zet publish op na-verificatie.';
    return [
      {
        file,
        line: document.lineOf([...path, 'publish']),
        what,
        why: 'Bezoekers zouden niemand kunnen bereiken.',
        mend,
      },
    ];
  }
  return channels.flatMap((channel, place) =>
    isShown(channel)
      ? [
          {
            file,
            line: document.lineOf([...path, 'channels', place, 'verification', 'level']),
            what: `Dit kanaal is ${channel.verification.level}, maar publish staat op ${publish}.`,
            why,
            mend: 'Is het nagekeken, zet dan publish op ja. Anders: level onbevestigd en href null.',
          },
        ]
      : [],
  );
}
