/**
 * Fills the parts in braces of a fixed text: fill('{n} loketten', { n: 3 }) gives "3 loketten".
 * Throws RangeError when the text asks for a part that was not given, so that no brace reaches a visitor.
 */
export function fill(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/gu, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`"${text}" needs {${name}}`);
    return String(part);
  });
}
