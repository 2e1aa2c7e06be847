import type { LanguageSettings } from '#domain/partner/settings.ts';
import type { Place } from './card.ts';
import { link, make, type Child } from './make.ts';
import { settings } from './settings.ts';

/** What stands around every part: the way to 112 above it, below it where the data come from and of which day they are. */
export function frame({ file, site, home }: Place, ...content: Child[]): HTMLElement {
  const { words, language, direction } = file;
  return make(
    'div',
    { class: 'box', lang: language, dir: direction },
    dangerLine(words.danger, words.call, words.callHref),
    ...content,
    make('p', { class: 'quiet' }, [words.source, ...words.remarks].join(' ')),
    make('p', {}, link(home, site, { class: 'step' }, words.open)),
  );
}

/** What stands there when nothing can be shown: one sentence, 112, the site, and what the page itself put between the tags. */
export function withoutData(
  language: string,
  { words, direction }: LanguageSettings,
  text: string,
  toSite: HTMLElement,
): HTMLElement {
  return make(
    'div',
    { class: 'box', lang: language, dir: direction },
    dangerLine(words.danger, words.call, settings.callHref),
    make('p', {}, text),
    make('p', {}, toSite),
    make('slot'),
  );
}

function dangerLine(danger: string, call: string, href: string): HTMLElement {
  return make('p', { class: 'danger' }, danger, ' ', link(href, '', { class: 'step' }, call));
}
