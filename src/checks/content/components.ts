import { didYouMean } from './suggest.ts';

/** What editors may use in a text: src/pages/_mdx/ builds it, content/README.md explains it. */
interface Component {
  /** The one attribute it takes, if it takes any. */
  attribute: 'id' | 'wat' | null;
  /** Whether words stand between its begin and its end. */
  hasWords: boolean;
}

export const components: Readonly<Record<string, Component>> = {
  Begrip: { attribute: 'id', hasWords: true },
  Belknop: { attribute: 'id', hasWords: false },
  Gemeten: { attribute: 'wat', hasWords: false },
  Inventaris: { attribute: 'id', hasWords: false },
  LetOp: { attribute: null, hasWords: true },
  Loket: { attribute: 'id', hasWords: false },
  Nummer: { attribute: 'id', hasWords: false },
  Partnervoorbeeld: { attribute: 'id', hasWords: true },
  Stappen: { attribute: null, hasWords: true },
  Toonkaart: { attribute: null, hasWords: false },
  Vergelijker: { attribute: null, hasWords: false },
  Voorbeeldscore: { attribute: null, hasWords: false },
  Vragenlijsten: { attribute: null, hasWords: false },
  Zoekmeting: { attribute: null, hasWords: false },
};

export const componentNames = Object.keys(components);

/** What Markdown has for an HTML tag that editors know. */
const markdown: Readonly<Record<string, string>> = {
  a: '[tekst](/adres/)',
  b: '**woord**',
  br: 'een lege regel',
  div: 'een lege regel',
  em: '_woord_',
  h2: '## Kop',
  h3: '### Kop',
  i: '_woord_',
  li: '- punt',
  p: 'een lege regel',
  strong: '**woord**',
};

/** What to write instead of a tag that is no component. */
export function insteadOf(tag: string): string {
  const sign = markdown[tag.toLowerCase()];
  if (sign !== undefined) return `Schrijf in plaats daarvan ${sign}.`;
  return `${didYouMean(tag, componentNames)}Gebruik Markdown of een van: ${componentNames.join(', ')}.`;
}

/** How a component is written: <Loket id="…" />, <LetOp>…</LetOp>. */
export function writtenOut(name: string): string {
  const { attribute = null, hasWords = false } = components[name] ?? {};
  const begin = attribute === null ? name : `${name} ${attribute}="…"`;
  return hasWords ? `<${begin}>…</${name}>` : `<${begin} />`;
}
