import type { QuietWords } from '#schema/quiet-words.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';
import { sourceOf } from './translated-files.ts';

/** Files of which title and description end up in tabs, histories and suggestions of someone who may be watched. */
const watched = /^content\/(?:slachtoffers\/|algemeen\/[a-z]+\/(?:noodhulp|veilig-online)\.mdx)/u;

/**
 * Titles and descriptions of the victim section and the keuzehulp are true but quiet (safety.md TRACE-3), and the exit promises
 * nothing it cannot do (EXIT-14), in every language.
 *
 * @param languages codes of all languages of the site; each needs its lists of words
 */
export function quietWordProblems(content: Content, languages: readonly string[]): Problem[] {
  const lists: QuietWords = Object.assign({}, ...content.of('stille-woorden').map(({ data }) => data));
  const check = (list: keyof QuietWords[string], document: ContentDocument, path: Path, text: string): Problem[] => {
    const language = sourceOf(document.file)?.language ?? 'nl';
    return (lists[language]?.[list] ?? [])
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => ({
        file: document.file,
        line: document.lineOf(path),
        what: `“${word}” staat in “${text}”.`,
        ...advice[list],
      }));
  };
  return [
    ...languages
      .filter((language) => !(language in lists))
      .map((language) => ({
        file: 'content/stille-woorden.yaml',
        line: 1,
        what: `De taal “${language}” heeft geen lijsten.`,
        why: 'Zonder lijst ziet niemand dat een titel iets verraadt, of dat de uitgang te veel belooft.',
        mend: `Voeg “${language}:” toe met titels en uitgang.`,
      })),
    ...[...content.of('pagina'), ...content.of('vertaling')]
      .filter(({ document }) => watched.test(document.file))
      .flatMap(({ document, data }) => [
        ...check('titels', document, ['title'], data.title),
        ...check('titels', document, ['description'], data.description),
      ]),
    ...content
      .of('boomwoorden')
      .flatMap(({ document, data }) => [
        ...check('titels', document, ['title'], data.title),
        ...check('titels', document, ['intro'], data.intro),
      ]),
    ...content
      .of('woorden')
      .flatMap(({ document, data }) => [
        ...(['hulp', 'choose'] as const).flatMap((section) => [
          ...check('titels', document, [section, 'title'], data[section].title),
          ...check('titels', document, [section, 'description'], data[section].description),
        ]),
        ...Object.entries(data.exit).flatMap(([key, text]) => check('uitgang', document, ['exit', key], text)),
      ]),
  ];
}

const advice: Record<keyof QuietWords[string], { why: string; mend: string }> = {
  titels: {
    why: 'Dit komt in het tabblad, de geschiedenis en de suggesties van een telefoon waar iemand meekijkt.',
    mend: 'Zeg het rustiger, maar waar. In de kop van de pagina mag het woord wel.',
  },
  uitgang: {
    why: 'De knop haalt niets weg en maakt niets onzichtbaar; wie dat denkt, loopt gevaar.',
    mend: 'Zeg alleen wat de knop doet: deze site verlaten.',
  },
};
