import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { behindProblems } from '../../src/checks/changes/behind.ts';
import { readListed } from '../../src/checks/changes/files.ts';
import { readContent } from '../../src/checks/content/read.ts';
import type { Change } from '#schema/changes.ts';

/* `npm run changes` in a repository of its own, made here: what it takes from the history and what it leaves there. */

const author = 'Naam Van Een Mens';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wijzigingen-'));
  for (const name of ['comensha', 'fairwork', 'belgie', 'pl/comensha']) copy(`loketten/${name}.yaml`);
  copy('keuzehulp/ik.yaml');
  mkdirSync(join(root, 'content/wijzigingen'));
  git('init', '--quiet');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A small register: the whole one takes a second to read. */
function copy(name: string): void {
  cpSync(`content/${name}`, join(root, 'content', name), { recursive: true });
}

function git(...args: string[]): void {
  const identity = ['-c', `user.name=${author}`, '-c', 'user.email=mens@voorbeeld.example'];
  const { status, stderr } = spawnSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(day: string, message: string): void {
  process.env['GIT_COMMITTER_DATE'] = process.env['GIT_AUTHOR_DATE'] = `${day}T12:00:00+01:00`;
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', `--message=${message}`);
  delete process.env['GIT_COMMITTER_DATE'];
  delete process.env['GIT_AUTHOR_DATE'];
}

const path = (file: string) => join(root, 'content', file);
function change(file: string, find: string | RegExp, replace: string): void {
  const before = readFileSync(path(file), 'utf8');
  const after = before.replace(find, replace);
  if (after === before) throw new Error(`${file} does not hold ${String(find)}`);
  writeFileSync(path(file), after);
}

function run(...options: string[]) {
  const command = ['src/checks/changes/run.ts', `--root=${root}`, ...options];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

/** The list after a run that has to succeed, each entry in short. */
function listed(...options: string[]): string[] {
  const { status, stderr } = run(...options);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readListed(root).changes.map(inShort);
}

const inShort = ({ date, of, what, ids, from, to, why }: Change) =>
  [date, of, what, ids.length > 3 ? ids.length : ids.join(' '), from, to, why]
    .filter((part) => part != null)
    .join(' | ');
const file = (year = '2026') => readFileSync(path(`wijzigingen/${year}.yaml`), 'utf8');

/** A repository with the register of today, committed on a day and listed. */
function begin(): void {
  commit('2026-01-05', 'Begin');
  listed();
}

test('the first filling is one line for each kind of thing', () => {
  for (const folder of ['loketten', 'regios', 'keuzehulp']) copy(folder);
  commit('2026-01-05', 'Begin');
  const lines = listed();
  expect(lines.map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual([
    '2026-01-05 loket nieuw',
    '2026-01-05 organisatie nieuw',
    '2026-01-05 gemeente nieuw',
    '2026-01-05 vraag nieuw',
    '2026-01-05 regel nieuw',
  ]);
  expect(lines).toContain('2026-01-05 | gemeente | nieuw | 342');
});

test('a desk that goes keeps its name, so that the list can say which it was', () => {
  begin();
  rmSync(path('loketten/belgie.yaml'));
  commit('2026-02-01', 'Haal een loket weg');
  expect(listed()[0]).toBe('2026-02-01 | loket | weg | belgie');
  expect(file()).toMatch(/ids: \[belgie\]\n {4}names:\n {6}belgie: .*Belgi/u);
});

test('INT-1 neither an old number nor a new one goes into the list, nor who changed it', () => {
  begin();
  change(
    'loketten/comensha.yaml',
    /033-448 11 86'\n {4}href: tel:\+31334481186/u,
    "033-448 11 87'\n    href: tel:+31334481187",
  );
  commit('2026-02-01', 'Verander een nummer');
  listed();
  expect(file()).not.toMatch(/448|33448|naam van een mens|voorbeeld\.example|tel:/iu);
});

test('what visitors never saw is not told: a number that nobody confirmed, a comment, a translation, a change taken back', () => {
  begin();
  const before = file();
  change('loketten/belgie.yaml', /(level: onbevestigd\n.*\n +date: )'.*'/u, "$1'2026-11-22' # nog eens gekeken");
  change('loketten/pl/comensha.yaml', /^summary: .*/mu, 'summary: Iets anders dan er stond, lang genoeg.');
  change('keuzehulp/ik.yaml', 'final: true', 'final: false');
  commit('2026-02-01', 'Van alles');
  change('keuzehulp/ik.yaml', 'final: false', 'final: true');
  commit('2026-02-01', 'En terug');
  expect(run().stdout).toMatch(/^Er veranderde niets/u);
  expect(file()).toBe(before);
});

describe('the reason', () => {
  test('comes from the message of the commit, and of the files it touched only', () => {
    begin();
    change('loketten/comensha.yaml', "maandag: ['09:00-17:00']", "maandag: ['10:00-17:00']");
    commit('2026-02-01', 'Andere tijden\n\nWaarom: CoMensha begint later.');
    change('keuzehulp/ik.yaml', 'final: true', 'final: false');
    commit('2026-02-01', 'Een regel');
    expect(listed().slice(0, 2)).toEqual([
      '2026-02-01 | loket | tijden | comensha | CoMensha begint later.',
      '2026-02-01 | regel | anders | ik/gevaar',
    ]);
  });

  test('that an editor wrote in the list stays, also when the same happens again that day', () => {
    begin();
    change('loketten/comensha.yaml', "maandag: ['09:00-17:00']", "maandag: ['10:00-17:00']");
    commit('2026-02-01', 'Andere tijden');
    listed();
    change(
      'wijzigingen/2026.yaml',
      /(ids: \[comensha\]\n {4})why: null/u,
      '$1why: Doorgegeven door CoMensha. # gebeld',
    );
    change('loketten/fairwork.yaml', 'hours: null', 'hours: altijd');
    commit('2026-02-01', 'Nog andere tijden');
    expect(listed().slice(0, 2)).toEqual([
      '2026-02-01 | loket | tijden | comensha | Doorgegeven door CoMensha.',
      '2026-02-01 | loket | tijden | fairwork',
    ]);
    expect(file()).toContain('# gebeld');
  });

  test('of what is not committed yet is given with the command; one commit can then hold both', () => {
    begin();
    change('loketten/comensha.yaml', "maandag: ['09:00-17:00']", "maandag: ['10:00-17:00']");
    expect(listed('--waarom=CoMensha begint later.')[0]).toMatch(
      /^\d{4}-\d\d-\d\d \| loket \| tijden \| comensha \| CoMensha begint later\.$/u,
    );
    commit('2026-02-01', 'Andere tijden');
    expect(run().stdout).toMatch(/^Er veranderde niets/u);
  });
});

describe('the history', () => {
  test('a second run changes nothing, byte for byte', () => {
    begin();
    const before = file();
    expect(run().status).toBe(0);
    expect(file()).toBe(before);
  });

  test('of a merge counts the day on which it came in', () => {
    begin();
    git('branch', '--move', 'hoofd');
    git('checkout', '--quiet', '-b', 'zij');
    change('loketten/comensha.yaml', "maandag: ['09:00-17:00']", "maandag: ['10:00-17:00']");
    commit('2026-02-01', 'Andere tijden\n\nWaarom: CoMensha begint later.');
    git('checkout', '--quiet', 'hoofd');
    process.env['GIT_COMMITTER_DATE'] = '2026-03-01T12:00:00+01:00';
    git('merge', '--quiet', '--no-ff', '--message=Voeg samen', 'zij');
    delete process.env['GIT_COMMITTER_DATE'];
    expect(listed()[0]).toBe('2026-03-01 | loket | tijden | comensha | CoMensha begint later.');
  });

  test('goes on in the file of a new year', () => {
    begin();
    change('keuzehulp/ik.yaml', 'final: true', 'final: false');
    commit('2027-01-02', 'Een regel');
    expect(listed()[0]).toBe('2027-01-02 | regel | anders | ik/gevaar');
    expect(file('2027')).not.toContain('2026-01-05');
    expect(file('2026')).not.toContain('2027-01-02');
    expect(run().stdout).toMatch(/^Er veranderde niets/u);
  });

  test('that does not meet the list is refused, until someone says where to begin', () => {
    begin();
    change('wijzigingen/2026.yaml', /state: \w+/u, 'state: aaaaaaaaaaaaaaaa');
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run changes -- --vanaf=<commit>')]);
    const { stdout } = spawnSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
    expect(listed(`--vanaf=${stdout.trim()}`)).toHaveLength(3);
  });

  test('of which a part is missing is refused: everything would seem new', () => {
    begin();
    const whole = root;
    root = `${whole}-ondiep`;
    spawnSync('git', ['clone', '--quiet', '--depth=1', `file://${whole}`, root]);
    mkdirSync(join(root, 'content/wijzigingen'), { recursive: true });
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringContaining('git fetch --unshallow')]);
    expect(existsSync(path('wijzigingen/2026.yaml'))).toBe(false);
    rmSync(whole, { recursive: true });
  });

  test('that is not there at all is refused in one sentence', () => {
    rmSync(join(root, '.git'), { recursive: true });
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Git kan de geschiedenis niet lezen: .*\n$/u)]);
  });
});

describe('a list that ends too early', () => {
  const problems = () => behindProblems(root, readContent(root).content);

  test('is seen without git, at the line of its state', () => {
    begin();
    rmSync(join(root, '.git'), { recursive: true });
    expect(problems()).toEqual([]);
    change('loketten/comensha.yaml', "maandag: ['09:00-17:00']", "maandag: ['10:00-17:00']");
    const [problem] = problems();
    expect(problem).toMatchObject({
      file: 'content/wijzigingen/2026.yaml',
      what: expect.stringMatching(/loopt achter/u),
    });
    expect(file().split('\n')[(problem?.line ?? 0) - 1]).toMatch(/^state: /u);
  });

  test('that is missing is seen too', () => {
    expect(problems()).toHaveLength(1);
  });
});
