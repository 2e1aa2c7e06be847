import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { problemsOf } from '../../src/checks/content/index.ts';
import { contentFiles, readFile, together } from '../../src/checks/content/read.ts';
import { filesBehind } from '../../src/checks/content/translated-files.ts';

/* What holds for the translations of the site itself; the words of each mistake: bad-input.test.ts. */

const today = new Date().toISOString().slice(0, 10);
const files = contentFiles(process.cwd());
/** What was read already; only what a test changes is read again. */
const read = new Map([...files].map(([file, text]) => [file + text, readFile(file, text)]));

/** The content of the site after some changes, in memory. */
function after(...changes: [file: string, find: string, replace: string][]) {
  const changed = new Map(files);
  for (const [file, find, replace] of changes) {
    expect(changed.get(file)).toContain(find);
    changed.set(file, changed.get(file)?.replace(find, replace) ?? '');
  }
  return together([...changed].map(([file, text]) => read.get(file + text) ?? readFile(file, text)));
}

test('a page that lost a number and a link in translation', () => {
  const file = 'content/slachtoffers/pl/praten.mdx';
  const found = problemsOf(after([file, '<Loket id="veilig-thuis" />', ''], [file, '(/noodhulp/)', '(/hulp/)']), today);
  expect(found.map(({ what, why, mend }) => [what, why, mend])).toEqual([
    [
      'Anders dan in het Nederlands: link /noodhulp/ staat er 0 in plaats van 1 keer, <Loket id="veilig-thuis" /> staat er 0 in plaats van 1 keer, link /hulp/ staat er 1 in plaats van 0 keer.',
      'Een lezer zou een nummer, loket of link missen die er in het Nederlands wel is.',
      'Vergelijk met content/slachtoffers/nl/praten.mdx en maak de onderdelen gelijk.',
    ],
  ]);
});

test('a word that Polish counts in another way than Dutch', () => {
  const few = /\n {4}few: .*/u.exec(files.get('content/ui/pl.yaml') ?? '')?.[0] ?? '-';
  const found = problemsOf(after(['content/ui/pl.yaml', few, '']), today);
  expect(found.map(({ what }) => what)).toEqual(['De vorm “few” ontbreekt onder directory.count.']);
});

test('I18N-5 a Dutch text that changed: which translations are behind, and by which paragraph', () => {
  expect(filesBehind(after().content)).toEqual([]);
  const { content } = after(
    ['content/slachtoffers/nl/praten.mdx', 'Typ je liever?', 'Wil je liever typen?'],
    ['content/loketten/comensha.yaml', 'Advies, registratie', 'Raad, registratie'],
  );
  const behind = filesBehind(content);
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
