import type { Problem } from '../problem.ts';
import type { Content } from './read.ts';
import { deskIds, doubles, unknownDesk } from './references.ts';

/** The desks that an inventory names exist, and no id stands twice in an inventory or in the list of terms. */
export function inventoryProblems(content: Content): Problem[] {
  const desks = deskIds(content);
  const why = 'Een link naar deze naam kan maar naar één plek gaan.';
  return [
    ...content.of('inventaris').flatMap(({ document, data }) => [
      ...data.items.flatMap(({ desk }, index) =>
        desk === null || desks.has(desk)
          ? []
          : [
              unknownDesk(
                document.file,
                document.lineOf(['items', index, 'desk']),
                desk,
                'De pagina verwijst dan naar een loket dat er niet is.',
                desks,
              ),
            ],
      ),
      ...doubles(
        document,
        data.items.map(({ id }) => id),
        (index) => ['items', index, 'id'],
        why,
      ),
    ]),
    ...content.of('begrippen').flatMap(({ document, data }) =>
      doubles(
        document,
        data.terms.map(({ id }) => id),
        (index) => ['terms', index, 'id'],
        why,
      ),
    ),
  ];
}
