import type { LastRelease } from '#schema/last-release.ts';
import type { State } from '../states.ts';
import type { Answers, Tree } from '../types.ts';
import type { SeenOutcome } from './outcome-changes.ts';

type ReleasedTree = NonNullable<LastRelease['release']>['trees'][number];
/** The questions of a tree: all that is needed to read the ways of its outcomes. */
type Questions = readonly Pick<Tree['questions'][number], 'id' | 'options'>[];

/** The outcomes of a tree as they are compared between releases. */
export function seenOutcomes(states: readonly State[]): SeenOutcome[] {
  return states.flatMap((state) =>
    state.kind === 'question'
      ? []
      : [
          {
            answers: state.answers,
            desks: state.outcome.desks.map(({ id }) => id),
            notices: state.outcome.notices,
          },
        ],
  );
}

/**
 * A tree in the form of content/keuzehulp-open/vorige-uitgave.yaml: outcomes that show the same stand once, with all ways
 * that lead there. A way has one character for each question of the tree: the letter of the option, or a dash when the
 * question was not asked. Throws RangeError when an answer is not an option.
 */
export function released(id: string, questions: Questions, outcomes: readonly SeenOutcome[]): ReleasedTree {
  const groups = new Map<string, ReleasedTree['outcomes'][number]>();
  for (const { answers, desks, notices } of outcomes) {
    const key = JSON.stringify([desks, notices]);
    const group = groups.get(key) ?? { desks: [...desks], notices: [...notices], ways: [] };
    group.ways.push(wayOf(answers, questions));
    groups.set(key, group);
  }
  return {
    id,
    questions: questions.map((question) => ({ id: question.id, options: [...question.options] })),
    outcomes: [...groups.values()],
  };
}

/** The outcomes of a tree that was released: `released`, the other way round. */
export function fromReleased({ questions, outcomes }: ReleasedTree): SeenOutcome[] {
  return outcomes.flatMap(({ desks, notices, ways }) =>
    ways.map((way) => ({ answers: answersOf(way, questions), desks, notices })),
  );
}

const firstLetter = 'a'.charCodeAt(0);

function wayOf(answers: Answers, questions: Questions): string {
  return questions
    .map(({ id, options }) => {
      const answer = answers[id];
      if (answer === undefined) return '-';
      const index = options.indexOf(answer);
      if (index < 0) throw new RangeError(`question "${id}" has no option "${answer}"`);
      return String.fromCharCode(firstLetter + index);
    })
    .join('');
}

function answersOf(way: string, questions: Questions): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, options }, index) => {
      const answer = options[way.charCodeAt(index) - firstLetter];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}
