import { desksToCall, isDanger, type Reaches } from '#domain/keuzehulp/desks-to-call.ts';
import { next } from '#domain/keuzehulp/engine.ts';
import { optionLetter, stateAddress } from '#domain/keuzehulp/states.ts';
import type { Answers, Outcome, Tree } from '#domain/keuzehulp/types.ts';

interface TreeData {
  tree: Tree;
  reasons: Record<string, string>;
  reaches: Reaches;
  changeLabel: string;
}

/**
 * <keuze-hulp>: runs the tree in the page. No request, no new address, no new history entry; the questions, cards and
 * notices are clones of the templates that the page came with. Without this script every answer is a link to a page.
 */
class KeuzeHulp extends HTMLElement {
  private readonly data = JSON.parse(
    document.querySelector<HTMLTemplateElement>('[data-tree-data]')?.content.textContent ?? 'null',
  ) as TreeData;
  private readonly base = this.dataset['base'] ?? '/keuzehulp/';
  private readonly crumb = this.querySelector<HTMLAnchorElement>('.crumbs a');
  private readonly up = { label: this.crumb?.textContent ?? '', href: this.crumb?.getAttribute('href') ?? '/' };
  private answers: Answers = {};

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !this.follow(link)) return;
      event.preventDefault();
    });
  }

  /** Does what a link of the keuzehulp asks; false for any other link. */
  private follow(link: HTMLAnchorElement): boolean {
    const question = link.closest<HTMLElement>('[data-question]')?.dataset['question'];
    const { option, change, startOver } = link.dataset;
    if (option !== undefined && question !== undefined) this.show({ ...this.answers, [question]: option });
    else if (change !== undefined) this.show(this.answersBefore(change));
    else if (startOver !== undefined) this.show({});
    else return false;
    return true;
  }

  /** The answers given before a question. */
  private answersBefore(question: string): Answers {
    const given = Object.entries(this.answers);
    return Object.fromEntries(
      given.slice(
        0,
        given.findIndex(([id]) => id === question),
      ),
    );
  }

  private show(answers: Answers): void {
    this.answers = answers;
    const step = next(this.data.tree, answers);
    const view =
      step.kind === 'question' ? this.questionNode(step.question.id) : this.outcomeNode(step.outcome, this.code());
    this.showAnswers();
    this.showWayBack();
    this.querySelector('[data-stage]')?.replaceChildren(view);
    this.querySelector<HTMLElement>('[data-start-over]')?.toggleAttribute('hidden', Object.keys(answers).length === 0);
    // An event and no import: a file that both load would cost every other page one more request.
    this.dispatchEvent(new Event('new-desks', { bubbles: true }));
    this.querySelector<HTMLElement>('[data-stage] h1')?.focus();
    window.scrollTo(0, 0);
  }

  private questionNode(id: string): Node {
    const node = this.clone(`question ${id}`);
    const question = this.data.tree.questions.find((candidate) => candidate.id === id);
    for (const link of node.querySelectorAll<HTMLAnchorElement>('[data-option]')) {
      const option = link.dataset['option'];
      if (question === undefined || option === undefined) continue;
      link.setAttribute('href', stateAddress(this.base, this.code() + optionLetter(question, option)));
    }
    return node;
  }

  private outcomeNode(outcome: Outcome, code: string): Node {
    const node = this.clone('outcome');
    node.querySelector<HTMLElement>('[data-outcome]')?.setAttribute('data-outcome', code);
    const slot = (name: string) => node.querySelector(`[data-slot="${name}"]`);
    for (const id of outcome.notices) {
      slot(this.data.tree.notices_below.includes(id) ? 'below' : 'above')?.append(this.clone(`notice ${id}`));
    }
    for (const desk of outcome.desks) {
      const card = this.clone(`desk ${desk.id}`);
      setText(card, '[data-because]', this.data.reasons[desk.because] ?? '');
      const basedOn = Object.entries(desk.cites).map(([id, option]) => this.recap(id, option));
      setText(card, '[data-based-on]', basedOn.join(' '));
      card.querySelector('[data-based-on]')?.parentElement?.toggleAttribute('hidden', basedOn.length === 0);
      slot(desk.place === 'eerst' ? 'first' : 'more')?.append(card);
    }
    for (const address of outcome.pages) slot('pages')?.append(this.clone(`page ${address}`));
    for (const id of desksToCall(outcome, this.data.reaches)) slot('calls')?.append(this.clone(`call ${id}`));
    for (const [id, option] of Object.entries(this.answers)) slot('said')?.append(this.clone(`said ${id} ${option}`));
    const unfit = isDanger(outcome) ? '[data-not-in-danger]' : '[data-in-danger]';
    for (const part of node.querySelectorAll('[data-in-danger], [data-not-in-danger]')) {
      part.toggleAttribute('hidden', part.matches(unfit));
    }
    for (const name of ['more', 'pages']) {
      node.querySelector(`[data-part="${name}"]`)?.toggleAttribute('hidden', slot(name)?.childElementCount === 0);
    }
    return node;
  }

  /** The list of given answers above the question, each with a way to change it. */
  private showAnswers(): void {
    const items = Object.entries(this.answers).map(([question, option], index) => {
      const item = this.clone('answer');
      const recap = this.recap(question, option);
      setText(item, '[data-recap]', recap);
      const change = item.querySelector<HTMLAnchorElement>('[data-change]');
      change?.setAttribute('data-change', question);
      change?.setAttribute('href', stateAddress(this.base, this.code().slice(0, index)));
      change?.setAttribute('aria-label', this.data.changeLabel.replace('{recap}', recap));
      return item;
    });
    this.querySelector('[data-answers]')?.toggleAttribute('hidden', items.length === 0);
    this.querySelector('[data-answers] details')?.removeAttribute('open');
    this.querySelector('[data-answers] ol')?.replaceChildren(...items);
    setText(this, '[data-answer-count]', String(items.length));
  }

  /** The link above leads one question back, or up from the first one: the phone's own Back leaves the site. */
  private showWayBack(): void {
    const given = Object.keys(this.answers);
    const last = given[given.length - 1]; // .at() is too new for old phones
    if (this.crumb === null) return;
    if (last === undefined) delete this.crumb.dataset['change'];
    else this.crumb.dataset['change'] = last;
    this.crumb.textContent = last === undefined ? this.up.label : (this.dataset['backLabel'] ?? '');
    this.crumb.setAttribute(
      'href',
      last === undefined ? this.up.href : stateAddress(this.base, this.code().slice(0, -1)),
    );
  }

  private recap(question: string, option: string): string {
    const recaps = document.querySelector<HTMLTemplateElement>('[data-recaps]');
    return recaps?.content.querySelector(`[data-key="${question} ${option}"]`)?.textContent ?? '';
  }

  /** The letters of the answers given so far. */
  private code(): string {
    return Object.entries(this.answers)
      .map(([id, option]) => {
        const question = this.data.tree.questions.find((candidate) => candidate.id === id);
        return question === undefined ? '' : optionLetter(question, option);
      })
      .join('');
  }

  private clone(name: string): DocumentFragment {
    const template = document.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
    return document.importNode(template?.content ?? new DocumentFragment(), true);
  }
}

function setText(root: ParentNode, selector: string, text: string): void {
  const element = root.querySelector(selector);
  if (element !== null) element.textContent = text;
}

customElements.define('keuze-hulp', KeuzeHulp);
