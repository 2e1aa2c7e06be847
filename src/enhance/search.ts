import type { IndexFile } from '#domain/search/index-file.ts';
import { openIndex, type Lexicon } from '#domain/search/lexicon.ts';
import { search, type Answer, type Hit } from '#domain/search/search.ts';
import { fill } from '#domain/text/fill.ts';
import { inPlural } from '#domain/text/plural.ts';
import type { Plural } from '#domain/words.ts';

const SHOWN = 12;
/** Long enough that results do not jump under every letter, short enough to feel at once. */
const WAIT_MS = 150;

/**
 * <zoek-vak>: searches while someone types. Everything happens on this device: the index is one file, fetched when someone
 * turns to the field, and it is the same file whatever is typed. The words go to no address, request or storage.
 * Results are text, never markup.
 */
class ZoekVak extends HTMLElement {
  private readonly input = this.find<HTMLInputElement>('input[type=search]');
  private readonly audience = this.find<HTMLSelectElement>('select');
  private readonly results = this.find<HTMLOListElement>('[data-results]');
  private lexicon: Promise<Lexicon> | undefined;
  private timer = 0;
  /** Counts searches, so that an answer to an older question is never shown over a newer one. */
  private turn = 0;

  connectedCallback(): void {
    this.hidden = false;
    // A failure shows at the first search; here it would only be noise.
    this.input.addEventListener('focus', () => void this.index().catch(() => undefined));
    this.input.addEventListener('input', () => this.plan());
    // Only the choice: the field's own change event fires when someone presses a result, and would replace what they press.
    this.audience.addEventListener('change', () => void this.run(false));
    this.find('[data-literal]').addEventListener('click', () => void this.run(true).then(() => this.input.focus()));
    this.addEventListener('keydown', (event) => this.moveThrough(event));
  }

  private plan(): void {
    window.clearTimeout(this.timer);
    this.turn++;
    this.results.setAttribute('aria-busy', 'true');
    this.timer = window.setTimeout(() => void this.run(false), WAIT_MS);
  }

  /** @param isLiteral takes the words exactly as typed */
  private async run(isLiteral: boolean): Promise<void> {
    const turn = ++this.turn;
    const query = this.input.value;
    if (query.trim() === '') {
      this.show(null, '');
      return;
    }
    try {
      const lexicon = await this.index();
      if (turn !== this.turn) return;
      const answer = search(query, lexicon, { audience: this.audience.value, isLiteral });
      this.show(answer, this.countInWords(Math.min(SHOWN, answer.hits.length)));
    } catch {
      if (turn !== this.turn) return;
      this.show({ hits: [], respelt: null, isDanger: false }, this.words('failed'));
    }
  }

  /** The index, fetched once; after a failure the next letter tries again. */
  private index(): Promise<Lexicon> {
    this.lexicon ??= loadIndex(this.words('index')).catch((error: unknown) => {
      this.lexicon = undefined;
      throw error;
    });
    return this.lexicon;
  }

  /** @param answer null when nothing is asked */
  private show(answer: Answer | null, status: string): void {
    const hits = answer?.hits ?? [];
    this.results.replaceChildren(...hits.slice(0, SHOWN).map((hit) => this.itemFor(hit)));
    this.find('[data-hint]').hidden = answer !== null;
    this.find('[data-status]').textContent = status;
    this.find('[data-respelt]').hidden = answer?.respelt == null;
    this.find('[data-respelt] span').textContent = fill(this.words('respelt'), { query: answer?.respelt ?? '' });
    this.find('[data-danger]').hidden = answer?.isDanger !== true;
    this.find('[data-ways]').hidden = answer === null || hits.length > 0;
    // The list of all pages would hang below every result; it is back when the field is empty or nothing was found.
    document.querySelector('[data-all-pages]')?.toggleAttribute('hidden', hits.length > 0);
    this.results.setAttribute('aria-busy', 'false');
  }

  private itemFor({ url, title, description, isPlace }: Hit): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const small = document.createElement('small');
    link.href = url;
    link.textContent = title;
    small.textContent = isPlace ? fill(this.words('place'), { name: title }) : description;
    link.append(small);
    item.append(link);
    return item;
  }

  private countInWords(count: number): string {
    if (count === 0) return this.words('none');
    return inPlural(JSON.parse(this.words('count')) as Plural, count, document.documentElement.lang);
  }

  /** Arrow down from the field to the results and on, arrow up back to the field. */
  private moveThrough(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [this.input, ...this.results.querySelectorAll('a')];
    const here = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = here < 0 || step === 0 ? undefined : stops[here + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  private words(name: string): string {
    return this.dataset[name] ?? '';
  }

  private find<Kind extends HTMLElement>(selector: string): Kind {
    const element = this.querySelector<Kind>(selector);
    if (element === null) throw new Error(`<zoek-vak> has no ${selector}`);
    return element;
  }
}

async function loadIndex(address: string): Promise<Lexicon> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return openIndex((await response.json()) as IndexFile);
}

customElements.define('zoek-vak', ZoekVak);
