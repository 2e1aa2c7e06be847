import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';
import { didYouMean } from './suggest.ts';

/** The ids of all desks. By file, not by sound desk: a desk with a mistake in it still exists. */
export function deskIds({ documents }: Content): ReadonlySet<string> {
  return new Set(
    documents.filter(({ file }) => /^content\/loketten\/[^/]+\.yaml$/u.test(file)).map(({ name }) => name),
  );
}

/** The problem of a place that names a desk that does not exist; `why` says what a visitor would miss there. */
export function unknownDesk(file: string, line: number, id: string, why: string, desks: ReadonlySet<string>): Problem {
  return {
    file,
    line,
    what: `Loket “${id}” bestaat niet.`,
    why,
    mend: `${didYouMean(id, [...desks])}Kies een bestandsnaam uit content/loketten/, zonder .yaml.`,
  };
}

/** A problem for each name in a list that stood there before; `pathOf` says where the name at an index stands. */
export function doubles(
  document: ContentDocument,
  names: readonly string[],
  pathOf: (index: number) => Path,
  why: string,
): Problem[] {
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const line = document.lineOf(pathOf(index));
    const firstLine = document.lineOf(pathOf(first));
    const where = firstLine === line ? '' : ` De eerste staat op regel ${firstLine}.`;
    const mend = `Haal er één weg, of geef er één een andere naam.${where}`;
    return [{ file: document.file, line, what: `“${name}” staat er twee keer.`, why, mend }];
  });
}
