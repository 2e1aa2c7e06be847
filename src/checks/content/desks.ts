import { isAlwaysReachable } from '#domain/loket/traits.ts';
import type { Loket } from '#schema/loket.ts';
import type { Problem } from '../problem.ts';
import { channelProblems } from './channels.ts';
import type { Entry } from './kinds.ts';
import type { Content } from './read.ts';
import { deskIds, unknownDesk } from './references.ts';

type Desk = Entry<'loket'>;

/** What the shape cannot say about a desk: hours, numbers, sources, and where to go when nobody answers. */
export function deskProblems(content: Content): Problem[] {
  const desks = content.of('loket');
  const ids = deskIds(content);
  const byId = new Map(desks.map((desk) => [desk.document.name, desk.data]));
  return desks.flatMap((desk) => [
    ...desk.data.channels.flatMap((channel, index) =>
      channelProblems(desk.document, ['channels', index], channel, desk.data.sources),
    ),
    ...fallbackProblems(desk, ids, byId),
  ]);
}

/** @param byId desks without a mistake; a chain that comes to another desk is not followed further */
function fallbackProblems(
  { document, data }: Desk,
  ids: ReadonlySet<string>,
  byId: ReadonlyMap<string, Loket>,
): Problem[] {
  const { file } = document;
  const line = document.lineOf(['card', 'no_answer']);
  const why = 'Wie geen antwoord krijgt, moet ergens anders wel iemand bereiken, dag en nacht.';
  const problem = (what: string, mend: string): Problem => ({ file, line, what, why, mend });
  const visited = [document.name];
  let current: Loket = data;
  while (current.card.no_answer !== null) {
    const id = current.card.no_answer;
    const following = byId.get(id);
    if (following === undefined)
      return visited.length > 1 || ids.has(id) ? [] : [unknownDesk(file, line, id, why, ids)];
    if (visited.includes(id)) {
      return [
        problem(
          `De keten bij geen antwoord draait rond: ${[...visited, id].join(' → ')}.`,
          'Vul bij één van deze loketten een ander no_answer in, een loket dat dag en nacht open is.',
        ),
      ];
    }
    visited.push(id);
    current = following;
  }
  if (isAlwaysReachable(current)) return [];
  return [
    problem(
      `De keten bij geen antwoord eindigt bij “${visited.at(-1) ?? ''}”, dat niet dag en nacht bereikbaar is.`,
      'Vul bij no_answer een loket in dat wel dag en nacht open is.',
    ),
  ];
}
