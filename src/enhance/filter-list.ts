/** <filter-lijst>: narrows a list while someone types. Nothing leaves the page. Without this script the list is whole. */
class FilterLijst extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLElement>('[data-filter-field]');
    const input = this.querySelector<HTMLInputElement>('[data-filter-field] input');
    if (field === null || input === null) return;
    field.hidden = false;
    input.addEventListener('input', () => this.narrow(input.value));
  }

  private narrow(typed: string): void {
    const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
    let shown = 0;
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      const items = [...group.querySelectorAll<HTMLElement>('[data-filter-item]')];
      for (const item of items) {
        const text = (item.textContent ?? '').toLocaleLowerCase();
        item.hidden = !words.every((word) => text.includes(word));
      }
      group.hidden = items.every((item) => item.hidden);
      shown += items.filter((item) => !item.hidden).length;
    }
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = shown === 0 ? (this.dataset['none'] ?? '') : '';
  }
}

customElements.define('filter-lijst', FilterLijst);
