import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';
import { sourceOf, translatedFiles, type TranslatedFile } from './translated-files.ts';
import { partProblems } from './translated-parts.ts';

/** Pages outside /hulp/ without which the way of a victim is not whole in a language. */
const neededPages = [
  'content/algemeen/nl/noodhulp.mdx',
  'content/algemeen/nl/veilig-online.mdx',
  'content/over/nl/privacy.mdx',
];

/**
 * What a language needs and what its files must say: the whole way of a victim, each file made from a Dutch one, the same
 * parts and links in a page, a form for every way the language counts.
 *
 * @param languages codes of the other languages of the site (src/site.config.ts)
 */
export function translationProblems(content: Content, languages: readonly string[]): Problem[] {
  return [
    ...languages.flatMap((language) => missingFiles(content, language)),
    ...content.documents.filter(({ file }) => sourceOf(file) !== null).flatMap(stillDutchProblems),
    ...translatedFiles(content).flatMap((file) => [
      ...fileProblems(file, languages, content),
      ...partProblems(file, content),
    ]),
    ...content
      .of('woorden')
      .flatMap(({ document, data }) =>
        counted(data).flatMap(({ path, forms }) => pluralProblems(document, path, forms)),
      ),
  ];
}

/** What `npm run new -- taal` writes before each Dutch line of a page that a translator has to replace. */
export const stillDutch = 'NL: ';

function stillDutchProblems({ file, body, lineInBody }: ContentDocument): Problem[] {
  return [...body.matchAll(new RegExp(`${stillDutch}(?<text>.*)`, 'gu'))].map((match) => ({
    file,
    line: lineInBody(match.index),
    what: `Hier staat nog Nederlands: “${(match.groups?.['text'] ?? '').slice(0, 60)}”.`,
    why: 'Wie deze taal leest, verstaat dit misschien niet.',
    mend: `Vertaal de regel en haal “${stillDutch.trim()}” weg.`,
  }));
}

/**
 * Paths of the files without which the way of a victim is not whole in a language.
 *
 * @param language code of another language than Dutch
 */
export function neededFiles({ of }: Content, language: string): string[] {
  return [
    `content/ui/${language}.yaml`,
    `content/keuzehulp/ik.${language}.yaml`,
    `content/zoeken/${language}.yaml`,
    ...of('pagina')
      .map(({ document }) => document.file)
      .filter((file) => file.startsWith('content/slachtoffers/') || neededPages.includes(file))
      .map((file) => file.replace('/nl/', `/${language}/`)),
    ...desksOfVictims(of).map((id) => `content/loketten/${language}/${id}.yaml`),
  ];
}

function missingFiles(content: Content, language: string): Problem[] {
  const present = new Set(content.documents.map(({ file }) => file));
  return neededFiles(content, language)
    .filter((file) => !present.has(file))
    .map((file) => ({
      file,
      line: 1,
      what: 'Deze vertaling ontbreekt.',
      why: `Wie alleen “${language}” leest, moet de hele weg kunnen gaan: nood, keuzehulp, loketten, rechten.`,
      mend: 'Vertaal het Nederlandse bestand, of haal de taal uit src/site.config.ts.',
    }));
}

/** Every desk that a victim can come to, with the desks to try when it does not answer. */
function desksOfVictims(of: Content['of']): string[] {
  const desks = new Map(of('loket').map(({ document, data }) => [document.name, data]));
  const found = new Set<string>();
  const add = (id: string): void => {
    const desk = desks.get(id);
    if (desk === undefined || found.has(id)) return;
    found.add(id);
    if (desk.card.no_answer !== null) add(desk.card.no_answer);
  };
  for (const [id, { audiences }] of desks) if (audiences.includes('slachtoffer')) add(id);
  return [...found];
}

function fileProblems(
  { document, language, translation, source }: TranslatedFile,
  languages: readonly string[],
  { documents }: Content,
): Problem[] {
  // A Dutch file with a mistake in it is there all the same.
  const hasSource = documents.some(({ file }) => file === source);
  const problem = (what: string, why: string, mend: string): Problem => ({
    file: document.file,
    line: 1,
    what,
    why,
    mend,
  });
  return [
    ...(languages.includes(language)
      ? []
      : [
          problem(
            `De taal “${language}” kent de site niet.`,
            'Dit bestand wordt nergens getoond.',
            'Voeg de taal toe in src/site.config.ts, of verander de naam van de map of het bestand.',
          ),
        ]),
    ...(hasSource
      ? []
      : [
          problem(
            `Het Nederlandse bestand ${source} bestaat niet.`,
            'Een vertaling heeft dezelfde naam als het bestand waaruit zij is vertaald.',
            'Geef dit bestand de naam van het Nederlandse bestand.',
          ),
        ]),
    ...(translation === undefined
      ? [
          problem(
            'Het onderdeel “translation” ontbreekt.',
            'Zonder dat ziet niemand wanneer de Nederlandse tekst verandert.',
            'Voeg translation toe met source_hash, translated_by en reviewed_by (zie content/README.md).',
          ),
        ]
      : []),
  ];
}

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every text of a file that counts, however deep: a group of forms by the names of Intl.PluralRules. */
function counted(value: unknown, path: Path = []): { path: Path; forms: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.keys(value).every((key) => pluralForms.includes(key))) return [{ path, forms: value }];
  return Object.entries(value).flatMap(([key, inner]) => counted(inner, [...path, key]));
}

/** The forms that a language needs and a file with its words does not have; the name of the file is its language. */
function pluralProblems(document: ContentDocument, path: Path, forms: object): Problem[] {
  const needed = new Intl.PluralRules(document.name).resolvedOptions().pluralCategories;
  return needed
    .filter((category) => !(category in forms))
    .map((category) => ({
      file: document.file,
      line: document.lineOf(path),
      what: `De vorm “${category}” ontbreekt onder ${path.join('.')}.`,
      why: `Zo telt deze taal: ${needed.join(', ')}.`,
      mend: `Voeg “${category}:” toe.`,
    }));
}
