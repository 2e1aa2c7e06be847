import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getLanguageService, TextDocument } from 'yaml-language-server';
import { describe, expect, test } from 'vitest';
import { editorSchemas, withModeline } from '#editors/schemas.ts';

/* What an editor's program says while someone types, asked of the server that VS Code and other programs use. */

const files = globSync('content/**/*.yaml').sort();
const read = (file: string) => readFileSync(file, 'utf8');

const server = getLanguageService({
  schemaRequestService: async (uri) => read(fileURLToPath(uri)),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  telemetry: {
    send: () => undefined,
    sendTrack: () => undefined,
    // The server catches its own mistakes and would then say that all is well.
    sendError: (event, error) => {
      throw new Error(`${event}: ${JSON.stringify(error)}`);
    },
  },
});
server.configure({ validate: true, hover: true, completion: true });

let version = 0;
/** A file as the server sees it. It keeps what it read by address and version, so each gets a version of its own. */
const open = (file: string, text = read(file)) =>
  TextDocument.create(pathToFileURL(resolve(file)).href, 'yaml', version++, text) as Parameters<
    typeof server.doValidation
  >[0];

async function complaints(file: string, text?: string): Promise<string[]> {
  const found = await server.doValidation(open(file, text), false);
  return found.map(({ range, message }) => `${file}:${range.start.line + 1} ${message}`);
}

test('the schemas and the lines that name them are those that “npm run schemas” writes', () => {
  const committed = new Map(globSync('content/.schema/*').map((file) => [file, read(file)]));
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(editorSchemas()));
  expect(files.filter((file) => withModeline(file, read(file)) !== read(file))).toEqual([]);
});

test('the server finds nothing wrong in any YAML file of content/', async () => {
  expect(files.length).toBeGreaterThan(200);
  expect((await Promise.all(files.map((file) => complaints(file)))).flat()).toEqual([]);
});

describe('the server sees a mistake in', () => {
  // One file of every kind: a key that does not exist, at its top.
  const one = new Map(
    files.map((file) => [/\$schema=.*\/(?<kind>[\w-]+)\.json/u.exec(read(file))?.groups?.['kind'], file]),
  );
  test.each([...one])('%s: a field that does not exist', async (kind, file) => {
    const wrong = `${read(file).trimEnd()}\nXx: 1\n`;
    const line = wrong.split('\n').length - 1;
    const found = (await complaints(file, wrong)).filter((complaint) => complaint.startsWith(`${file}:${line} `));
    expect(found, kind).not.toEqual([]);
  });

  test.each([
    ['a value that does not exist', 'kind: registratie', 'kind: register'],
    ['a field that is missing', '\norganisation: ', '\n# organisation: '],
    ['hours that are no hours', /\['?\d\d:\d\d-\d\d:\d\d'?\]/u, "['9 tot 5']"],
  ])('a desk: %s', async (_, find, replace) => {
    const text = read('content/loketten/comensha.yaml');
    expect(text.replace(find, replace)).not.toBe(text);
    expect(await complaints('content/loketten/comensha.yaml', text.replace(find, replace))).not.toEqual([]);
  });
});

test('the server explains a field in Dutch', async () => {
  const desk = open('content/loketten/comensha.yaml');
  const hover = await server.doHover(desk, desk.positionAt(desk.getText().indexOf('no_answer:')));
  expect(JSON.stringify(hover?.contents)).toContain('Geen antwoord? Dan dit loket.');
});

test('every field has a description', () => {
  const bare = [...editorSchemas()]
    // The groups of fixed words have none: their names and the Dutch words say what they are.
    .filter(([path]) => !/\/(?:woorden|keuzehulp-uitleg)\.json$/u.test(path))
    .flatMap(([path, text]) => undescribed(JSON.parse(text) as Schema, path));
  expect(bare).toEqual([]);
});

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  items?: Schema;
  additionalProperties?: Schema | false;
}

/** The fields without a description of their own, of one of their forms or of their items. */
function undescribed(schema: Schema, path: string): string[] {
  const { properties = {}, anyOf = [], items, additionalProperties } = schema;
  const nested = [...anyOf, ...(items ? [items] : []), ...(additionalProperties ? [additionalProperties] : [])];
  return [
    ...Object.entries(properties).flatMap(([key, field]) => {
      const forms = [field, ...(field.anyOf ?? []), ...(field.items ? [field.items] : [])];
      const here = `${path} ${key}`;
      return [...(forms.some(({ description }) => description) ? [] : [here]), ...undescribed(field, here)];
    }),
    ...nested.flatMap((form) => undescribed(form, path)),
  ];
}
