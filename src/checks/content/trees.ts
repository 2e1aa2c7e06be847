import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Entry } from './kinds.ts';
import type { Content } from './read.ts';
import { deskIds, doubles, unknownDesk } from './references.ts';

type TreeEntry = Entry<'boom'>;
type WordsEntry = Entry<'boomwoorden'>;

/** A tree in itself: every id it names exists, no rule twice, and each language has exactly the words it needs. */
export function treeProblems(content: Content): Problem[] {
  const desks = deskIds(content);
  const words = content.of('boomwoorden');
  return content.of('boom').flatMap((tree) => {
    const languages = words.filter(({ document }) => document.name.split('.')[0] === tree.document.name);
    return [
      ...questionProblems(tree),
      ...conditionProblems(tree),
      ...ruleProblems(tree, desks),
      ...languages.flatMap((language) => [...wordProblems(tree, language), ...noticeDeskProblems(language, desks)]),
      ...(languages.length > 0 ? [] : [noWords(tree)]),
    ];
  });
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
        const mend = `Kies uit: ${[...options.keys()].join(', ')}.`;
        return [{ file: document.file, line, what: `De vraag “${question}” bestaat niet.`, why: whyIds, mend }];
      }
      return allowed
        .filter((option) => !known.includes(option))
        .map((option) => ({
          file: document.file,
          line,
          what: `De vraag “${question}” heeft geen antwoord “${option}”.`,
          why: whyIds,
          mend: `Kies uit: ${known.join(', ')}.`,
        }));
    }),
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
              ),
            ],
      ),
    ),
  ];
}

function wordProblems({ data: tree }: TreeEntry, { document, data: words }: WordsEntry): Problem[] {
  const needed = {
    questions: tree.questions.map(({ id }) => id),
    reasons: tree.rules.flatMap(({ desks }) => desks.map(({ because }) => because)),
    notices: tree.rules.flatMap(({ notices }) => notices),
  };
  const optionProblems = tree.questions.flatMap(({ id, options }) =>
    compareKeys(document, ['questions', id, 'options'], options, Object.keys(words.questions[id]?.options ?? {})),
  );
  return [
    ...optionProblems,
    ...(['questions', 'reasons', 'notices'] as const).flatMap((part) =>
      compareKeys(document, [part], [...new Set(needed[part])], Object.keys(words[part])),
    ),
  ];
}

/** The keys under `path` that are missing, and those that the tree does not use. */
export function compareKeys(
  document: ContentDocument,
  path: (string | number)[],
  needed: string[],
  present: string[],
): Problem[] {
  const { file } = document;
  const place = path.join('.');
  return [
    ...needed
      .filter((key) => !present.includes(key))
      .map((key) => ({
        file,
        line: document.lineOf(path),
        what: `De woorden voor “${key}” ontbreken onder ${place}.`,
        why: 'De bezoeker zou een lege plek of een code zien.',
        mend: `Voeg “${key}:” toe onder ${place}.`,
      })),
    ...present
      .filter((key) => !needed.includes(key))
      .map((key) => ({
        file,
        line: document.lineOfKey(path, key),
        what: `“${key}” onder ${place} gebruikt de boom niet.`,
        why: 'Woorden die nergens staan, blijven onopgemerkt verouderen.',
        mend: 'Haal ze weg, of gebruik de naam in de boom.',
      })),
  ];
}

/** [[loket-id]] in a notice must be a desk. */
function noticeDeskProblems({ document, data }: WordsEntry, desks: ReadonlySet<string>): Problem[] {
  return Object.entries(data.notices).flatMap(([id, { text }]) =>
    text.flatMap((paragraph, index) =>
      [...paragraph.matchAll(/\[\[(?<desk>[^\]]+)\]\]/gu)]
        .map((match) => match.groups?.['desk'] ?? '')
        .filter((desk) => !desks.has(desk))
        .map((desk) =>
          unknownDesk(
            document.file,
            document.lineOf(['notices', id, 'text', index]),
            desk,
            'In de mededeling zou een nummer ontbreken.',
          ),
        ),
    ),
  );
}

function noWords({ document }: TreeEntry): Problem {
  return {
    file: document.file,
    line: 1,
    what: 'Deze boom heeft geen woorden.',
    why: 'Zonder woorden kan niemand de vragen lezen.',
    mend: `Maak content/keuzehulp/${document.name}.nl.yaml.`,
  };
}
