import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../problem.ts';
import { readDocument, type ContentDocument } from './document.ts';
import { kinds, type Entry, type Kind } from './kinds.ts';
import { shapeProblems } from './shape.ts';

/** Everything in content/, typed, with the files whose shape is wrong left out. */
export interface Content {
  documents: ContentDocument[];
  of: <Name extends Kind>(kind: Name) => Entry<Name>[];
}

/**
 * Reads content/ and checks the shape of every file.
 *
 * @param root folder that holds content/
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const files = globSync('content/**/*.{yaml,mdx}', { cwd: root }).sort();
  const documents = files.map((file) =>
    readDocument(relative('.', file).replaceAll('\\', '/'), readFileSync(`${root}/${file}`, 'utf8')),
  );
  const problems: Problem[] = [];
  const entries: Entry<Kind>[] = [];
  for (const document of documents) {
    const found = kinds.find(({ pattern }) => pattern.test(document.file));
    if (found === undefined) {
      problems.push(strayFile(document.file));
      continue;
    }
    const wrong = shapeProblems(document, found.schema);
    problems.push(...wrong);
    if (wrong.length === 0) {
      entries.push({ kind: found.kind, document, data: found.schema.parse(document.data) } as Entry<Kind>);
    }
  }
  const of = <Name extends Kind>(kind: Name) => entries.filter((entry) => entry.kind === kind) as unknown as Entry<Name>[];
  return { content: { documents, of }, problems };
}

function strayFile(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'Dit bestand hoort nergens bij.',
    why: 'De site kent alleen de mappen en bestandsnamen uit content/README.md; dit bestand doet niets.',
    mend: 'Zet het in de goede map met de goede extensie, of haal het weg.',
  };
}
