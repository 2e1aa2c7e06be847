import type { Answers, Question } from '#domain/keuzehulp/types.ts';
import type { PartnerKeuzehulp } from '#domain/partner/file.ts';
import { button, heading, make } from './make.ts';
import { recapOf } from './outcome.ts';

/** A question with a button for each answer. Buttons and not links: no address holds an answer. */
export function questionSection(
  keuzehulp: PartnerKeuzehulp,
  { id, options }: Question,
  level: number,
  choose: (option: string) => void,
): HTMLElement {
  const words = keuzehulp.questions[id];
  if (words === undefined) throw new RangeError(`Vraag "${id}" heeft geen woorden in het gegevensbestand.`);
  const answers = options.map((option) =>
    button(words.options[option]?.label ?? option, { class: 'option', 'data-option': option }, () => choose(option)),
  );
  return make(
    'section',
    { 'data-question': id },
    heading(level, { tabindex: '-1', id: 'question' }, words.text),
    words.help === undefined ? null : make('p', {}, words.help),
    make('ul', { class: 'options', 'aria-labelledby': 'question' }, ...answers.map((answer) => make('li', {}, answer))),
  );
}

/** The answers so far, each with a way to change it. Folded, so that the question stands first. */
export function givenAnswers(
  keuzehulp: PartnerKeuzehulp,
  answers: Answers,
  change: (question: string) => void,
): HTMLElement {
  const { words } = keuzehulp;
  const items = Object.entries(answers).map(([question, option]) => {
    const recap = recapOf(keuzehulp, question, option);
    const label = words.change_label.replace('{recap}', recap);
    const attributes = { class: 'plain', 'data-change': question, 'aria-label': label };
    return make(
      'li',
      {},
      make('span', {}, recap),
      button(words.change, attributes, () => change(question)),
    );
  });
  return make(
    'details',
    { class: 'answers' },
    make('summary', {}, `${words.your_answers} (${items.length})`),
    make('ol', {}, ...items),
  );
}
