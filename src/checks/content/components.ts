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
  Stappen: { attribute: null, hasWords: true },
  Vergelijker: { attribute: null, hasWords: false },
  Zoekmeting: { attribute: null, hasWords: false },
};

export const componentNames = Object.keys(components);

/** How a component is written: <Loket id="…" />, <LetOp>…</LetOp>. */
export function writtenOut(name: string): string {
  const { attribute = null, hasWords = false } = components[name] ?? {};
  const begin = attribute === null ? name : `${name} ${attribute}="…"`;
  return hasWords ? `<${begin}>…</${name}>` : `<${begin} />`;
}
