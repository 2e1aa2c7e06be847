/** The part of Pagefind's interface that this page uses; its code comes from /pagefind/ of the same build. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: { filters?: Record<string, unknown> },
    waitMs: number,
  ): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

/** One page that was found. `meta` holds the heading and the description of the page. */
interface Found {
  url: string;
  meta: { title?: string; description?: string };
}

const SHOWN = 12;
const WAIT_MS = 250;

/**
 * <zoek-vak>: searches while someone types. Pagefind is loaded on the first letter, not before. The words never leave the
 * page: no address, no form, no storage; only parts of the index are fetched. Results are text, never markup.
 */
class ZoekVak extends HTMLElement {
  private readonly input = this.find<HTMLInputElement>('input[type=search]');
  private readonly results = this.find<HTMLOListElement>('[data-results]');
  private readonly status = this.find<HTMLElement>('[data-status]');
  private readonly ways = this.find<HTMLElement>('[data-ways]');
  private pagefind: Promise<Pagefind> | undefined;
  /** Counts searches, so that an answer to an older question is never shown over a newer one. */
  private turn = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.input.addEventListener('input', () => void this.search());
    // Only the choice: the field's own change event fires when someone presses a result, and would replace what they press.
    this.querySelector('select')?.addEventListener('change', () => void this.search());
  }

  private async search(): Promise<void> {
    const turn = ++this.turn;
    const query = this.input.value.trim();
    if (query === '') {
      this.show([], '');
      return;
    }
    this.results.setAttribute('aria-busy', 'true');
    this.status.textContent = this.dataset['searching'] ?? '';
    try {
      this.pagefind ??= load();
      const found = await (await this.pagefind).debouncedSearch(query, { filters: this.filters() }, WAIT_MS);
      if (found === null || turn !== this.turn) return;
      const pages = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      if (turn !== this.turn) return;
      this.show(pages.map(resultNode), this.countInWords(found.results.length));
      this.ways.hidden = found.results.length > 0;
    } catch {
      this.pagefind = undefined;
      if (turn !== this.turn) return;
      this.show([], this.dataset['failed'] ?? '');
      this.ways.hidden = false;
    }
  }

  private filters(): Record<string, unknown> {
    const chosen = this.querySelector<HTMLSelectElement>('select')?.value ?? 'alles';
    return chosen === 'alles' ? {} : { audience: { any: [chosen, 'alle'] } };
  }

  private show(nodes: Node[], status: string): void {
    // The list of all pages would hang below every result; it is back when the field is empty or search fails.
    document.querySelector('[data-all-pages]')?.toggleAttribute('hidden', nodes.length > 0);
    this.results.replaceChildren(...nodes);
    this.results.setAttribute('aria-busy', 'false');
    this.status.textContent = status;
    this.ways.hidden = true;
  }

  private countInWords(count: number): string {
    if (count === 0) return this.dataset['none'] ?? '';
    if (count === 1) return this.dataset['countOne'] ?? '';
    return (this.dataset['count'] ?? '').replace('{n}', String(count));
  }

  private find<Kind extends Element>(selector: string): Kind {
    const element = this.querySelector<Kind>(selector);
    if (element === null) throw new Error(`<zoek-vak> has no ${selector}`);
    return element;
  }
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker needs an HTML sink that Trusted Types forbids; without it nothing is lost on a site of this size.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

function resultNode(page: Found): Node {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const description = document.createElement('small');
  description.textContent = page.meta.description ?? '';
  link.append(description);
  item.append(link);
  return item;
}

customElements.define('zoek-vak', ZoekVak);
