import { isShown, mainChannel } from '#domain/loket/traits.ts';
import { shownChannels } from '#domain/regions/entries.ts';
import type { RegionalOrganisation } from '#schema/region.ts';
import type { Problem } from '../problem.ts';
import { channelProblems } from './channels.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';

/** What the shape cannot say about regional organisations: their desks, their channels, and what may be published. */
export function organisationProblems(content: Content): Problem[] {
  const files = content.documents.map(({ file }) => file);
  const isDesk = (id: string) => files.includes(`content/loketten/${id}.yaml`);
  return content.of('regio-organisaties').flatMap(({ document, data }) => {
    const silent = content.of('loket').filter((loket) => mainChannel(loket.data) === null).map((loket) => loket.document.name);
    const keys = data.organisations.map(({ key }) => key);
    return [
      ...(data.fallback === null || isDesk(data.fallback) ? [] : [unknownDesk(document, ['fallback'], data.fallback)]),
      ...data.organisations.flatMap((organisation, index) => {
        const { key, desk, channels, sources } = organisation;
        const path = ['organisations', index];
        return [
          ...(keys.indexOf(key) === index ? [] : [doubleKey(document, [...path, 'key'], key)]),
          ...(desk === null || isDesk(desk) ? [] : [unknownDesk(document, [...path, 'desk'], desk)]),
          ...channels.flatMap((channel, place) => channelProblems(document, [...path, 'channels', place], channel, sources)),
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
    return [{ file, line: document.lineOf([...path, 'publish']), what, why: 'Bezoekers zouden niemand kunnen bereiken.', mend }];
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

function unknownDesk(document: ContentDocument, path: Path, id: string): Problem {
  return {
    file: document.file,
    line: document.lineOf(path),
    what: `Loket “${id}” bestaat niet.`,
    why: 'De pagina van een gemeente verwijst dan naar een loket dat er niet is.',
    mend: 'Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
  };
}

function doubleKey(document: ContentDocument, path: Path, key: string): Problem {
  return {
    file: document.file,
    line: document.lineOf(path),
    what: `“${key}” staat er twee keer.`,
    why: 'Gemeenten verwijzen met deze naam naar precies één organisatie.',
    mend: 'Geef één van beide een andere naam, of voeg ze samen.',
  };
}
