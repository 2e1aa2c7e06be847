import type { Answers, Condition, Outcome, Place, RankedDesk, Rule, Tree } from './types.ts';

const placeOrder: Record<Place, number> = { eerst: 0, daarna: 1, ook: 2 };

/**
 * Says whether a condition holds: every question it names was answered with one of the answers it allows.
 * A question that was not asked never satisfies a condition. The empty condition always holds.
 */
export function holds(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition).every(([question, allowed]) => {
    const answer = answers[question];
    return answer !== undefined && allowed.includes(answer);
  });
}

/** The rules that apply, in the order of the file, up to and including the first final one. */
export function matchingRules(tree: Tree, answers: Answers): Rule[] {
  const matching: Rule[] = [];
  for (const rule of tree.rules) {
    if (!holds(rule.when, answers)) continue;
    matching.push(rule);
    if (rule.final) break;
  }
  return matching;
}

/**
 * Collects all matching rules into one outcome. Desks are ordered by place (eerst, daarna, ook) and within a place by
 * the order of the rules; a desk that several rules name stands once, at its best place, with that rule's reason.
 * Ranks run from 1 without gaps. Notices and pages keep the order of the rules, each once.
 */
export function collectOutcome(tree: Tree, answers: Answers): Outcome {
  const rules = matchingRules(tree, answers);
  const candidates = rules.flatMap((rule) =>
    rule.desks.map((desk) => ({
      id: desk.id,
      place: desk.place,
      because: desk.because,
      cites: desk.cites ? citedAnswers(rule, answers) : {},
    })),
  );
  const inOrder = candidates
    .map((desk, position) => ({ desk, position }))
    .sort((a, b) => placeOrder[a.desk.place] - placeOrder[b.desk.place] || a.position - b.position);
  const seen = new Set<string>();
  const desks: RankedDesk[] = [];
  for (const { desk } of inOrder) {
    if (seen.has(desk.id)) continue;
    seen.add(desk.id);
    desks.push({ ...desk, rank: desks.length + 1 });
  }
  return {
    desks,
    notices: [...new Set(rules.flatMap((rule) => rule.notices))],
    pages: [...new Set(rules.flatMap((rule) => rule.pages))],
  };
}

function citedAnswers(rule: Rule, answers: Answers): Answers {
  return Object.fromEntries(
    Object.keys(rule.when).flatMap((question) => {
      const answer = answers[question];
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
}
