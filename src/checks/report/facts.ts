import type { Content } from '../content/read.ts';
import { list, table } from './markdown.ts';

/** The register of facts: how sure, what still has to be looked at, and which sure facts nothing rests on. */
export function factLines(content: Content): string[] {
  const facts = content.of('feiten').flatMap(({ data }) => data.facts);
  const used = new Set(
    content.documents.filter(({ file }) => !file.startsWith('content/feiten/')).flatMap(({ data }) => citedIn(data)),
  );
  const unused = facts.filter(({ id, certainty }) => ['hoog', 'midden'].includes(certainty) && !used.has(id));
  const rows = (['hoog', 'midden', 'laag', 'onbekend'] as const).map((certainty) => {
    const own = facts.filter((fact) => fact.certainty === certainty);
    return [
      certainty,
      own.length,
      own.filter(({ id }) => used.has(id)).length,
      own.filter(({ note }) => note !== undefined).length,
    ];
  });
  return [
    ...table(['zekerheid', 'feiten', 'ergens gebruikt', 'met iets om na te kijken'], rows),
    '',
    '### Zekere feiten die nergens gebruikt zijn',
    '',
    ...list(
      unused.map(({ id, claim }) => `${id}: ${claim}`),
      'Geen.',
    ),
  ];
}

/** The numbers under every field named `facts`, however deep. */
function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'facts' && Array.isArray(inner) ? inner.map(String) : citedIn(inner),
  );
}
