import { matchingRules } from '#domain/keuzehulp/outcome.ts';
import { allStates, type OutcomeState } from '#domain/keuzehulp/states.ts';
import type { Tree } from '#domain/keuzehulp/types.ts';
import { inlineParts } from '#domain/text/inline.ts';
import type { Loket } from '#schema/loket.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from './kinds.ts';
import { requirements } from './outcome-requirements.ts';
import type { Content } from './read.ts';

/**
 * Verifies the trees by enumeration (design.md §4): every state of every tree is generated, and each outcome is held
 * against the requirements. Call it only when the trees name no unknown question, answer or desk.
 */
export function outcomeProblems(content: Content): Problem[] {
  const desks = new Map(content.of('loket').map(({ document, data }) => [document.name, data]));
  const trees = content.of('boom').map((entry) => ({ entry, states: allStates(entry.data) }));
  const reached = new Set(desksInNotices(content));
  const problems = trees.flatMap(({ entry, states }) => {
    const outcomes = states.filter((state) => state.kind === 'outcome');
    for (const { outcome } of outcomes) for (const { id } of outcome.desks) reached.add(id);
    return [...unmetRequirements(entry, outcomes, desks), ...rulesThatNeverFire(entry, outcomes)];
  });
  return [...problems, ...desksNeverReached(content.of('loket'), reached)];
}

/** Desks that a notice names as [[loket-id]]: they stand in outcomes too. */
function desksInNotices(content: Content): string[] {
  return content
    .of('boomwoorden')
    .flatMap(({ data }) =>
      Object.values(data.notices).flatMap(({ text }) =>
        text.flatMap((paragraph) => inlineParts(paragraph).flatMap((part) => (part.kind === 'desk' ? [part.id] : []))),
      ),
    );
}

/** One problem for each requirement and rule, with the first outcome as an example: a rule may spoil hundreds. */
function unmetRequirements(
  { document, data: tree }: Entry<'boom'>,
  outcomes: readonly OutcomeState[],
  desks: ReadonlyMap<string, Loket>,
): Problem[] {
  const unmet = outcomes.flatMap((state) => {
    const shown = state.outcome.desks.flatMap((desk) => {
      const loket = desks.get(desk.id);
      return loket === undefined ? [] : [{ ...desk, loket }];
    });
    return requirements
      .filter(({ isMet }) => !isMet({ tree, answers: state.answers, desks: shown }))
      .map((requirement) => ({ requirement, state, line: document.lineOf(['rules', lastRuleIndex(tree, state)]) }));
  });
  const isSame = (a: (typeof unmet)[number], b: (typeof unmet)[number]) =>
    a.requirement === b.requirement && a.line === b.line;
  const examples = unmet.filter((one, index) => unmet.findIndex((other) => isSame(one, other)) === index);
  return examples.map((example) => {
    const count = unmet.filter((other) => isSame(example, other)).length - 1;
    const { requirement, state, line } = example;
    const answers = Object.entries(state.answers).map(([question, option]) => `${question}: ${option}`);
    const same = count === 0 ? '' : ` Zo ook op ${count} andere ${count === 1 ? 'weg' : 'wegen'}.`;
    return {
      file: document.file,
      line,
      what: `${requirement.what} Antwoorden: ${answers.join(', ')} (code ${state.code}).${same}`,
      why: requirement.why,
      mend: requirement.mend,
    };
  });
}

/** The most specific rule of an outcome: where an editor starts looking. */
function lastRuleIndex(tree: Tree, state: OutcomeState): number {
  const rules = matchingRules(tree, state.answers).filter(({ desks }) => desks.length > 0);
  const widest = [...rules].sort((a, b) => Object.keys(b.when).length - Object.keys(a.when).length)[0];
  return widest === undefined ? 0 : tree.rules.indexOf(widest);
}

function rulesThatNeverFire({ document, data: tree }: Entry<'boom'>, outcomes: OutcomeState[]): Problem[] {
  const firing = new Set(outcomes.flatMap(({ answers }) => matchingRules(tree, answers)));
  return tree.rules
    .filter((rule) => !firing.has(rule))
    .map((rule) => ({
      file: document.file,
      line: document.lineOf(['rules', tree.rules.indexOf(rule)]),
      what: `De regel “${rule.id}” werkt nooit.`,
      why: 'Geen enkele weg door de vragen voldoet aan deze voorwaarden.',
      mend: 'Pas de voorwaarden aan, of haal de regel weg.',
    }));
}

function desksNeverReached(desks: Entry<'loket'>[], reached: ReadonlySet<string>): Problem[] {
  return desks.flatMap(({ document, data }): Problem[] => {
    const isReached = reached.has(document.name);
    if (isReached === (data.not_routed === undefined)) return [];
    const line = isReached ? document.lineOf(['not_routed']) : 1;
    return [
      {
        file: document.file,
        line,
        what: isReached
          ? 'De keuzehulp wijst wel naar dit loket, maar not_routed zegt van niet.'
          : 'De keuzehulp wijst nooit naar dit loket.',
        why: 'Een loket dat niemand kan bereiken, helpt niemand; dat moet een keuze zijn, geen vergissing.',
        mend: isReached
          ? 'Haal not_routed weg.'
          : 'Voeg een regel toe in content/keuzehulp/, of geef de reden in not_routed.',
      },
    ];
  });
}
