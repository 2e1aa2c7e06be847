import type { ContentDocument, Path } from './document.ts';

/** A text in a file of content/, with the line at which it starts. */
export interface PlacedText {
  /** Where in the data it stands; empty for the text below the frontmatter. */
  path: Path;
  text: string;
  /** Line of a place in this text, given as an offset in UTF-16 units. */
  lineAt: (offset: number) => number;
}

/** Every text in the data of a file, however deep, except below the keys in `skip`. */
export function textsIn(value: unknown, path: Path = [], skip: readonly string[] = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index], skip));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    skip.includes(key) ? [] : textsIn(inner, [...path, key], skip),
  );
}

/** Every text of a file: those in its data and the one below the frontmatter. */
export function allTexts(document: ContentDocument): PlacedText[] {
  return [
    ...textsIn(document.data).map(({ path, text }) => ({ path, text, lineAt: () => document.lineOf(path) })),
    { path: [], text: document.body, lineAt: document.lineInBody },
  ];
}
