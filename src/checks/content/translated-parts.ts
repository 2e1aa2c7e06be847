import { sourceHash } from '#domain/translation/source-hash.ts';
import type { Problem } from '../problem.ts';
import type { Content } from './read.ts';
import type { TranslatedFile } from './translated-files.ts';

/** A translated page has the parts and links of its Dutch page, unless that changed since. */
export function partProblems(
  { document, translation, source, parts }: TranslatedFile,
  { documents }: Content,
): Problem[] {
  if (!document.file.endsWith('.mdx') || translation === undefined || parts === null) return [];
  if (translation.source_hash !== sourceHash(parts)) return [];
  const dutch = documents.find(({ file }) => file === source)?.body ?? '';
  const differing = difference(partsOf(dutch), partsOf(document.body));
  return differing.length === 0
    ? []
    : [
        {
          file: document.file,
          line: document.lineInBody(0),
          what: `Anders dan in het Nederlands: ${differing.join(', ')}.`,
          why: 'Een lezer zou een nummer, loket of link missen die er in het Nederlands wel is.',
          mend: `Vergelijk met ${source} en maak de onderdelen gelijk.`,
        },
      ];
}

/** Headings, parts with their ids and addresses of links, each with how often it stands there. */
function partsOf(body: string): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [part] of body.matchAll(/^#{2,4} |<[A-Z][^>]*>|\]\(\/[^)]*\)/gmu)) {
    // An explained word keeps its words in a translation; the list of terms is in Dutch.
    if (part.startsWith('<Begrip')) continue;
    const name = part.replace(/^\]\((.*)\)$/u, 'link $1').trim();
    parts.set(name, (parts.get(name) ?? 0) + 1);
  }
  return parts;
}

function difference(dutch: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  return [...new Set([...dutch.keys(), ...other.keys()])]
    .filter((part) => (dutch.get(part) ?? 0) !== (other.get(part) ?? 0))
    .map((part) => `${part} staat er ${other.get(part) ?? 0} in plaats van ${dutch.get(part) ?? 0} keer`);
}
