import type { Content } from '../content/read.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { channelFindings } from './channels.ts';
import { reviewFindings } from './reviews.ts';
import { settingsProblems } from './settings.ts';
import { translationFindings } from './translations.ts';

/** Problems stop the build in stage `productie`; warnings never do. */
export interface Findings {
  problems: Problem[];
  warnings: Problem[];
}

/**
 * Everything in content/ and the settings that keeps the site out of stage `productie` (design.md §8).
 *
 * @param source text of src/site.config.ts
 * @param today ISO day, against which ages are reckoned
 */
export function productionFindings(content: Content, settings: Settings, source: string, today: string): Findings {
  const all = [reviewFindings(content, today), channelFindings(content, today), translationFindings(content)];
  return {
    problems: [...settingsProblems(settings, source, today), ...all.flatMap(({ problems }) => problems)],
    warnings: all.flatMap(({ warnings }) => warnings),
  };
}
