import { emergencyDesk } from '#domain/loket/emergency.ts';
import type { Caller } from '#domain/loket/call.ts';
import { isPolice, phoneOf, type Loket } from '#domain/loket/traits.ts';
import type { Outcome, RankedDesk } from './types.ts';

/** What decides whether a desk of an outcome is one to call. */
export interface Reach {
  isAlways: boolean;
  isPolice: boolean;
}

/** Of each desk that a caller can phone, by id; a desk that is not in it is never called. */
export type Reaches = Readonly<Record<string, Reach>>;

/**
 * The desks that someone can phone on behalf of another: those with a number that is shown, for that caller.
 */
export function reachesOf(caller: Caller, desks: Iterable<readonly [string, Loket]>): Reaches {
  return Object.fromEntries(
    [...desks]
      .filter(([, loket]) => loket.audiences.includes(caller) && phoneOf(loket) !== null)
      .map(([id, loket]) => [id, { isAlways: phoneOf(loket)?.hours === 'altijd', isPolice: isPolice(loket) }]),
  );
}

/** Whether the outcome is the one for danger: 112 on top. */
export function isDanger({ desks }: Outcome): boolean {
  return desks[0]?.id === emergencyDesk;
}

/**
 * Ids of the desks of an outcome to call, at most three. In danger 112 alone. Otherwise the first that can be phoned; when
 * that one closes at night, the first that does not; and 112 for when it becomes dangerous. The police and the inspectorate
 * only where the outcome begins with them: a call by somebody else must not set in motion what nobody chose.
 */
export function desksToCall(outcome: Outcome, reaches: Reaches): string[] {
  if (isDanger(outcome)) return [emergencyDesk];
  const callable = outcome.desks.flatMap((desk) => {
    const reach = reaches[desk.id];
    return reach === undefined || !isChosen(desk, reach) ? [] : [{ id: desk.id, ...reach }];
  });
  const [first] = callable;
  const atNight = first === undefined || first.isAlways ? undefined : callable.find(({ isAlways }) => isAlways);
  return [first, atNight].flatMap((desk) => (desk === undefined ? [] : [desk.id])).concat(emergencyDesk);
}

function isChosen({ id, place }: RankedDesk, { isPolice: isOfPolice }: Reach): boolean {
  return id !== emergencyDesk && (place === 'eerst' || !isOfPolice);
}
