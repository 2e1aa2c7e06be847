import type { Content } from '../content/read.ts';
import type { Problem } from '../problem.ts';
import { askedReview } from './asked-reviews.ts';
import type { Findings } from './index.ts';

type Review = { date: string; by: string; kind: string } | null;

/**
 * Pages, trees and the sheet for a handover without a review of the kind their topic asks for, or changed after it (design.md §8). A page whose next
 * review is due is a warning.
 *
 * @param today ISO day
 */
export function reviewFindings(content: Content, today: string): Findings {
  const pages = [...content.of('pagina'), ...content.of('signalen')];
  const sheets = content.of('overdracht');
  const problems = [...pages, ...sheets, ...content.of('boom')].flatMap(({ document, data }) => {
    const updated = 'updated' in data ? data.updated : null;
    return reviewProblem(document.file, document.lineOf(['reviewed']), data.reviewed, updated);
  });
  const warnings = [...pages, ...sheets]
    .filter(({ data }) => data.next_review < today)
    .map(({ document, data }) => ({
      file: document.file,
      line: document.lineOf(['next_review']),
      what: `Deze tekst moest vóór ${data.next_review} opnieuw worden nagekeken.`,
      why: 'Regels en nummers veranderen; wat lang niemand bekeek, klopt misschien niet meer.',
      mend: 'Kijk de tekst na, en zet de nieuwe dag in reviewed en next_review.',
    }));
  return { problems, warnings };
}

function reviewProblem(file: string, line: number, review: Review, updated: string | null): Problem[] {
  const { kind, why } = askedReview(file);
  const mend = `Laat ${who[kind]} dit nakijken en zet bij reviewed: { date: …, by: …, kind: ${kind} }.`;
  if (review === null) return [{ file, line, what: `Niemand keek dit na; nodig is ${who[kind]}.`, why, mend }];
  // Whoever asks for no more than the editors is content with a lawyer too.
  if (kind !== 'redactie' && review.kind !== kind) {
    return [{ file, line, what: `Nagekeken door ${review.by} (${review.kind}); nodig is ${who[kind]}.`, why, mend }];
  }
  if (updated !== null && review.date < updated) {
    return [{ file, line, what: `Nagekeken op ${review.date}, maar daarna gewijzigd op ${updated}.`, why, mend }];
  }
  return [];
}

const who = { redactie: 'de redactie', jurist: 'een jurist', organisatie: 'de organisatie zelf' };
