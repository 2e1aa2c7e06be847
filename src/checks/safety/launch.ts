import { idsOf, type Serving } from './requirements.ts';

const item = /^- \[[ x]\] \*\*(?<ids>[^*]+)\*\* (?<text>[\s\S]*?)(?=\n\n|\n- |\n*(?![\s\S]))/gmu;

/** The items of docs/launch-checklist.md, with the first sentence of each. Throws when an item names no id. */
export function launchItemsIn(file: string, markdown: string): Serving[] {
  const items = [...markdown.matchAll(item)].map(({ groups }) => {
    const text = (groups?.['text'] ?? '').replace(/\s+/gu, ' ');
    return { ids: idsOf(groups?.['ids'] ?? ''), file, text: text.split(' Who: ')[0] ?? text };
  });
  const boxes = markdown.match(/^- \[/gmu) ?? [];
  if (items.length !== boxes.length || items.some(({ ids }) => ids.length === 0)) {
    throw new Error(`${file}: every item begins with ids of requirements, as in "- [ ] **EXIT-13** Look …"`);
  }
  return items;
}
