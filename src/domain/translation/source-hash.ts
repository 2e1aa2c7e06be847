/**
 * How a translation knows that its Dutch source changed: it keeps a fingerprint of each part of the source (a title, a
 * paragraph), so that not only the change is seen but also where it is (safety.md I18N-5).
 */

/** The parts of a page that are translated, in reading order. */
export function pageParts(
  data: { title: string; heading?: string | undefined; description: string },
  body: string,
): string[] {
  const paragraphs = body.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
  return [data.title, data.heading ?? '', data.description, ...paragraphs].filter((part) => part !== '');
}

/** Keys under which no words for readers stand. */
const notTranslated = ['translation', 'facts'];

/** The parts of a file of words: every text in it, however deep. */
export function wordParts(data: object): string[] {
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (notTranslated.includes(key)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? wordParts(value) : [];
  });
}

/** The fingerprints of parts, as they stand in `source_hash`: eight letters from a to p each, with spaces between. */
export function sourceHash(parts: readonly string[]): string {
  return parts.map(fingerprint).join(' ');
}

/** The same over lines of twelve fingerprints, so that a change shows where it is. */
export function hashLines(hash: string): string[] {
  return (hash.match(/(?:\S+ ?){1,12}/gu) ?? []).map((line) => line.trim());
}

/** The parts of the source that a translation does not know yet: new ones and changed ones. */
export function changedParts(parts: readonly string[], translatedFrom: string): string[] {
  const known = new Set(translatedFrom.split(' '));
  return parts.filter((part) => !known.has(fingerprint(part)));
}

/**
 * FNV-1a, 32 bits: enough to notice that a text changed by accident; it guards nothing. White space does not count. Letters,
 * because the check takes rows of digits for telephone numbers.
 */
function fingerprint(part: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(part.replace(/\s+/gu, ' '))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  const hexadecimal = (hash >>> 0).toString(16).padStart(8, '0');
  return hexadecimal.replace(/./gu, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)));
}
