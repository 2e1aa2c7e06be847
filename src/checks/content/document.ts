import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { syntaxProblems, type SyntaxProblem } from './yaml-errors.ts';

/** A place in the data of a file: ['channels', 0, 'href']. */
export type Path = readonly (string | number)[];

/** A file of content/ that was read: its data, its text, and where in the file each value stands. */
export interface ContentDocument {
  /** Path from the root of the repository. */
  file: string;
  /** File name without folder and extension: the id or slug. */
  name: string;
  data: unknown;
  /** The text below the frontmatter; empty for YAML files. */
  body: string;
  /** The body with spaces in place of examples of code, so that every place in it stays where it is. */
  prose: string;
  /** Line in the file of a place in the body, counted in characters from its start. */
  lineInBody: (offset: number) => number;
  /** What the YAML parser could not read. When there is any, there is no data. */
  syntaxErrors: SyntaxProblem[];
  /** Line of the value at a path, or of the nearest value around it. */
  lineOf: (path: Path) => number;
  /** Line of a key in the map at a path. */
  lineOfKey: (path: Path, key: string) => number;
}

const noFrontmatter: SyntaxProblem = {
  what: 'De gegevens tussen twee regels --- ontbreken.',
  mend: 'Begin het bestand met een regel ---, daaronder de gegevens, en dan weer een regel ---.',
  line: 1,
};
const alias = {
  what: 'Een ster (*) aan het begin betekent iets anders.',
  mend: "Zet de waarde tussen aanhalingstekens, bijvoorbeeld: name: '*zo'.",
};

const frontmatter = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---\r?\n?/u;

/** Reads the text of a YAML file, or of an MDX file with YAML between two lines of three dashes. Never throws. */
export function readDocument(file: string, typed: string): ContentDocument {
  // Some editors put an invisible mark before the first letter.
  const text = typed.replace(/^\uFEFF/u, '');
  const isMdx = file.endsWith('.mdx');
  const match = isMdx ? frontmatter.exec(text) : null;
  const yaml = isMdx ? (match?.groups?.['yaml'] ?? '') : text;
  const lineOffset = isMdx ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + lineOffset;
  const aliases: number[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      aliases.push(lineAt(range?.[0] ?? 0));
    },
  });
  const syntaxErrors = [
    ...(isMdx && match === null ? [noFrontmatter] : []),
    ...syntaxProblems([...document.errors, ...document.warnings], yaml, lineAt),
    ...aliases.map((line) => ({ ...alias, line })),
  ];
  const bodyStart = match?.[0].length ?? 0;
  const body = match === null ? '' : text.slice(bodyStart);
  const bodyLine = text.slice(0, bodyStart).split('\n').length;
  return {
    file,
    name: (file.split('/').at(-1) ?? file).replace(/\.(mdx|yaml)$/u, ''),
    // After a mistake the data may be anything, and a reference can point nowhere or to itself.
    data: syntaxErrors.length > 0 ? null : document.toJS(),
    body,
    prose: body.replace(/^```[^]*?^```/gmu, (code) => code.replace(/[^\n]/gu, ' ')),
    lineInBody: (offset) => bodyLine + body.slice(0, offset).split('\n').length - 1,
    syntaxErrors,
    lineOf: (path) => lineAt(offsetOf(document, path)),
    lineOfKey: (path, key) => lineAt(offsetOfKey(document, path, key)),
  };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(map)) {
    const pair = map.items.find((item) => String(item.key) === key);
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(document, path);
}
