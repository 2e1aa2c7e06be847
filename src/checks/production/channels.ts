import { freshDays } from '#domain/loket/freshness.ts';
import { isShown, type Channel } from '#domain/loket/traits.ts';
import type { ContentDocument, Path } from '../content/document.ts';
import type { Content } from '../content/read.ts';
import { daysBetween } from '../days.ts';
import type { Problem } from '../problem.ts';
import type { Findings } from './index.ts';

/** Days after which a number nobody looked at again stops the build; from `freshDays` on it is a warning (INT-2). */
const refuseAfter = 180;

/**
 * Channels that visitors see, of desks and of regional organisations, and that nobody verified for a long time.
 *
 * @param today ISO day
 */
export function channelFindings(content: Content, today: string): Findings {
  const desks = content
    .of('loket')
    .flatMap(({ document, data }) => agesOf(document, ['channels'], data.channels, today));
  const regional = content
    .of('regio-organisaties')
    .flatMap(({ document, data }) =>
      data.organisations.flatMap(({ publish, channels }, index) =>
        publish === 'ja' ? agesOf(document, ['organisations', index, 'channels'], channels, today) : [],
      ),
    );
  const old = [...desks, ...regional].filter(({ age }) => age > freshDays);
  return {
    problems: old.filter(({ age }) => age > refuseAfter).map(({ problem }) => problem),
    warnings: old.filter(({ age }) => age <= refuseAfter).map(({ problem }) => problem),
  };
}

/** The age of each channel that is shown, in days, with the problem that it would be. */
function agesOf(
  document: ContentDocument,
  path: Path,
  channels: readonly Channel[],
  today: string,
): { age: number; problem: Problem }[] {
  return channels.flatMap((channel, index) => {
    if (!isShown(channel)) return [];
    const { date } = channel.verification;
    const age = daysBetween(date, today);
    const problem: Problem = {
      file: document.file,
      line: document.lineOf([...path, index, 'verification', 'date']),
      what: `“${channel.value}” is ${age} dagen geleden nagekeken (${date}); het mag ${refuseAfter} dagen oud zijn.`,
      why: 'Nummers en tijden veranderen; wie een oud nummer belt, krijgt geen hulp.',
      mend: 'Kijk het na bij de bron of bel, en zet de nieuwe dag bij verification.date.',
    };
    return [{ age, problem }];
  });
}
