import type { DeskView } from '#domain/loket/view.ts';
import { inlineParts } from '#domain/text/inline.ts';
import type { TreeWords } from '#schema/tree.ts';

/** A piece of text in a notice; a desk has become its name and the way to reach it. */
export type NoticePart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'reach'; name: string; value: string; href: string };

export interface NoticeView {
  id: string;
  title: string;
  paragraphs: NoticePart[][];
}

/** A notice with its desks filled in. Throws when the notice or a desk does not exist, or the desk shows no channel. */
export function noticeView(id: string, words: TreeWords, deskOf: (id: string) => DeskView): NoticeView {
  const notice = words.notices[id];
  if (notice === undefined) throw new Error(`notice "${id}" has no words`);
  return { id, title: notice.title, paragraphs: notice.text.map((text) => noticeParts(text, deskOf)) };
}

/** A text with links and desks (domain/text/inline.ts) with its desks filled in. Throws when a desk does not exist. */
export function noticeParts(text: string, deskOf: (id: string) => DeskView): NoticePart[] {
  return inlineParts(text).map((part): NoticePart => {
    if (part.kind !== 'desk') return part;
    const { name, main, href } = deskOf(part.id);
    return { kind: 'reach', name, value: main?.value ?? name, href: main?.href ?? href };
  });
}
