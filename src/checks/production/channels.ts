import { freshDays } from '#domain/loket/freshness.ts';
import type { Content } from '../content/read.ts';
import { allShownChannels } from '../content/shown-channels.ts';
import { daysBetween } from '../days.ts';
import type { Findings } from './index.ts';

/** Days after which a number nobody looked at again stops the build; from `freshDays` on it is a warning (INT-2). */
export const refuseAfter = 180;

/**
 * Channels that visitors see and that nobody verified for a long time.
 *
 * @param today ISO day
 */
export function channelFindings(content: Content, today: string): Findings {
  const old = allShownChannels(content).flatMap(({ document, path, channel }) => {
    const { date } = channel.verification;
    const age = daysBetween(date, today);
    if (age <= freshDays) return [];
    const problem = {
      file: document.file,
      line: document.lineOf([...path, 'verification', 'date']),
      what: `“${channel.value}” is ${age} dagen geleden nagekeken (${date}); het mag ${refuseAfter} dagen oud zijn.`,
      why: 'Nummers en tijden veranderen; wie een oud nummer belt, krijgt geen hulp.',
      mend: 'Kijk het na bij de bron of bel, en zet de nieuwe dag bij verification.date.',
    };
    return [{ age, problem }];
  });
  return {
    problems: old.filter(({ age }) => age > refuseAfter).map(({ problem }) => problem),
    warnings: old.filter(({ age }) => age <= refuseAfter).map(({ problem }) => problem),
  };
}
