import ts from 'typescript';
import { idsOf, leadingIds, type Serving } from './requirements.ts';

/**
 * The tests and groups of tests whose name begins with the id of a requirement. The names are read from the text of the file,
 * which takes a second for all of them; running Vitest to list them takes much longer.
 *
 * @param file path from the root, to name it
 * @param source text of a test file
 */
export function testsIn(file: string, source: string): Serving[] {
  const found: Serving[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isCallExpression(node) && isTestFunction(node.expression) ? nameOf(node.arguments[0]) : null;
    const ids = idsOf(name ?? '');
    if (name !== null && ids.length > 0) found.push({ ids, file, text: name.replace(leadingIds, '') });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

/** `test`, `describe` and `it`, and what is made of them: `test.each([…])`, ``test.each`…` ``, `describe.skip`. */
function isTestFunction(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return ['test', 'describe', 'it'].includes(node.text);
  if (ts.isTaggedTemplateExpression(node)) return isTestFunction(node.tag);
  return (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) && isTestFunction(node.expression);
}

function nameOf(node: ts.Node | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? `${node.head.text}…` : null;
}
