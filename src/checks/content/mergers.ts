import { slugOf } from '#domain/regions/names.ts';
import { spokenDate } from '#domain/text/dates.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';
import { didYouMean } from './suggest.ts';

const daysOfWarning = 180;

/** Old names lead to municipalities that exist, and never stand in the way of one. */
export function mergerProblems(content: Content): Problem[] {
  const names = content.of('gemeenten').flatMap(({ data }) => data.municipalities.map(({ name }) => name));
  if (names.length === 0) return [];
  const slugs = names.map(slugOf);
  return content
    .of('herindelingen')
    .flatMap(({ document, data }) => [
      ...data.merged.flatMap(({ name, into }, index) => [
        ...(slugs.includes(slugOf(name)) ? [stillThere(document, ['merged', index, 'name'], name)] : []),
        ...into.flatMap((municipality, place) => [
          ...unknownName(document, ['merged', index, 'into', place, 'name'], municipality.name, names),
          ...(into.length > 1 && municipality.part === undefined
            ? [noPart(document, ['merged', index, 'into', place], name)]
            : []),
        ]),
      ]),
      ...data.expected.flatMap(({ name, into }, index) => [
        ...unknownName(document, ['expected', index, 'name'], name, names),
        ...into.flatMap((municipality, place) =>
          unknownName(document, ['expected', index, 'into', place], municipality, names),
        ),
      ]),
    ]);
}

/**
 * Mergers that are near, or past and not yet dealt with, with what an editor then has to do. A warning, not a problem: the
 * day alone does not tell whether the law was adopted.
 *
 * @param today ISO day
 */
export function mergerWarnings(content: Content, today: string): Problem[] {
  const days = (day: string) => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  const count = content.of('gemeenten')[0]?.data.count ?? 0;
  return content.of('herindelingen').flatMap(({ document, data }) =>
    data.expected.flatMap(({ name, day, into, status, source }, index) => {
      if (days(day) > daysOfWarning) return [];
      const when = days(day) > 0 ? `over ${days(day)} dagen` : 'die dag is er al';
      return [
        {
          file: document.file,
          line: document.lineOf(['expected', index]),
          what: `${name} gaat op ${spokenDate(day, 'nl')} (${when}) misschien samen met ${into.join(', ')}.`,
          why: status,
          mend:
            `Kijk na of het doorgaat: ${source}. Zo ja, haal op die dag de regel ${name} uit gemeenten.yaml, zet count op ` +
            `${count - 1}, en zet ${name} van expected onder merged. Zo nee, haal het hier weg of verander de dag.`,
        },
      ];
    }),
  );
}

function unknownName(document: ContentDocument, path: Path, name: string, names: readonly string[]): Problem[] {
  if (names.includes(name)) return [];
  return [
    {
      file: document.file,
      line: document.lineOf(path),
      what: `De gemeente “${name}” staat niet in gemeenten.yaml.`,
      why: 'Wie de oude naam kiest, zou nergens uitkomen.',
      mend: `${didYouMean(name, names)}Schrijf de naam precies zoals in gemeenten.yaml.`,
    },
  ];
}

function stillThere(document: ContentDocument, path: Path, name: string): Problem {
  return {
    file: document.file,
    line: document.lineOf(path),
    what: `“${name}” staat hier als oude naam, en ook nog in gemeenten.yaml.`,
    why: 'Er kan maar één pagina met die naam zijn.',
    mend: 'Haal de regel uit gemeenten.yaml als de gemeente is opgegaan; haal hem anders hier weg.',
  };
}

function noPart(document: ContentDocument, path: Path, name: string): Problem {
  return {
    file: document.file,
    line: document.lineOf(path),
    what: `Bij de splitsing van ${name} staat niet welk deel hierheen ging.`,
    why: 'Wij kiezen niet voor de bezoeker; die moet zelf kunnen zien waar zijn plaats nu bij hoort.',
    mend: 'Voeg part toe, bijvoorbeeld part: Esch.',
  };
}
