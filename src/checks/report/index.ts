import { spokenDate } from '#domain/text/dates.ts';
import type { Content } from '../content/read.ts';
import type { RegionSet } from '../content/region-set.ts';
import type { Problem } from '../problem.ts';
import { channelLines } from './channels.ts';
import { deskLines } from './desks.ts';
import { factLines } from './facts.ts';
import { keuzehulpLines } from './keuzehulp.ts';
import { counted, list } from './markdown.ts';
import { readabilityLines } from './readability.ts';
import { regionLines } from './regions.ts';
import { dueReviewLines, missingReviewLines } from './reviews.ts';
import { translationLines } from './translations.ts';

/** What the report is made of. */
export interface Material {
  /** Files with a mistake in them are left out of it. */
  content: Content;
  problems: readonly Problem[];
  warnings: readonly Problem[];
  regions: RegionSet | null;
  /** For which municipalities something changes since the last commit; null without git. */
  changedRegions: readonly string[] | null;
}

/**
 * The state of content/ for editors, as one page in Markdown, in Dutch.
 *
 * @param today ISO day
 */
export function reportPage({ content, problems, warnings, regions, changedRegions }: Material, today: string): string {
  const sections: [title: string, lines: string[]][] = [
    ['Problemen en waarschuwingen', problemLines(problems, warnings)],
    ['Kanalen die lang geleden zijn nagekeken', channelLines(content, today)],
    ['Pagina’s die nagekeken moeten worden', dueReviewLines(content, today)],
    ['Controles die ontbreken', missingReviewLines(content, today)],
    ['Vertalingen', translationLines(content)],
    ['Leesbaarheid', readabilityLines(content)],
    ['Loketten', deskLines(content)],
    ['Keuzehulp', keuzehulpLines(content)],
    ['Regio’s', [...regionLines(regions), ...changeLines(changedRegions)]],
    ['Feiten', factLines(content)],
  ];
  const parts = sections.map(([title, lines]) => [`## ${title}`, '', ...lines].join('\n').trimEnd());
  return `${[`# Rapport voor de redactie, ${spokenDate(today, 'nl')}`, ...parts].join('\n\n')}\n`;
}

function problemLines(problems: readonly Problem[], warnings: readonly Problem[]): string[] {
  const short = ({ file, line, what }: Problem) => `${file}:${line} – ${what}`;
  const incomplete = problems.length === 0 ? [] : ['Wat niet klopt, telt hieronder misschien niet mee.', ''];
  return [
    `${counted(problems.length, 'probleem', 'problemen')}, ${counted(warnings.length, 'waarschuwing', 'waarschuwingen')}.`,
    '',
    ...incomplete,
    ...list([...problems, ...warnings].map(short), ''),
  ];
}

function changeLines(changed: readonly string[] | null): string[] {
  if (changed === null) return ['', 'Zonder git is niet te zien voor welke gemeenten er iets verandert.'];
  return changed.length === 0 ? [] : ['', 'Anders dan in de laatste vastgelegde versie:', '', ...list(changed, '')];
}
