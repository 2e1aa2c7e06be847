import { inlineParts } from '#domain/text/inline.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from './kinds.ts';
import type { Content } from './read.ts';
import { deskIds, unknownDesk } from './references.ts';
import { didYouMean } from './suggest.ts';
import { compareKeys } from './tree-words.ts';

/** The sheet for a handover belongs to a tree, says something for every answer of the questions it names, and names desks that exist. */
export function handoverProblems(content: Content): Problem[] {
  const desks = deskIds(content);
  return content.of('overdracht').flatMap((sheet) => [...treeProblem(sheet, content), ...unknownDesks(sheet, desks)]);
}

function treeProblem({ document, data }: Entry<'overdracht'>, { documents, of }: Content): Problem[] {
  const tree = of('boom').find(({ document: { name } }) => name === data.tree);
  if (tree === undefined) {
    const trees = of('boom').map(({ document: { name } }) => name);
    // A tree with a mistake in it is there all the same.
    if (documents.some(({ file }) => file === `content/keuzehulp/${data.tree}.yaml`)) return [];
    return [
      {
        file: document.file,
        line: document.lineOf(['tree']),
        what: `De boom “${data.tree}” bestaat niet.`,
        why: 'Het formulier staat dan onder geen enkele uitkomst.',
        mend: `${didYouMean(data.tree, trees)}Kies een bestandsnaam uit content/keuzehulp/, zonder .yaml.`,
      },
    ];
  }
  const options = new Map(tree.data.questions.map((question) => [question.id, question.options]));
  const asked = Object.keys(data.script.said).filter((question) => options.has(question));
  return [
    // A question that only leads to danger, or whose answer is ticked, need not be said.
    ...compareKeys(document, ['script', 'said'], asked, Object.keys(data.script.said)),
    ...asked.flatMap((question) =>
      compareKeys(
        document,
        ['script', 'said', question],
        options.get(question) ?? [],
        Object.keys(data.script.said[question] ?? {}),
      ),
    ),
  ];
}

function unknownDesks({ document, data }: Entry<'overdracht'>, desks: ReadonlySet<string>): Problem[] {
  return inlineParts(data.danger)
    .flatMap((part) => (part.kind === 'desk' && !desks.has(part.id) ? [part.id] : []))
    .map((id) =>
      unknownDesk(
        document.file,
        document.lineOf(['danger']),
        id,
        'Wie in gevaar is, zou hier geen nummer zien.',
        desks,
      ),
    );
}
