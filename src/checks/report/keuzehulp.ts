import { allStates } from '#domain/keuzehulp/states.ts';
import type { Content } from '../content/read.ts';
import { decimal, list, table } from './markdown.ts';

/** What the trees lead to: how many outcomes and questions, how many desks each, and desks that stand in few outcomes. */
export function keuzehulpLines(content: Content): string[] {
  const trees = content.of('boom').map(({ document, data }) => ({
    id: document.name,
    rules: data.rules.length,
    outcomes: allStates(data).filter((state) => state.kind === 'outcome'),
  }));
  if (trees.length === 0) return ['Er is geen boom die te lezen is.'];
  const all = trees.flatMap(({ id, outcomes }) => outcomes.map((state) => ({ id, ...state })));
  const rare = content.of('loket').flatMap(({ document }) => {
    const [first, ...others] = all.filter(({ outcome }) => outcome.desks.some(({ id }) => id === document.name));
    return first !== undefined && others.length === 0
      ? [`${document.name}: alleen in ${first.id}, code ${first.code}`]
      : [];
  });
  return [
    ...table(
      [
        'boom',
        'regels',
        'uitkomsten',
        'meeste vragen',
        'vragen gemiddeld',
        'loketten',
        'minste per uitkomst',
        'meeste',
      ],
      trees.map(({ id, rules, outcomes }) => {
        const questions = outcomes.map(({ answers }) => Object.keys(answers).length);
        const desks = outcomes.map(({ outcome }) => outcome.desks.length);
        const named = new Set(outcomes.flatMap(({ outcome }) => outcome.desks.map((desk) => desk.id)));
        return [
          id,
          rules,
          outcomes.length,
          Math.max(...questions),
          decimal(questions.reduce((sum, count) => sum + count, 0) / outcomes.length),
          named.size,
          Math.min(...desks),
          Math.max(...desks),
        ];
      }),
    ),
    '',
    '### Loketten die in één uitkomst staan',
    '',
    ...list(rare, 'Geen.'),
  ];
}
