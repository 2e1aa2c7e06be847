import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { kinds } from '../../src/checks/content/kinds.ts';

/* The guide of editors (content/README.md) stays true: whatever it names is there. */

const guide = readFileSync('content/README.md', 'utf8');
/** Blocks of code, and code that itself holds a backtick, name nothing. */
const longer = /(?<ticks>`{2,})[\s\S]*?(?<!`)\k<ticks>(?!`)/gu;
const quoted = [...guide.replace(longer, '').matchAll(/`(?<text>[^`]+)`/gu)].map(
  ({ groups }) => groups?.['text'] ?? '',
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Whether there is a file or folder at a path of the guide, from content/ or from the root; <id> stands for any name. */
function isThere(path: string): boolean {
  const pattern = path.replace(/<[^>]+>/gu, '*').replace(/\/$/u, '');
  return [`content/${pattern}`, pattern].some((place) => existsSync(place) || globSync(place).length > 0);
}

/** Folders end with a slash, files with an extension; an address of the site begins with a slash. */
const paths = quoted
  .flatMap((text) => text.split(' '))
  .filter((word) => /^(?:[\w.-]|<[a-z]+>)(?:[\w./-]|<[a-z]+>)*(?:\/|\.(?:yaml|mdx?|ts))$/u.test(word));

test('every path', () => {
  expect(paths.length).toBeGreaterThan(40);
  // What a release writes is not in the repository.
  expect(paths.filter((path) => path !== 'release/' && !isThere(path))).toEqual([]);
  expect(isThere('loketten/comensha.yml')).toBe(false);
});

test('every link', () => {
  const targets = [...guide.matchAll(/\]\((?<target>[^)]+)\)/gu)].map(({ groups }) => groups?.['target'] ?? '');
  const headings = [...guide.matchAll(/^## (?<words>.*)$/gmu)].map(
    ({ groups }) =>
      `#${(groups?.['words'] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-')}`,
  );
  const isRight = (target: string) =>
    target.startsWith('https://') || headings.includes(target) || existsSync(`content/${target}`);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !isRight(target))).toEqual([]);
});

test('every command, with the options it takes', () => {
  const commands = [...guide.matchAll(/npm (?:run )?(?<name>[\w:]+)(?<options>(?: --[\w-]*(?:=[^\s`]+)?)*)/gu)].map(
    ({ groups }) => ({
      name: groups?.['name'] ?? '',
      options: [...(groups?.['options'] ?? '').matchAll(/--(?<option>[a-z]+)/gu)].map(
        (match) => match.groups?.['option'] ?? '',
      ),
    }),
  );
  expect(commands.length).toBeGreaterThan(15);
  const program = (name: string) => /node (?<file>\S+\.ts)/u.exec(scripts[name] ?? '')?.groups?.['file'] ?? '';
  const wrong = commands.filter(
    ({ name, options }) =>
      (name !== 'ci' && scripts[name] === undefined) ||
      (options.length > 0 && !options.every((option) => readFileSync(program(name), 'utf8').includes(`${option}: {`))),
  );
  expect(wrong).toEqual([]);
});

test('every part a page may use, and no other', () => {
  const parts = globSync('src/pages/_mdx/*.astro').map((file) => file.replace(/^.*\/|\.astro$/gu, ''));
  const cells = [...guide.matchAll(/^\| (?<cell>`<[A-Z][^|]*)\|/gmu)].map(({ groups }) => groups?.['cell'] ?? '');
  const named = cells.flatMap((cell) =>
    [...cell.matchAll(/<(?<part>[A-Z]\w*)/gu)].map(({ groups }) => groups?.['part'] ?? ''),
  );
  // Code and tables are written in Markdown; their components have no name in a text.
  expect(named.sort()).toEqual(parts.filter((part) => !['Code', 'Table'].includes(part)).sort());
});

test('every field and every value', () => {
  const known = new Set(['null', 'true', 'false', 'import', 'class', 'NL:', 'ltr', 'rtl', 'languages', 'exit', 'tel:']);
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const {
      properties,
      enum: values,
      const: value,
    } = schema as { properties?: object; enum?: unknown[]; const?: unknown };
    for (const name of [...Object.keys(properties ?? {}), ...(values ?? []), ...(value === undefined ? [] : [value])]) {
      known.add(String(name));
    }
    Object.values(schema).forEach(collect);
  };
  for (const { schema } of kinds) collect(z.toJSONSchema(schema, { io: 'input' }));
  const sections = ['hulp', 'professionals', 'burgers', 'signalen', 'over'];
  const words = quoted.filter((text) => /^[a-z][a-z_-]*:?$/u.test(text));
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((word) => !known.has(word) && !sections.includes(word))).toEqual([]);
});

test('the words the check says when all is well', () => {
  expect(guide).toContain('“Alles in content/ klopt.”');
  expect(readFileSync('src/checks/run.ts', 'utf8')).toContain("'Alles in content/ klopt.'");
});
