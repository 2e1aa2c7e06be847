export type Child = Node | string | null;

/** Makes an element. Text stays text: nothing here reads markup, so a page with Trusted Types needs no exception. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A heading of a level from 1 to 6. */
export function heading(level: number, attributes: Readonly<Record<string, string>>, ...children: Child[]) {
  return make(`h${Math.min(6, level)}` as 'h2', attributes, ...children);
}

export function button(label: string, attributes: Readonly<Record<string, string>>, onPress: () => void) {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', onPress);
  return element;
}

/**
 * A link that tells nobody where it was pressed. An address that is no link to a page, a number or a mailbox becomes text.
 *
 * @param href full address, or one of the site
 * @param site address of the site
 */
export function link(
  href: string,
  site: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): HTMLElement {
  const address = href.startsWith('/') ? site + href : href;
  if (!/^(?:https?:\/\/|tel:|sms:|mailto:|\/)/u.test(address)) return make('span', {}, ...children);
  const quiet = { rel: 'noreferrer', referrerpolicy: 'no-referrer' };
  return make('a', { href: address, ...(/^(?:http|\/)/u.test(address) ? quiet : {}), ...attributes }, ...children);
}

/** A text with one part in it kept as it is, as a number in a text from right to left: "Bel 112". */
export function around(text: string, part: string | null, shown: Node): Child[] {
  if (part === null) return [text];
  const [before = '', after = ''] = text.split(part);
  return [before, shown, after];
}
