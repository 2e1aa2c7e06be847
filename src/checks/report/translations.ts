import type { Content } from '../content/read.ts';
import { filesBehind, translatedFiles } from '../content/translated-files.ts';
import { counted, list, table } from './markdown.ts';

const longest = 100;

/** Translations whose Dutch text changed, with the paragraph; which nobody read again; and where a translator doubts. */
export function translationLines(content: Content): string[] {
  const files = translatedFiles(content);
  const behind = filesBehind(content);
  const languages = [...new Set(files.map(({ language }) => language))].sort();
  const rows = languages.map((language) => {
    const own = files.filter((file) => file.language === language);
    const names = own.map(({ document }) => document.file);
    return [
      language,
      own.length,
      behind.filter(({ file }) => names.includes(file)).length,
      own.filter(({ translation }) => translation?.reviewed_by === null).length,
      own.flatMap(({ translation }) => translation?.doubts ?? []).length,
    ];
  });
  const changed = behind.flatMap(({ file, source, changed: parts }) => [
    `- ${file} loopt achter op ${source}${parts.length === 0 ? ': daar is iets weggehaald.' : ':'}`,
    ...parts.map((part) => `  - ${shortened(part)}`),
  ]);
  const doubts = files.flatMap(({ document, translation }) =>
    (translation?.doubts ?? []).map((doubt) => `${document.file} – ${doubt}`),
  );
  return [
    ...table(['taal', 'bestanden', 'achter op het Nederlands', 'door niemand nagekeken', 'twijfels'], rows),
    '',
    ...(behind.length === 0 ? ['Alle vertalingen kloppen met het Nederlands.'] : changed),
    '',
    `### Twijfels (${counted(doubts.length, 'plaats', 'plaatsen')})`,
    '',
    ...list(doubts, 'Geen.'),
  ];
}

function shortened(paragraph: string): string {
  const line = paragraph.replace(/\s+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
