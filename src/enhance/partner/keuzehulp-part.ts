import { next } from '#domain/keuzehulp/engine.ts';
import { optionLetter } from '#domain/keuzehulp/states.ts';
import type { Answers, Step, Tree } from '#domain/keuzehulp/types.ts';
import type { PartnerKeuzehulp } from '#domain/partner/file.ts';
import { inPlural } from '#domain/text/plural.ts';
import type { Place } from './card.ts';
import { button, link, make } from './make.ts';
import { outcomeSection } from './outcome.ts';
import { PartnerPart } from './part.ts';
import { givenAnswers, questionSection } from './question.ts';
import { settings, settingsFor } from './settings.ts';

/** <loketwijzer-keuzehulp tree="…">: the questions of a tree, one at a time, and the desks they lead to. */
export class KeuzehulpPart extends PartnerPart {
  private readonly stage = make('div');
  private readonly status = make('p', { class: 'hidden', role: 'status' });
  private answers: Answers = {};

  protected async start(): Promise<void> {
    const tree = this.getAttribute('tree') ?? '';
    if (settings.refused.includes(tree)) {
      console.warn(
        `<${this.localName}> tree="${tree}" werkt alleen op Loketwijzer zelf. Hier staat een link ernaartoe.`,
      );
      this.showInstead(({ for_self, about_me }) => ({ text: for_self, label: about_me }), `keuzehulp/${tree}/`);
      return;
    }
    const languages = settings.trees[tree];
    if (languages === undefined) {
      throw new RangeError(`tree="${tree}" bestaat niet. Kies uit: ${Object.keys(settings.trees).join(', ')}.`);
    }
    const file = await this.load(`keuzehulp-${tree}`, languages);
    const { keuzehulp } = file;
    if (keuzehulp === undefined)
      throw new TypeError('In het gegevensbestand staat geen keuzehulp. Haal het opnieuw op.');
    const place = this.placeFor(file);
    this.answers = {};
    this.showStep(place, keuzehulp);
    const page = settingsFor(this);
    const spoken = { lang: page.language, dir: page.direction };
    this.show(
      place,
      make('section', { 'aria-label': keuzehulp.words.name }, this.status, this.stage),
      make('p', spoken, page.words.for_self),
      make('p', spoken, link(`${page.home}keuzehulp/ik/`, place.site, { class: 'step' }, page.words.about_me)),
    );
  }

  /** Shows what follows after these answers, and moves the focus there as a new page would. */
  private goTo(place: Place, keuzehulp: PartnerKeuzehulp, answers: Answers): void {
    this.answers = answers;
    try {
      this.showStep(place, keuzehulp);
    } catch (error) {
      this.showBroken(error);
      return;
    }
    this.showOpenNow();
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    this.stage.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }

  private showStep(place: Place, keuzehulp: PartnerKeuzehulp): void {
    const { words, tree } = keuzehulp;
    const step = next(tree, this.answers);
    const before = (question: string) => () => this.goTo(place, keuzehulp, answersBefore(question, this.answers));
    const last = Object.keys(this.answers).pop();
    const above =
      last === undefined
        ? [make('p', {}, keuzehulp.intro)]
        : [
            button(words.back, { class: 'plain', 'data-back': '' }, before(last)),
            givenAnswers(keuzehulp, this.answers, (question) => before(question)()),
          ];
    const startOver = () => this.goTo(place, keuzehulp, {});
    const below =
      last === undefined ? [] : [button(words.start_over, { class: 'plain', 'data-start-over': '' }, startOver)];
    this.stage.replaceChildren(...above, this.stepSection(place, keuzehulp, step), ...below);
    const count = step.kind === 'outcome' ? step.outcome.desks.length : 0;
    this.status.textContent = count === 0 ? '' : inPlural(words.count, count, place.file.language);
  }

  private stepSection(place: Place, keuzehulp: PartnerKeuzehulp, step: Step): HTMLElement {
    if (step.kind === 'outcome')
      return outcomeSection(place, keuzehulp, step.outcome, codeOf(keuzehulp.tree, this.answers));
    const { question } = step;
    return questionSection(keuzehulp, question, place.level, (option) =>
      this.goTo(place, keuzehulp, { ...this.answers, [question.id]: option }),
    );
  }
}

function answersBefore(question: string, answers: Answers): Answers {
  const given = Object.entries(answers);
  return Object.fromEntries(given.slice(0, Object.keys(answers).indexOf(question)));
}

/** The code of a state: a letter per answer, in the order in which they were asked (contract.md §1). */
function codeOf(tree: Tree, answers: Answers): string {
  return tree.questions
    .filter(({ id }) => answers[id] !== undefined)
    .map((question) => optionLetter(question, answers[question.id] ?? ''))
    .join('');
}
