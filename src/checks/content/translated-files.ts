import { changedParts, pageParts, sourceHash, wordParts } from '#domain/translation/source-hash.ts';
import type { Translation } from '#schema/translation.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';

/** A file in another language with the Dutch file it was made from. */
export interface TranslatedFile {
  document: ContentDocument;
  language: string;
  /** Undefined when the file says nothing of how it was translated. */
  translation: Translation | undefined;
  /** Path of the Dutch file. */
  source: string;
  /** The parts of the Dutch file (domain/translation/source-hash.ts); null when there is no such file. */
  parts: string[] | null;
}

/** How files of another language are named, and the Dutch file that belongs to each. */
const names: { pattern: RegExp; source: string }[] = [
  { pattern: /^(content\/loketten)\/(?<language>[a-z]{2,3})\/([^/]+)$/u, source: '$1/$3' },
  { pattern: /^(content\/[a-z]+)\/(?<language>[a-z]{2,3})\/([^/]+\.mdx)$/u, source: '$1/nl/$3' },
  { pattern: /^(content\/keuzehulp\/[^/.]+)\.(?<language>[a-z]{2,3})(\.yaml)$/u, source: '$1.nl$3' },
  { pattern: /^(content\/ui)\/(?<language>[a-z]{2,3})(\.yaml)$/u, source: '$1/nl$3' },
];

/** The language of a translated file and the path of its Dutch file; null for a file that is no translation. */
export function sourceOf(file: string): { language: string; source: string } | null {
  const name = names.find(({ pattern }) => pattern.test(file));
  const language = name?.pattern.exec(file)?.groups?.['language'];
  if (name === undefined || language === undefined || language === 'nl') return null;
  return { language, source: file.replace(name.pattern, name.source) };
}

/** The language of a file that is not in Dutch: a translation, or the search words of a language; null for all others. */
export function languageOfFile(file: string): string | null {
  const searched = /^content\/zoeken\/(?<language>[a-z]{2,3})\.yaml$/u.exec(file)?.groups?.['language'];
  return sourceOf(file)?.language ?? (searched === undefined || searched === 'nl' ? null : searched);
}

/** What is translated of each Dutch file, by its path (domain/translation/source-hash.ts). */
export function sourceParts({ of }: Content): ReadonlyMap<string, string[]> {
  return new Map([
    ...[...of('pagina'), ...of('signalen')].map(
      ({ document, data }) => [document.file, pageParts(data, document.body)] as const,
    ),
    ...of('loket').map(({ document, data }) => [document.file, wordParts(data.text.nl)] as const),
    ...[...of('boomwoorden'), ...of('woorden')].map(({ document, data }) => [document.file, wordParts(data)] as const),
  ]);
}

/** Every file of content/ that is a translation, those with a wrong shape left out. */
export function translatedFiles(content: Content): TranslatedFile[] {
  const { of } = content;
  const dutch = sourceParts(content);
  return [...of('vertaling'), ...of('loketvertaling'), ...of('boomwoorden'), ...of('woorden')].flatMap(
    ({ document, data: { translation } }) => {
      const found = sourceOf(document.file);
      return found === null ? [] : [{ document, ...found, translation, parts: dutch.get(found.source) ?? null }];
    },
  );
}

/** A translated file whose Dutch file changed since. */
export interface Behind {
  file: string;
  source: string;
  /** What is new or different in the Dutch file; empty when something went away. */
  changed: string[];
}

/** Every translated file whose Dutch file changed since. */
export function filesBehind(content: Content): Behind[] {
  return translatedFiles(content).flatMap(({ document, translation, source, parts }) => {
    if (translation === undefined || parts === null) return [];
    const known = translation.source_hash;
    return known === sourceHash(parts) ? [] : [{ file: document.file, source, changed: changedParts(parts, known) }];
  });
}
