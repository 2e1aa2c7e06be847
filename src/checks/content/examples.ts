import type { Answers, Tree } from '#domain/keuzehulp/types.ts';
import type { Problem } from '../problem.ts';
import type { Path } from './document.ts';
import type { Content } from './read.ts';
import { deskIds, doubles, unknownDesk } from './references.ts';
import { choices } from './suggest.ts';

const whySilent = 'Het voorbeeld zou niets meer toetsen, zonder dat iemand het merkt.';

/** The examples of the keuzehulp: every tree, question, answer and desk that they name exists, and no number stands twice. */
export function exampleProblems(content: Content): Problem[] {
  const trees = new Map(content.of('boom').map(({ document, data }) => [document.name, data]));
  const names = content.documents
    .filter(({ file }) => /^content\/keuzehulp\/[^/.]+\.yaml$/u.test(file))
    .map(({ name }) => name);
  const leftOut = content.of('keuzehulp-uitleg').flatMap(({ data }) => Object.keys(data.left_out));
  const desks = new Set([...deskIds(content), ...leftOut]);
  return content.of('voorbeelden').flatMap(({ document, data }) => {
    const at = (path: Path) => ({ file: document.file, line: document.lineOf(path) });
    return [
      ...doubles(
        document,
        data.map(({ id }) => id),
        (index) => [index, 'id'],
        'Een voorbeeld moet aan te wijzen zijn.',
      ),
      ...data.flatMap((example, index): Problem[] => {
        const tree = trees.get(example.tree);
        if (tree === undefined) {
          // A tree with a mistake in it exists, but nobody can tell what it asks.
          if (names.includes(example.tree)) return [];
          const mend = choices(example.tree, names);
          return [{ ...at([index, 'tree']), what: `De boom “${example.tree}” bestaat niet.`, why: whySilent, mend }];
        }
        const named = { first: example.first ?? [], must: example.must.flat(), must_not: example.must_not };
        const sets = [example.answers, ...example.alternatives];
        return [
          ...sets.flatMap((answers, set) =>
            unknownAnswers(tree, answers).map((what) => ({
              ...at(set === 0 ? [index, 'answers'] : [index, 'alternatives', set - 1]),
              what,
              why: whySilent,
              mend: `Gebruik de namen uit content/keuzehulp/${example.tree}.yaml.`,
            })),
          ),
          ...Object.entries(named).flatMap(([field, ids]) =>
            ids
              .filter((id) => !desks.has(id))
              .map((id) => unknownDesk(document.file, document.lineOf([index, field]), id, whySilent, desks)),
          ),
        ];
      }),
    ];
  });
}

function unknownAnswers(tree: Tree, answers: Answers): string[] {
  return Object.entries(answers).flatMap(([id, option]) => {
    const question = tree.questions.find((one) => one.id === id);
    if (question === undefined) return [`De vraag “${id}” bestaat niet.`];
    return question.options.includes(option) ? [] : [`De vraag “${id}” heeft geen antwoord “${option}”.`];
  });
}
