import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';
import { sourceOf } from './translated-files.ts';

/** Files of which title and description end up in tabs, histories and suggestions of someone who may be watched. */
const watched = /^content\/(?:slachtoffers\/|algemeen\/[a-z]+\/(?:noodhulp|veilig-online)\.mdx)/u;

/**
 * Titles and descriptions of the victim section and the keuzehulp are true but quiet (safety.md TRACE-3), in every language.
 *
 * @param languages codes of all languages of the site; each needs a list of words
 */
export function quietTitleProblems(content: Content, languages: readonly string[]): Problem[] {
  const lists = content.of('stille-woorden').flatMap(({ document, data }) =>
    Object.entries(data).map(([language, words]) => ({ file: document.file, language, words })),
  );
  const wordsIn = (document: ContentDocument) => {
    const language = sourceOf(document.file)?.language ?? 'nl';
    return lists.filter((list) => list.language === language).flatMap(({ words }) => words);
  };
  const check = (document: ContentDocument, path: Path, text: string): Problem[] =>
    wordsIn(document)
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => ({
        file: document.file,
        line: document.lineOf(path),
        what: `“${word}” staat in “${text}”.`,
        why: 'Dit komt in het tabblad, de geschiedenis en de suggesties van een telefoon waar iemand meekijkt.',
        mend: 'Zeg het rustiger, maar waar. In de kop van de pagina mag het woord wel.',
      }));
  return [
    ...languages
      .filter((language) => !lists.some((list) => list.language === language))
      .map((language) => ({
        file: 'content/stille-woorden.yaml',
        line: 1,
        what: `De taal “${language}” heeft geen lijst.`,
        why: 'Zonder lijst ziet niemand dat een titel iets verraadt.',
        mend: `Voeg “${language}:” toe met de woorden die in die taal iets verraden.`,
      })),
    ...[...content.of('pagina'), ...content.of('vertaling')]
      .filter(({ document }) => watched.test(document.file))
      .flatMap(({ document, data }) => [
        ...check(document, ['title'], data.title),
        ...check(document, ['description'], data.description),
      ]),
    ...content.of('boomwoorden').flatMap(({ document, data }) => [
      ...check(document, ['title'], data.title),
      ...check(document, ['intro'], data.intro),
    ]),
    ...content.of('woorden').flatMap(({ document, data }) =>
      (['hulp', 'choose'] as const).flatMap((section) => [
        ...check(document, [section, 'title'], data[section].title),
        ...check(document, [section, 'description'], data[section].description),
      ]),
    ),
  ];
}
