import { noticeParts, type NoticePart } from '#domain/keuzehulp/notice.ts';
import type { Answers } from '#domain/keuzehulp/types.ts';
import type { DeskView } from '#domain/loket/view.ts';
import type { Handover } from '#schema/handover.ts';

/** The sheet for a handover, ready to show below every outcome of its tree. */
export interface HandoverView extends Omit<Handover, 'tree' | 'reviewed' | 'next_review' | 'danger' | 'parts'> {
  danger: NoticePart[];
  parts: Omit<Handover['parts'][number], 'facts'>[];
}

/** Throws when a text names a desk that does not exist. */
export function handoverView(handover: Handover, deskOf: (id: string) => DeskView): HandoverView {
  const { open, heading, intro, paper, danger, call_heading, parts, script, by_hand } = handover;
  return { open, heading, intro, paper, danger: noticeParts(danger, deskOf), call_heading, parts, script, by_hand };
}

/** What the answers given so far become on the phone, one sentence each, in the order they were asked. */
export function saidInWords(answers: Answers, { script }: HandoverView): string[] {
  return Object.entries(answers).flatMap(([question, option]) => script.said[question]?.[option] ?? []);
}
