/** <filter-lijst>: narrows a list while someone types. Nothing leaves the page. Without this script the list is whole. */
class FilterLijst extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLElement>('[data-filter-field]');
    if (field === null) return;
    field.hidden = false;
    field.addEventListener('input', ({ target }) => this.narrow((target as HTMLInputElement).value));
  }

  private narrow(typed: string): void {
    const words = typed.toLowerCase().split(/\s+/u);
    let none = this.dataset['none'] || '';
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = true;
      for (const item of group.querySelectorAll<HTMLElement>('[data-filter-item]')) {
        const text = (item.textContent || '').toLowerCase();
        item.hidden = !words.every((word) => text.includes(word));
        if (item.hidden) continue;
        group.hidden = false;
        none = '';
      }
    }
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = none;
  }
}

customElements.define('filter-lijst', FilterLijst);
