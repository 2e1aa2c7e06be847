import { mdxToMdast, type MdastNode, type MdxJsxAttributeUnion } from 'satteri';

/** A component or HTML tag in the text of a page. */
export interface MdxElement {
  /** Empty for <> … </>. */
  name: string;
  /** Values of its attributes by name; null for one without a value, or with code for a value. */
  attributes: ReadonlyMap<string, string | null>;
  /** Offset in the text, in UTF-16 units. */
  offset: number;
}

/** Something at a place in the text. */
export interface MdxPlace {
  text: string;
  offset: number;
}

/** The text of a page as the build reads it. */
export interface MdxBody {
  elements: MdxElement[];
  /** What stands between braces, and would run as code. */
  expressions: MdxPlace[];
  /** Lines that begin with import or export, and would run as code. */
  scripts: MdxPlace[];
  /** What the parser says it cannot read, in its own words. */
  errors: MdxPlace[];
}

const mostErrors = 20;

/**
 * Reads the text below the frontmatter with the parser of the build, so that what is found here is what would stop the
 * build. The parser stops at its first error; that sign is then blanked and the rest read again, so that all are found.
 */
export function readMdx(body: string): MdxBody {
  const errors: MdxPlace[] = [];
  let text = body;
  while (errors.length < mostErrors) {
    try {
      return { ...partsOf(mdxToMdast(text)), errors };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const places = placesIn(message, text);
      errors.push({ text: message, offset: places[0] ?? 0 });
      if (places.length === 0) break;
      for (const place of places) text = `${text.slice(0, place)} ${text.slice(place + 1)}`;
    }
  }
  return { elements: [], expressions: [], scripts: [], errors };
}

/** Offsets of the signs that an error is about: where it was seen, and the other tag it names as (line:column). */
function placesIn(message: string, text: string): number[] {
  const lines = text.split('\n');
  const offsets = [...message.matchAll(/(?:^|\()(?<line>\d+):(?<column>\d+)/gu)].map(({ groups }) => {
    const line = Number(groups?.['line']);
    const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const offset = before + Number(groups?.['column']) - 1;
    // An expression is reported where the code in it goes wrong; what an editor typed too much is the brace before it.
    return /expression/u.test(message) ? text.lastIndexOf('{', offset) : offset;
  });
  return [...new Set(offsets)].filter((offset) => offset >= 0 && /\S/u.test(text.charAt(offset)));
}

function partsOf(root: MdastNode): Omit<MdxBody, 'errors'> {
  const elements: MdxElement[] = [];
  const expressions: MdxPlace[] = [];
  const scripts: MdxPlace[] = [];
  const visit = (node: MdastNode): void => {
    const offset = node.position?.start.offset ?? 0;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        elements.push({ name: node.name ?? '', attributes: new Map(node.attributes.map(nameAndValue)), offset });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        expressions.push({ text: node.value, offset });
        break;
      case 'mdxjsEsm':
        scripts.push({ text: node.value, offset });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { elements, expressions, scripts };
}

function nameAndValue(attribute: MdxJsxAttributeUnion): [string, string | null] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return ['…', null];
  return [attribute.name, typeof attribute.value === 'string' ? attribute.value : null];
}
