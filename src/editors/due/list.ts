import { mergerWarnings } from '#checks/content/mergers.ts';
import type { Content } from '#checks/content/read.ts';
import type { Problem } from '#checks/problem.ts';
import { channelFindings } from '#checks/production/channels.ts';
import { reviewFindings } from '#checks/production/reviews.ts';

/**
 * What somebody has to look at again, by the calendar alone: numbers of more than 90 days, pages whose review is due,
 * municipalities that are about to merge. What was never reviewed is no part of it: that stops stage `productie`.
 *
 * @param today ISO day
 */
export function dueOn(content: Content, today: string): Problem[] {
  const channels = channelFindings(content, today);
  return [
    ...channels.problems,
    ...channels.warnings,
    ...reviewFindings(content, today).warnings,
    ...mergerWarnings(content, today),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** The same as a list in Markdown that can be ticked off, in Dutch. */
export function dueList(due: readonly Problem[], today: string): string {
  if (due.length === 0) {
    return `Op ${today} is niets aan de beurt: elk nummer is in de laatste 90 dagen nagekeken, en elke pagina op tijd.`;
  }
  const count = due.length === 1 ? 'is 1 ding' : `zijn ${due.length} dingen`;
  const lines = due.map(({ file, line, what, mend }) => `- [ ] \`${file}:${line}\` ${what} ${mend}`);
  return [`Op ${today} ${count} aan de beurt om na te kijken.`, '', ...lines].join('\n');
}
