import { inPlural } from '#domain/text/plural.ts';
import type { Plural } from '#domain/words.ts';
import { findNames, foldName, nearestNames, type Named } from '#domain/regions/names.ts';

/** A municipality with the link to its page, as it stands in the list of the page. */
interface Municipality extends Named {
  link: HTMLAnchorElement;
}

const most = 8;

/**
 * <gemeente-kiezer>: finds a municipality while someone types (combobox of the W3C's ARIA practices: list autocomplete,
 * manual selection). The names are those of the list in the page; nothing is requested or kept, and the only address that
 * changes is that of the page which is opened.
 */
class GemeenteKiezer extends HTMLElement {
  private municipalities: Municipality[] = [];
  private options: Municipality[] = [];
  private active = -1;

  connectedCallback(): void {
    const links = document.querySelectorAll<HTMLAnchorElement>('a[data-municipality]');
    this.municipalities = [...links].map((link) => ({
      name: link.dataset['municipality'] || link.textContent || '',
      also: link.dataset['also']?.split('|') ?? [],
      link,
    }));
    this.hidden = false;
    this.input.addEventListener('input', () => this.search());
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('blur', () => this.show([]));
    // The field keeps the focus while an option is pressed; else the list would close before the click counts.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('[role=option]') : null;
      this.open([...this.list.children].findIndex((child) => child === item));
    });
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private get list(): HTMLElement {
    return this.querySelector('[role=listbox]') as HTMLElement;
  }

  private search(): void {
    const typed = this.input.value;
    const found = findNames(this.municipalities, typed);
    const near = found.length > 0 ? [] : nearestNames(this.municipalities, typed, 5);
    this.show([...found.slice(0, most), ...near]);
    this.say(typed.trim() === '' ? '' : this.summary(found.length, near.length));
  }

  private summary(found: number, near: number): string {
    const { found: forms = '{}', foundMore = '', nearest, none } = this.dataset;
    if (found === 0) return (near > 0 ? nearest : none) ?? '';
    if (found > most) return foundMore.replace('{n}', String(found)).replace('{m}', String(most));
    return inPlural(JSON.parse(forms) as Plural, found, document.documentElement.lang);
  }

  private say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = text;
  }

  private show(options: Municipality[]): void {
    this.options = options;
    this.list.replaceChildren(
      ...options.map(({ name, also }, index) => {
        const option = document.createElement('li');
        option.id = `gemeente-${index}`;
        option.setAttribute('role', 'option');
        option.textContent = [name, ...also].join(', ');
        return option;
      }),
    );
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.activate(-1);
  }

  private activate(index: number): void {
    this.active = index;
    for (const [place, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `gemeente-${index}`);
  }

  private press(event: KeyboardEvent): void {
    const isOpen = !this.list.hidden;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      if (!isOpen) this.search();
      this.move(step);
    } else if (event.key === 'Enter') {
      this.accept();
    } else if (event.key === 'Escape') {
      if (!isOpen) this.input.value = '';
      this.show([]);
      this.say('');
    } else {
      // Left, right and other keys work on the text again.
      if (isOpen) this.activate(-1);
      return;
    }
    event.preventDefault();
  }

  /** One option down or up; past the last comes the first. */
  private move(step: number): void {
    const count = this.options.length;
    if (count === 0) return;
    const from = this.active < 0 && step < 0 ? 0 : this.active;
    this.activate((from + step + count) % count);
  }

  /** Enter opens the chosen option; without one, the municipality whose whole name was typed. */
  private accept(): void {
    if (this.list.hidden) this.search();
    const typed = foldName(this.input.value);
    const whole = this.options.findIndex(({ name, also }) => [name, ...also].some((one) => foldName(one) === typed));
    this.open(this.active < 0 ? whole : this.active);
  }

  private open(index: number): void {
    this.options[index]?.link.click();
  }
}

customElements.define('gemeente-kiezer', GemeenteKiezer);
