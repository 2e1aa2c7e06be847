import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Entry } from './kinds.ts';
import { unknownDesk } from './references.ts';
import { nearest } from './suggest.ts';

type TreeEntry = Entry<'boom'>;
type WordsEntry = Entry<'boomwoorden'>;

/** The words of a tree in one language: exactly those that it needs, with notices that name desks that exist. */
export function treeWordProblems(tree: TreeEntry, words: WordsEntry, desks: ReadonlySet<string>): Problem[] {
  return [...wordProblems(tree, words), ...noticeDeskProblems(words, desks)];
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

/** Names that the tree needs and the words lack, and the other way round; a misspelt name is reported once. */
export function compareKeys(
  document: ContentDocument,
  path: Path,
  needed: readonly string[],
  present: readonly string[],
): Problem[] {
  const { file } = document;
  const place = path.join(', ');
  const missing = needed.filter((key) => !present.includes(key));
  const unused = present.filter((key) => !needed.includes(key)).map((key) => ({ key, meant: nearest(key, missing) }));
  return [
    ...missing
      .filter((key) => !unused.some(({ meant }) => meant === key))
      .map((key) => ({
        file,
        line: document.lineOf(path),
        what: `De woorden voor “${key}” ontbreken onder ${place}.`,
        why: 'De bezoeker zou een lege plek of een code zien.',
        mend: `Voeg “${key}:” toe onder ${place}.`,
      })),
    ...unused.map(({ key, meant }) => ({
      file,
      line: document.lineOfKey(path, key),
      what: `“${key}” onder ${place} gebruikt de boom niet.`,
      why:
        meant === null
          ? 'Woorden die nergens staan, blijven onopgemerkt verouderen.'
          : `De woorden voor “${meant}” ontbreken nu.`,
      mend: meant === null ? 'Haal ze weg, of gebruik de naam in de boom.' : `Bedoelt u “${meant}”?`,
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
            desks,
          ),
        ),
    ),
  );
}
