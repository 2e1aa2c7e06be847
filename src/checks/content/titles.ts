import { fixedPages } from '#domain/fixed-pages.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';
import { sourceOf } from './translated-files.ts';

interface Title {
  document: ContentDocument;
  path: Path;
  text: string;
}

/** Titles that two pages of one language share (TRACE-3: in a history they must not need more words to be told apart). */
export function titleProblems(content: Content): Problem[] {
  const seen = new Map<string, Title>();
  return titles(content).flatMap((title) => {
    const { document, path, text } = title;
    const key = `${sourceOf(document.file)?.language ?? 'nl'} ${text.toLowerCase()}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, title);
    if (first === undefined) return [];
    return [
      {
        file: document.file,
        line: document.lineOf(path),
        what: `De titel “${text}” staat ook in ${first.document.file}:${first.document.lineOf(first.path)}.`,
        why: 'In tabbladen, geschiedenis en zoekresultaten zijn de twee niet uit elkaar te houden.',
        mend: 'Geef één van beide een andere titel. De kop (heading) mag wel gelijk zijn.',
      },
    ];
  });
}

/** The titles of all pages: the fixed ones first, then those of editors. */
function titles(content: Content): Title[] {
  return [
    ...content.of('woorden').flatMap(({ document, data }) =>
      fixedPages.flatMap(({ words }) => {
        const fixed = data[words];
        return 'title' in fixed ? [{ document, path: [words, 'title'], text: fixed.title }] : [];
      }),
    ),
    ...content.of('loket').map(({ document, data }) => ({ document, path: ['name'], text: data.name })),
    ...[...content.of('pagina'), ...content.of('signalen'), ...content.of('vertaling')].map(({ document, data }) => ({
      document,
      path: ['title'],
      text: data.title,
    })),
  ];
}
