import { Document, isSeq, visit } from 'yaml';
import { released } from '#domain/keuzehulp/open/snapshot.ts';
import type { LastRelease } from '#schema/last-release.ts';
import type { Published } from '#schema/open-data.ts';
import type { Commit } from './checkout.ts';

/** Where the outcomes of the last release stand; the next one says what changed since. */
export const outcomesFile = 'content/keuzehulp-open/vorige-uitgave.yaml';

/**
 * The outcomes of a release in the form of `outcomesFile`: a line for all ways through the questions that show the same.
 *
 * @param published /data/keuzehulp.json as it was released
 */
export function outcomesText(published: Published['keuzehulp'], { day, hash }: Pick<Commit, 'day' | 'hash'>): string {
  const trees = published.trees.map(({ id, questions, outcomes }) =>
    released(
      id,
      questions,
      outcomes.map(({ answers, lokets, notices }) => ({ answers, desks: lokets.map((desk) => desk.id), notices })),
    ),
  );
  const document = new Document({ release: { day, commit: hash, trees } } satisfies LastRelease);
  document.commentBefore =
    ' Alle uitkomsten van de vorige uitgave. `npm run release` schrijft dit bestand; wijzig het niet met de hand.';
  visit(document, {
    Map: (_, node) => {
      node.flow = node.has('ways') || node.has('options');
    },
    Seq: (_, node) => {
      if (isSeq(node) && node.items.every((item) => 'value' in (item as object))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
