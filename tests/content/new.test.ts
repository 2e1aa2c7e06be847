import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentProblems } from '../../src/checks/content/index.ts';
import { readContent } from '../../src/checks/content/read.ts';
import { planFor } from '../../src/editors/new/plan.ts';
import { withModeline } from '../../src/editors/schemas.ts';

/* `npm run new`: what it makes is right but for what only a person can fill in, and that is what the check names. */

const today = new Date().toISOString().slice(0, 10);
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nieuw-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const make = (...words: string[]) =>
  spawnSync(process.execPath, ['src/editors/new/run.ts', `--root=${root}`, ...words], { encoding: 'utf8' });
const read = (file: string) => readFileSync(join(root, file), 'utf8');
function fill(file: string, values: Record<string, string>): void {
  const text = Object.entries(values).reduce((filled, [empty, full]) => {
    expect(filled).toContain(empty);
    return filled.replace(empty, full);
  }, read(file));
  writeFileSync(join(root, file), text);
}
const problems = (also: string[] = []) => contentProblems(root, today, also);
/** The text of each line that the check names. */
const named = (file: string, also: string[] = []) =>
  problems(also).map((problem) => {
    expect(problem.file).toBe(file);
    return (read(file).split('\n')[problem.line - 1] ?? '').trim().replace(/:.*/u, '');
  });

describe('a desk', () => {
  const file = 'content/loketten/fonds-voor-rechtshulp.yaml';

  test('claims nothing: all is unknown, there is no channel, and the check names what a person has to fill in', () => {
    expect(make('loket', 'fonds-voor-rechtshulp')).toMatchObject({ status: 0, stderr: '' });
    expect(read(file)).not.toMatch(/\{ answer: (?!onbekend)/u);
    expect(read(file)).toMatch(/^channels: \[\]/mu);
    expect(read(file)).toBe(withModeline(file, read(file)));
    expect(named(file)).toEqual([
      ...['name', 'organisation', 'kind', 'audiences', 'forms', 'purposes', 'reach', 'can', 'summary', 'explanation'],
      'sources',
    ]);
  });

  test('is right once that is filled in, and its id stands in the list of ids with the line that the check gives', () => {
    make('loket', 'fonds-voor-rechtshulp');
    fill(file, {
      'name:': 'name: Fonds voor rechtshulp',
      'organisation:': 'organisation: Fonds voor rechtshulp',
      'kind:': 'kind: juridisch',
      'audiences: []': 'audiences: [professional]',
      'forms: []': 'forms: [alle]',
      'purposes: []': 'purposes: [juridisch]',
      'reach:': 'reach: landelijk',
      'can: []': 'can: [juridisch-advies]',
      'summary:': 'summary: Advies over de kosten van een advocaat.',
      'explanation:': 'explanation: Het fonds legt uit wie de kosten van een advocaat betaalt.',
      'sources: []':
        "sources: [{ url: 'https://www.rijksoverheid.nl/', for: wat het doet, date: null, type: overheid }]",
    });
    const [problem, ...others] = problems();
    expect(others).toEqual([]);
    expect(problem?.what).toBe('Loket “fonds-voor-rechtshulp” staat nog niet in content/vaste-ids.yaml.');
    fill('content/vaste-ids.yaml', {
      'loketten:\n': `loketten:\n  ${problem?.mend.replace('Zet daar onder loketten: ', '') ?? ''}\n`,
    });
    expect(problems()).toEqual([]);
  });
});

describe('a page', () => {
  const file = 'content/burgers/nl/op-reis.mdx';

  test('has the dates of today, the next place in its section, and no words', () => {
    expect(make('pagina', '/burgers/op-reis/')).toMatchObject({ status: 0, stderr: '' });
    expect(read(file)).toMatch(new RegExp(`^updated: ${today} `, 'mu'));
    expect(read(file)).toMatch(/^order: 12 /mu);
    expect(named(file)).toEqual(['title', 'description', 'sources']);
  });

  test('cannot be published before somebody writes, and is right after', () => {
    make('pagina', 'burgers/op-reis');
    fill(file, {
      'title:': 'title: Op reis',
      'description:': 'description: Wat u doet als u op reis iets ziet.',
      'sources: []': "sources: [{ url: 'https://www.politie.nl/', for: wie u belt, date: null }]",
    });
    expect(problems().map(({ what }) => what)).toEqual(['Er staat een kop zonder woorden.']);
    fill(file, { '## \n': '## Ziet u iets?\n\nBel <Nummer id="alarmnummer-112" />.\n' });
    expect(problems()).toEqual([]);
  });

  test('can be made in every section', () => {
    for (const section of ['hulp', 'professionals', 'signalen', 'over']) {
      expect(make('pagina', `${section}/nieuw`).status).toBe(0);
    }
    const found = problems().map(({ file }) => file);
    const count = (file: string) => found.filter((one) => one === file).length;
    expect(new Set(found).size).toBe(4);
    expect(count('content/signalen/nl/nieuw.mdx')).toBe(4);
    for (const folder of ['slachtoffers', 'professionals', 'over'])
      expect(count(`content/${folder}/nl/nieuw.mdx`)).toBe(3);
  });
});

describe('a language', () => {
  test('has every file that a language needs, changes nothing for the site, and the check lists what is to be done', () => {
    const before = problems();
    const made = make('taal', 'ro');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain('npm run check -- --taal=ro');
    expect(problems()).toEqual(before);

    const found = problems(['ro']);
    expect(found.filter(({ what }) => what === 'Deze vertaling ontbreekt.')).toEqual([]);
    expect(new Set(found.map(({ what }) => what.replace(/“.*”/u, '…').replace(/^Nummer \d+ van /u, '')))).toEqual(
      new Set([
        '… is leeg.',
        'De lijst bij … is leeg; het minimum is 1.',
        'Hier staat nog Nederlands: ….',
        'De taal … heeft geen lijsten.',
      ]),
    );
  });

  test('says the Dutch beside each place, counts as the language counts, and is stamped with the Dutch of today', () => {
    make('taal', 'cs');
    expect(read('content/ui/cs.yaml')).toContain('  # Weg van deze site\n  label:\n');
    expect(read('content/ui/cs.yaml')).toMatch(/few:\n.*\n\s+many:/u);
    expect(read('content/slachtoffers/cs/praten.mdx')).toMatch(/^## NL: /mu);
    expect(read('content/vertalen/cs.md')).toMatch(/^\| bedenktijd \|/mu);
    const hashOf = (language: string) =>
      /source_hash: >-\n(?:(?: {4}).*\n)+/u.exec(read(`content/slachtoffers/${language}/geld.mdx`));
    expect(hashOf('cs')?.[0]).toBe(hashOf('pl')?.[0]);
  });

  test('a page is right once its lines are translated', () => {
    make('taal', 'ro');
    const file = 'content/slachtoffers/ro/geld.mdx';
    fill(file, {
      'title:': 'title: Banii',
      'heading:': 'heading: Banii',
      'description:': 'description: Cum vă cereți banii înapoi.',
    });
    fill(file, { 'translated_by:': 'translated_by: redactie' });
    writeFileSync(join(root, file), read(file).replaceAll('NL: ', ''));
    expect(problems(['ro']).filter((problem) => problem.file === file)).toEqual([]);
  });
});

describe('what cannot be made', () => {
  const { content } = readContent('.');
  test.each([
    ['nothing asked', [], /npm run new -- loket <id>/u],
    ['an unknown kind', ['boom', 'x'], /“boom” kan ik niet maken\. Kies uit: loket, pagina, taal\./u],
    ['a name that every object has', ['constructor', 'x'], /“constructor” kan ik niet maken/u],
    ['no name', ['loket'], /Na “loket” hoort precies één naam\./u],
    ['two names', ['loket', 'een', 'twee'], /precies één naam/u],
    ['a name that is no address', ['loket', 'Mijn Loket'], /“Mijn Loket” kan geen naam zijn/u],
    ['a way out of the folder', ['loket', '../../x'], /kan geen naam zijn/u],
    ['a page in no section', ['pagina', 'nergens/x'], /Kies uit: hulp\/<naam>, professionals\/<naam>/u],
    ['a page without a name', ['pagina', 'hulp/'], /geen plaats voor een pagina/u],
    ['a page of which the name is no address', ['pagina', 'hulp/Op Reis'], /kan geen naam zijn/u],
    ['a language that does not exist', ['taal', 'qq'], /“qq” is geen code van een taal/u],
    ['the name of a language', ['taal', 'Roemeens'], /code van twee of drie letters/u],
    ['a language that the site has', ['taal', 'pl'], /De site heeft deze taal al: Pools \(pl\)\./u],
  ])('%s', (_, words, reason) => {
    expect(planFor(words, { content, glossary: '', today })).toEqual({ refused: expect.stringMatching(reason) });
  });

  test.each([
    ['a name that is no address', ['loket', 'Mijn Loket'], /“Mijn Loket” kan geen naam zijn/u],
    ['a desk that is there', ['loket', 'comensha'], /dit is er al:\n {2}content\/loketten\/comensha\.yaml/u],
    ['a page that is there', ['pagina', 'hulp/geld'], /dit is er al:\n {2}content\/slachtoffers\/nl\/geld\.mdx/u],
  ])('the command says so, ends with code 1 and changes no file: %s', (_, words, reason) => {
    const before = snapshot();
    const { status, stdout, stderr } = make(...words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(snapshot()).toEqual(before);
  });

  test('nothing is written when one of many files is there', () => {
    make('taal', 'ro');
    rmSync(join(root, 'content/vertalen/ro.md'));
    const before = snapshot();
    expect(make('taal', 'ro')).toMatchObject({ status: 1, stderr: expect.stringContaining('content/ui/ro.yaml') });
    expect(snapshot()).toEqual(before);
  });
});

/** Every file of the copy with its text. */
function snapshot(): Record<string, string> {
  return Object.fromEntries(globSync('content/**/*.*', { cwd: root }).map((file) => [file, read(file)]));
}
