import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';

/** The desks that an inventory names exist, and no id stands twice in an inventory or in the list of terms. */
export function inventoryProblems(content: Content): Problem[] {
  // By file, not by sound desk: a desk with a mistake in it still exists.
  const desks = new Set(
    content.documents.filter(({ file }) => file.startsWith('content/loketten/')).map(({ name }) => name),
  );
  return [
    ...content.of('inventaris').flatMap(({ document, data }) => [
      ...data.items.flatMap(({ desk }, index) =>
        desk === null || desks.has(desk)
          ? []
          : [
              {
                file: document.file,
                line: document.lineOf(['items', index, 'desk']),
                what: `Loket “${desk}” bestaat niet.`,
                why: 'De pagina verwijst dan naar een loket dat er niet is.',
                mend: 'Kies een bestandsnaam uit content/loketten/, zonder .yaml, of zet desk op null.',
              },
            ],
      ),
      ...doubles(document, ['items'], data.items.map(({ id }) => id)),
    ]),
    ...content.of('begrippen').flatMap(({ document, data }) => doubles(document, ['terms'], data.terms.map(({ id }) => id))),
  ];
}

function doubles(document: ContentDocument, path: Path, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file: document.file,
            line: document.lineOf([...path, index, 'id']),
            what: `“${id}” staat er twee keer.`,
            why: 'Een link naar deze naam kan maar naar één plek gaan.',
            mend: 'Geef één van beide een andere naam, of voeg ze samen.',
          },
        ],
  );
}
