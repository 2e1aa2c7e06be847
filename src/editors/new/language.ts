import type { Content } from '#checks/content/read.ts';
import { sourceOf, sourceParts } from '#checks/content/translated-files.ts';
import { neededFiles, stillDutch } from '#checks/content/translations.ts';
import { hashLines, sourceHash } from '#domain/translation/source-hash.ts';
import { asComment, blankWords } from './blank-words.ts';
import { translatorsGlossary } from './glossary.ts';

/**
 * The files of a new language: all that the way of a victim needs, with the keys and the Dutch words, and a glossary for
 * translators. Each is stamped with the Dutch text of today, so that it is seen when that changes meanwhile.
 *
 * @param code ISO 639 code of the language
 * @param known text of a glossary that is there already, for the Dutch words a new one needs
 * @returns the text of each file, by its path from the root
 */
export function languageFiles(content: Content, code: string, known: string): Map<string, string> {
  const parts = sourceParts(content);
  const dutch = new Map(content.documents.map((document) => [document.file, document]));
  const files = neededFiles(content, code).map((file): [string, string] => {
    const source = sourceOf(file)?.source ?? '';
    const stamp = translationLines(parts.get(source) ?? []);
    if (file.endsWith('.mdx')) return [file, blankPage(dutch.get(source)?.data, dutch.get(source)?.body ?? '', stamp)];
    if (file.startsWith('content/zoeken/')) return [file, blankSearchWords(content)];
    const data = (dutch.get(source)?.data ?? {}) as { text?: { nl: object } };
    // Search words are no translation: a language has its own.
    const words = data.text === undefined ? data : { ...data.text.nl };
    const own = data.text === undefined ? [] : ['search_terms: []'];
    return [file, [...stamp, ...blankWords(words, code), ...own, ''].join('\n')];
  });
  return new Map([[`content/vertalen/${code}.md`, translatorsGlossary(code, known)], ...files]);
}

function translationLines(parts: readonly string[]): string[] {
  return [
    'translation:',
    '  # Vingerafdruk van het Nederlands van vandaag. “npm run translated -- <bestand>” zet een nieuwe.',
    '  source_hash: >-',
    ...hashLines(sourceHash([...parts])).map((line) => `    ${line}`),
    '  # Wie vertaalt: een functie of bureau, geen naam van een mens.',
    '  translated_by:',
    '  reviewed_by: null',
  ];
}

function blankPage(data: unknown, body: string, stamp: readonly string[]): string {
  const { title, heading, description } = data as { title: string; heading?: string; description: string };
  const words = heading === undefined ? { title, description } : { title, heading, description };
  return ['---', ...blankWords(words, 'nl'), 'search_terms: []', ...stamp, '---', marked(body)].join('\n');
}

/** The Dutch text with a mark before the words of each line; headings, parts and links stand where the translation needs them. */
function marked(body: string): string {
  return body
    .split('\n')
    .map((line) => {
      const isOnlyMarkup = /^\s*(?:<\/?[A-Z][^>]*>\s*)*$|^\s*\|[\s|:-]*\|\s*$/u.test(line);
      return isOnlyMarkup
        ? line
        : line.replace(/^(\s*(?:#{2,4} |[-*] |\d+\. |\| |> )?(?:<[A-Z]\w*>)?)/u, `$1${stillDutch}`);
    })
    .join('\n');
}

function blankSearchWords(content: Content): string {
  const dutch = content.of('zoekwoorden').find(({ document }) => document.name === 'nl')?.data.danger ?? [];
  return [
    '# Hoe mensen in deze taal zoeken; niets hiervan staat op een pagina. Het is geen vertaling: welke woorden typen zij zelf?',
    '# Uitleg van elk veld: content/zoeken/nl.yaml.',
    'stop_words: []',
    'vague_words: []',
    '# In het Nederlands:',
    ...asComment(dutch.join(', '), ''),
    'danger: []',
    'asker:',
    '  slachtoffer: []',
    '  burger: []',
    '  professional: []',
    'synonyms: []',
    'pages: {}',
    '',
  ].join('\n');
}
