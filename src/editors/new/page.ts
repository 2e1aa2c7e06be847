import { signalPage } from '#schema/signal-page.ts';
import type { SectionId } from '#domain/page-view.ts';
import { fieldLines } from './fields.ts';

/** How every page for victims begins (design.md §5). */
const inDanger = [
  '## Ben je nu in gevaar?',
  '',
  'Bel <Nummer id="alarmnummer-112" />. Kun je niet praten? Kijk bij [noodhulp](/noodhulp/).',
  '',
];

/**
 * The file of a new Dutch page. It ends with a heading without words, so that it cannot be published before somebody writes.
 *
 * @param order its place in the list of the section, from 1
 * @param today ISO day
 */
export function pageFile(section: SectionId, order: number, today: string): string {
  return [
    '---',
    ...fieldLines(signalPage.shape, {
      title: '',
      description: '',
      order: String(order),
      sources: '[]',
    }),
    '  # - { url: https://…, for: welke uitspraak hierop rust, date: null }',
    ...fieldLines(signalPage.shape, {
      facts: '[]',
      updated: today,
      reviewed: 'null',
      next_review: monthsAfter(today, 3),
      search_terms: '[]',
      desks: '[]',
      related: '[]',
      ...(section === 'signalen' ? { groups: '[]' } : {}),
    }),
    ...(section === 'signalen'
      ? ['  # - { where: persoon, signals: [{ text: wat iemand kan zien, certainty: redactioneel, sources: [] }] }']
      : []),
    '---',
    '',
    ...(section === 'slachtoffers' ? inDanger : []),
    '## ',
    '',
  ].join('\n');
}

/** A day some months later; a day that month does not have becomes one of the next. */
function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
