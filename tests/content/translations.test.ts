import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentProblems } from '../../src/checks/content/index.ts';
import { readContent } from '../../src/checks/content/read.ts';
import { filesBehind } from '../../src/checks/content/translated-files.ts';

const today = new Date().toISOString().slice(0, 10);
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vertalingen-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
function change(file: string, find: string | RegExp, replace: string): void {
  const changed = read(file).replace(find, replace);
  expect(changed).not.toBe(read(file));
  write(file, changed);
}
const found = () => contentProblems(root, today).map(({ file, line, what }) => `${file}:${line} ${what}`);

test('a text of the site that is missing in a language', () => {
  change('content/ui/pl.yaml', /\n {2}loading: .*/u, '');
  expect(found()).toContainEqual(expect.stringMatching(/^content\/ui\/pl\.yaml:\d+ Het veld “exit\.loading” ontbreekt/u));
});

test('a file that a language needs and does not have', () => {
  rmSync(join(root, 'content/slachtoffers/pl/geld.mdx'));
  rmSync(join(root, 'content/loketten/pl/comensha.yaml'));
  expect(found()).toEqual([
    'content/slachtoffers/pl/geld.mdx:1 Deze vertaling ontbreekt.',
    'content/loketten/pl/comensha.yaml:1 Deze vertaling ontbreekt.',
  ]);
});

test('a slug that Dutch does not have', () => {
  write('content/slachtoffers/pl/pieniadze.mdx', read('content/slachtoffers/pl/geld.mdx'));
  expect(found()).toEqual([
    'content/slachtoffers/pl/pieniadze.mdx:1 Het Nederlandse bestand content/slachtoffers/nl/pieniadze.mdx bestaat niet.',
  ]);
});

test('a language that the site does not know', () => {
  cpSync(join(root, 'content/slachtoffers/pl'), join(root, 'content/slachtoffers/xx'), { recursive: true });
  expect(found()).toContain('content/slachtoffers/xx/geld.mdx:1 De taal “xx” kent de site niet.');
});

test('a translation that does not say what it was made from', () => {
  change('content/slachtoffers/pl/geld.mdx', /source_hash: [\s\S]*?(?=\n +translated_by)/u, "source_hash: ''");
  change('content/keuzehulp/ik.pl.yaml', /translation:\n(?: .*\n)+/u, '');
  expect(found()).toEqual([
    expect.stringMatching(/^content\/slachtoffers\/pl\/geld\.mdx:\d+ .*source_hash/u),
    'content/keuzehulp/ik.pl.yaml:1 Het onderdeel “translation” ontbreekt.',
  ]);
});

test('a page that lost a number, a link or a heading in translation', () => {
  change('content/slachtoffers/pl/praten.mdx', '<Loket id="veilig-thuis" />', '');
  change('content/slachtoffers/pl/praten.mdx', '(/noodhulp/)', '(/hulp/)');
  expect(found()).toEqual([
    expect.stringMatching(
      /^content\/slachtoffers\/pl\/praten\.mdx:\d+ Anders dan in het Nederlands: .*<Loket id="veilig-thuis" \/> staat er 0 in plaats van 1 keer/u,
    ),
  ]);
});

test('a word that the language counts in another way than Dutch', () => {
  change('content/ui/pl.yaml', /\n {4}few: .*/u, '');
  expect(found()).toEqual([expect.stringMatching(/^content\/ui\/pl\.yaml:\d+ De vorm “few” ontbreekt onder directory\.count\./u)]);
});

test('a title that gives something away in its own language, and a language without a list of such words', () => {
  change('content/slachtoffers/en/praten.mdx', /\ntitle: .*/u, '\ntitle: Help for victims');
  change('content/stille-woorden.yaml', /\nar:\n(?: .*\n)+/u, '\n');
  expect(found()).toEqual([
    'content/stille-woorden.yaml:1 De taal “ar” heeft geen lijsten.',
    expect.stringMatching(/^content\/slachtoffers\/en\/praten\.mdx:\d+ “victim” staat in “Help for victims”/u),
  ]);
});

test('I18N-5 a Dutch text that changed: which translations are behind, and by which paragraph', () => {
  expect(filesBehind(readContent(root).content)).toEqual([]);
  change('content/slachtoffers/nl/praten.mdx', 'Typ je liever?', 'Wil je liever typen?');
  change('content/loketten/comensha.yaml', 'Advies, registratie', 'Raad, registratie');
  const behind = filesBehind(readContent(root).content);
  expect(behind.map(({ file, source }) => [file, source])).toContainEqual([
    'content/slachtoffers/pl/praten.mdx',
    'content/slachtoffers/nl/praten.mdx',
  ]);
  expect(behind.map(({ file }) => file)).toContain('content/loketten/pl/comensha.yaml');
  expect(behind.flatMap(({ changed }) => changed)).toContainEqual(expect.stringMatching(/^Wil je liever typen\?/u));
});

test('“npm run translated” says that a file fits its source, and refuses a file that is no translation', () => {
  const run = (file: string) => spawnSync(process.execPath, ['src/checks/translated.ts', file], { encoding: 'utf8' });
  const before = readFileSync('content/slachtoffers/pl/praten.mdx', 'utf8');
  expect(run('content/slachtoffers/pl/praten.mdx')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync('content/slachtoffers/pl/praten.mdx', 'utf8')).toBe(before);
  expect(run('content/slachtoffers/nl/praten.mdx').status).toBe(1);
});
