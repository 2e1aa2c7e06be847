import type { Answers } from '../types.ts';

/** What a visitor gets after some answers, as far as two releases are compared: desks in order, and notices. */
export interface SeenOutcome {
  /** Only the questions that were asked. */
  answers: Answers;
  /** Ids of desks, the first on top. */
  desks: readonly string[];
  /** Ids of notices. */
  notices: readonly string[];
}

/** How an outcome differs from before. Equal effects are equal as JSON. */
export interface Effect {
  /** Desks that came, with their rank now; and that went, with their rank then. */
  desksAdded: { id: string; rank: number }[];
  desksRemoved: { id: string; rank: number }[];
  /** The desks that stayed stand in another order. */
  isReordered: boolean;
  noticesAdded: string[];
  noticesRemoved: string[];
}

/** All that changed in one tree. Ways are sets of answers; those with the same effect stand together. */
export interface OutcomeChanges {
  /** Ways that are new, with what follows; and that are gone, with what followed. */
  added: SeenOutcome[];
  removed: SeenOutcome[];
  changed: { effect: Effect; ways: Answers[] }[];
}

/**
 * What changed for visitors of one tree between two releases. Outcomes are compared when the same questions were asked and
 * answered in the same way, by id: a question or option that moved to another place changes nothing by itself.
 */
export function outcomeChanges(before: readonly SeenOutcome[], now: readonly SeenOutcome[]): OutcomeChanges {
  const old = new Map(before.map((outcome) => [wayOf(outcome), outcome]));
  const current = new Set(now.map(wayOf));
  const byEffect = new Map<string, { effect: Effect; ways: Answers[] }>();
  for (const outcome of now) {
    const was = old.get(wayOf(outcome));
    const effect = was === undefined ? null : effectOf(was, outcome);
    if (effect === null) continue;
    const key = JSON.stringify(effect);
    const same = byEffect.get(key) ?? { effect, ways: [] };
    byEffect.set(key, { effect, ways: [...same.ways, outcome.answers] });
  }
  return {
    added: now.filter((outcome) => !old.has(wayOf(outcome))),
    removed: before.filter((outcome) => !current.has(wayOf(outcome))),
    changed: [...byEffect.values()],
  };
}

function wayOf({ answers }: SeenOutcome): string {
  return Object.entries(answers)
    .map(([question, option]) => `${question}=${option}`)
    .sort()
    .join(' ');
}

/** Null when a visitor cannot tell the two apart. */
function effectOf(was: SeenOutcome, is: SeenOutcome): Effect | null {
  const stayed = was.desks.filter((id) => is.desks.includes(id));
  const effect: Effect = {
    desksAdded: rankedOutside(is.desks, was.desks),
    desksRemoved: rankedOutside(was.desks, is.desks),
    isReordered: stayed.join(' ') !== is.desks.filter((id) => was.desks.includes(id)).join(' '),
    noticesAdded: is.notices.filter((id) => !was.notices.includes(id)),
    noticesRemoved: was.notices.filter((id) => !is.notices.includes(id)),
  };
  const differs = effect.isReordered || Object.values(effect).some((part) => Array.isArray(part) && part.length > 0);
  return differs ? effect : null;
}

function rankedOutside(desks: readonly string[], others: readonly string[]): { id: string; rank: number }[] {
  return desks.map((id, index) => ({ id, rank: index + 1 })).filter(({ id }) => !others.includes(id));
}
