import { freshDays } from '#domain/loket/freshness.ts';
import { isShown } from '#domain/loket/traits.ts';
import type { Content } from '../content/read.ts';
import { daysBetween } from '../days.ts';
import type { Problem } from '../problem.ts';
import type { Findings } from './index.ts';

/** Days after which a number nobody looked at again stops the build; from `freshDays` on it is a warning (INT-2). */
const refuseAfter = 180;

/**
 * Channels that visitors see and that nobody verified for a long time.
 *
 * @param today ISO day
 */
export function channelFindings(content: Content, today: string): Findings {
  const old = content.of('loket').flatMap(({ document, data }) =>
    data.channels.flatMap((channel, index) => {
      const { date } = channel.verification;
      const age = daysBetween(date, today);
      if (!isShown(channel) || age <= freshDays) return [];
      const problem: Problem = {
        file: document.file,
        line: document.lineOf(['channels', index, 'verification', 'date']),
        what: `“${channel.value}” is ${age} dagen geleden nagekeken (${date}); het mag ${refuseAfter} dagen oud zijn.`,
        why: 'Nummers en tijden veranderen; wie een oud nummer belt, krijgt geen hulp.',
        mend: 'Kijk het na bij de bron of bel, en zet de nieuwe dag bij verification.date.',
      };
      return [{ age, problem }];
    }),
  );
  return {
    problems: old.filter(({ age }) => age > refuseAfter).map(({ problem }) => problem),
    warnings: old.filter(({ age }) => age <= refuseAfter).map(({ problem }) => problem),
  };
}
