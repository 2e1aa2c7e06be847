/** A piece of a notice: plain text, a link to a page, or the number of a desk. */
export type InlinePart =
  { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string } | { kind: 'desk'; id: string };

const pattern = /\[\[(?<desk>[a-z0-9-]+)\]\]|\[(?<label>[^\]]+)\]\((?<href>\/[^)]*)\)/gu;

/**
 * Reads the small syntax of notices: [tekst](/adres/) is a link, [[loket-id]] the number of a desk; the rest is text.
 * Only addresses on this site are links. Never throws: what it does not know stays text.
 */
export function inlineParts(source: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    if (match.index > end) parts.push({ kind: 'text', text: source.slice(end, match.index) });
    const { desk, label, href } = match.groups ?? {};
    if (desk !== undefined) parts.push({ kind: 'desk', id: desk });
    else parts.push({ kind: 'link', text: label ?? '', href: href ?? '/' });
    end = match.index + match[0].length;
  }
  if (end < source.length) parts.push({ kind: 'text', text: source.slice(end) });
  return parts;
}
