import type { Problem } from '../problem.ts';
import type { Entry } from './kinds.ts';
import type { Content } from './read.ts';
import { deskIds, doubles, unknownDesk } from './references.ts';
import { choices } from './suggest.ts';
import { treeWordProblems } from './tree-words.ts';

type TreeEntry = Entry<'boom'>;

/** A tree in itself: every id it names exists, no rule twice, and each language has exactly the words it needs. */
export function treeProblems(content: Content): Problem[] {
  const desks = deskIds(content);
  const words = content.of('boomwoorden');
  return content.of('boom').flatMap((tree) => {
    const twice = questionProblems(tree);
    // Of two questions with one name, nobody can say which the rest is about.
    if (twice.length > 0) return twice;
    const languages = words.filter(({ document }) => document.name.split('.')[0] === tree.document.name);
    return [
      ...wordsMissing(tree, content),
      ...conditionProblems(tree),
      ...orderProblems(tree),
      ...ruleProblems(tree, desks),
      ...languages.flatMap((language) => treeWordProblems(tree, language, desks)),
    ];
  });
}

function wordsMissing({ document }: TreeEntry, { documents }: Content): Problem[] {
  const needed = `content/keuzehulp/${document.name}.nl.yaml`;
  if (documents.some(({ file }) => file === needed)) return [];
  const why = 'Zonder woorden kan niemand de vragen lezen.';
  return [{ file: document.file, line: 1, what: 'Deze boom heeft geen woorden.', why, mend: `Maak ${needed}.` }];
}

/** Question ids and the options of a question occur once. */
function questionProblems({ document, data }: TreeEntry): Problem[] {
  const why = 'De keuzehulp kan de twee niet uit elkaar houden.';
  const ids = data.questions.map(({ id }) => id);
  return [
    ...doubles(document, ids, (index) => ['questions', index, 'id'], why),
    ...data.questions.flatMap(({ options }, index) =>
      doubles(document, options, (position) => ['questions', index, 'options', position], why),
    ),
  ];
}

const whyIds = 'De keuzehulp kent alleen wat hier staat; een verkeerd gespelde naam doet stil niets.';

function conditionProblems({ document, data }: TreeEntry): Problem[] {
  const { file } = document;
  const options = new Map(data.questions.map((question) => [question.id, question.options]));
  const conditions = [
    ...data.rules.map(({ when }, index) => ({ when, path: ['rules', index, 'when'] })),
    ...data.questions.map(({ when }, index) => ({ when: when ?? {}, path: ['questions', index, 'when'] })),
  ];
  return conditions.flatMap(({ when, path }) =>
    Object.entries(when).flatMap(([question, allowed]): Problem[] => {
      const known = options.get(question);
      const line = document.lineOfKey(path, question);
      if (known === undefined) {
        const what = `De vraag “${question}” bestaat niet.`;
        return [{ file, line, what, why: whyIds, mend: choices(question, [...options.keys()]) }];
      }
      return allowed
        .filter((option) => !known.includes(option))
        .map((option) => ({
          file,
          line,
          what: `De vraag “${question}” heeft geen antwoord “${option}”.`,
          why: whyIds,
          mend: choices(option, known),
        }));
    }),
  );
}

/** A question can depend only on what was asked before it. */
function orderProblems({ document, data }: TreeEntry): Problem[] {
  const ids = data.questions.map(({ id }) => id);
  return data.questions.flatMap(({ id, when = {} }, index) =>
    Object.keys(when)
      .filter((asked) => ids.indexOf(asked) >= index)
      .map((asked) => ({
        file: document.file,
        line: document.lineOfKey(['questions', index, 'when'], asked),
        what:
          asked === id
            ? `De vraag “${id}” hangt van haar eigen antwoord af.`
            : `De vraag “${id}” hangt af van “${asked}”, en die vraag komt pas later.`,
        why: 'Wat nog niet gevraagd is, kan geen voorwaarde zijn: deze vraag zou nooit gesteld worden.',
        mend:
          index === 0
            ? 'Haal when weg: dit is de eerste vraag.'
            : `Kies bij when een eerdere vraag: ${ids.slice(0, index).join(', ')}. Of haal when weg.`,
      })),
  );
}

function ruleProblems({ document, data }: TreeEntry, desks: ReadonlySet<string>): Problem[] {
  const ids = data.rules.map(({ id }) => id);
  return [
    ...doubles(document, ids, (index) => ['rules', index, 'id'], 'Een regel moet aan te wijzen zijn.'),
    ...data.rules.flatMap((rule, index) =>
      rule.desks.flatMap(({ id }, position) =>
        desks.has(id)
          ? []
          : [
              unknownDesk(
                document.file,
                document.lineOf(['rules', index, 'desks', position]),
                id,
                'Iemand zou een uitkomst zonder nummer krijgen.',
                desks,
              ),
            ],
      ),
    ),
  ];
}
