import type { Content } from '../content/read.ts';
import { daysBetween } from '../days.ts';
import { askedReview } from '../production/asked-reviews.ts';
import { reviewFindings } from '../production/reviews.ts';
import { counted, list } from './markdown.ts';

/** Days ahead in which a review counts as near. */
const near = 30;

/**
 * Texts whose next review is past or near, the longest overdue first.
 *
 * @param today ISO day
 */
export function dueReviewLines(content: Content, today: string): string[] {
  const due = [...content.of('pagina'), ...content.of('signalen'), ...content.of('overdracht')]
    .map(({ document, data }) => ({
      days: daysBetween(today, data.next_review),
      place: `${document.file}:${document.lineOf(['next_review'])}`,
      day: data.next_review,
    }))
    .filter(({ days }) => days <= near)
    .sort((a, b) => a.days - b.days);
  const when = (days: number) => {
    if (days === 0) return 'vandaag';
    return days < 0 ? `${counted(-days, 'dag', 'dagen')} te laat` : `over ${counted(days, 'dag', 'dagen')}`;
  };
  return list(
    due.map(({ days, place, day }) => `${place} – vóór ${day} (${when(days)})`),
    `Geen tekst is te laat of binnen ${near} dagen aan de beurt.`,
  );
}

const kinds = [
  { kind: 'jurist', title: 'Een jurist' },
  { kind: 'organisatie', title: 'De organisatie zelf' },
  { kind: 'redactie', title: 'De redactie' },
] as const;

/**
 * Pages and trees that lack the review their topic asks for, by who has to look.
 *
 * @param today ISO day
 */
export function missingReviewLines(content: Content, today: string): string[] {
  const { problems } = reviewFindings(content, today);
  return kinds.flatMap(({ kind, title }, index) => {
    const missing = problems.filter(({ file }) => askedReview(file).kind === kind);
    return [
      ...(index === 0 ? [] : ['']),
      `### ${title} (${missing.length})`,
      '',
      ...list(
        missing.map(({ file, line, what }) => `${file}:${line} – ${what.replace(/; nodig is .*/u, '.')}`),
        'Niets meer te doen.',
      ),
    ];
  });
}
