import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { mergerWarnings } from '../../src/checks/content/mergers.ts';
import { regionChanges } from '../../src/checks/content/region-changes.ts';
import { committedText, regionSet, type RegionSet } from '../../src/checks/content/region-set.ts';
import { regionLines } from '../../src/checks/report/regions.ts';
import { slugOf } from '#domain/regions/names.ts';

const textOf = (file: string) => readFileSync(file, 'utf8');
const now = setOf(textOf);

function setOf(text: (file: string) => string | null): RegionSet {
  const set = regionSet(text);
  if (set === null) throw new Error('content/regios/ cannot be read');
  return set;
}

/** The regions with one file changed: the first `find` in it becomes `replace`. */
function changed(name: string, find: string, replace: string): RegionSet {
  return setOf((file) => {
    const text = textOf(file);
    if (!file.endsWith(`/${name}.yaml`)) return text;
    if (!text.includes(find)) throw new Error(`${name} does not hold ${find}`);
    return text.replace(find, replace);
  });
}

describe('the municipalities', () => {
  const all = now.list.municipalities;
  const of = (name: string) => all.find((one) => one.name === name);

  test('there are 342, each with its own code and address', () => {
    expect(all).toHaveLength(342);
    expect(new Set(all.map(({ code }) => code)).size).toBe(342);
    expect(new Set(all.map(({ name }) => slugOf(name))).size).toBe(342);
  });

  test.each([
    ['Amsterdam', 'amsterdam', 'afgeleid'],
    ['Tilburg', 'hart-van-brabant', 'bron'],
    ['Eemnes', '', 'niet-vastgesteld'],
    ['Roosendaal', 'de-baronie de-markiezaten', 'een-van-beide'],
    ['Dongen', 'hart-van-brabant', 'onzeker'],
    ['Groningen', 'groningen', 'bron'],
    ["'s-Hertogenbosch", 'brabant-noordoost', 'afgeleid'],
    ['Bergen (L)', 'limburg-noord', 'afgeleid'],
    ['Bergen (NH)', 'noord-holland', 'afgeleid'],
  ])('%s: coordinator “%s”, %s', (name, keys, basis) => {
    expect(of(name)?.coordinator).toEqual({ keys: keys.split(' ').filter(Boolean), basis });
  });

  test('the table of what is known counts every municipality in every column', () => {
    const lines = regionLines(now);
    const rows = lines.filter((line) => /^\| (?:zorg|veilig|politie)\S+ +\|/u.test(line));
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const counts = row.split('|').slice(2, 8).map(Number);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(342);
    }
    expect(rows[0]?.replace(/ +/gu, ' ')).toMatch(/^\| zorgcoordinatoren \| 79 \| 0 \| 245 \| 15 \| 1 \| 2 \|/u);
  });
});

describe('for whom a change makes a difference', () => {
  test('nothing changed, nothing said', () => {
    expect(regionChanges(now, now)).toEqual([]);
  });

  test('a new number of one organisation reaches the municipalities it works for, by name', () => {
    const [line, ...others] = regionChanges(
      changed('zorgcoordinatoren', "value: '0592-30 63 00'", "value: '0592-30 63 01'"),
      now,
    );
    expect(others).toEqual([]);
    expect(line).toMatch(/^zorgcoördinator: 12 gemeenten \(Aa en Hunze, Assen, .*Westerveld\)$/u);
  });

  test('a note for editors and a number that is not shown reach nobody', () => {
    expect(regionChanges(changed('zorgcoordinatoren', "note: '", "note: 'Nog vragen. "), now)).toEqual([]);
    expect(regionChanges(changed('zorgcoordinatoren', '073-613 92 25', '073-613 92 26'), now)).toEqual([]);
  });

  test('another national desk is said for those who see it', () => {
    const [line] = regionChanges(changed('veilig-thuis', 'fallback: veilig-thuis', 'fallback: comensha'), now);
    expect(line).toMatch(/^Veilig Thuis: 11 gemeenten \(Dongen, Eemnes, /u);
    const [top] = regionChanges(changed('gemeenten', 'always: [alarmnummer-112, ', 'always: ['), now);
    expect(top).toBe('loketten bovenaan: alle 342 gemeenten');
  });

  test('a municipality that came, went or moved is named', () => {
    const without = changed(
      'gemeenten',
      /^ {2}- \{ code: GM1696.*\n/mu.exec(textOf('content/regios/gemeenten.yaml'))?.[0] ?? '-',
      '',
    );
    expect(regionChanges(now, without)).toEqual(['weg: 1 gemeente (Wijdemeren)']);
    expect(regionChanges(without, now)).toEqual(['nieuw: 1 gemeente (Wijdemeren)']);
  });
});

describe('the command', () => {
  const root = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
  afterAll(() => rmSync(root, { recursive: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  const check = (...options: string[]) =>
    spawnSync(process.execPath, ['src/checks/run.ts', `--root=${root}`, ...options], { encoding: 'utf8' }).stdout;
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', root, '-c', 'user.name=Redactie', '-c', 'user.email=redactie@voorbeeld.nl', ...words]);

  test('without git it says so in the report, and checks all the same', () => {
    expect(committedText(root, 'content/regios/gemeenten.yaml')).toBeNull();
    const output = check('--report');
    expect(output).toMatch(/Zonder git is niet te zien voor welke gemeenten er iets verandert\./u);
    expect(output).toMatch(/Zo zeker weten wij van 342 gemeenten wie er werkt/u);
    expect(output).toMatch(/Alles in content\/ klopt\./u);
  });

  test('with git it compares with the last commit', () => {
    git('init', '--quiet');
    git('add', 'content/regios');
    git('commit', '--quiet', '--message=Begin');
    expect(check()).not.toMatch(/Anders dan/u);
    spawnSync('sed', ['-i', 's/publish: ja/publish: nee/', join(root, 'content/regios/politie-eenheden.yaml')]);
    expect(check()).toMatch(/Anders dan in de laatste vastgelegde versie:\n {2}politie: alle 342 gemeenten/u);
  });
});

describe('a merger that is near', () => {
  const { content } = readContent(process.cwd());
  const warnings = (today: string) => mergerWarnings(content, today);

  test('is said half a year ahead, with what to do', () => {
    const [warning, ...others] = warnings('2026-11-21');
    expect(others).toEqual([]);
    expect(warning?.file).toBe('content/regios/herindelingen.yaml');
    expect(textOf('content/regios/herindelingen.yaml').split('\n')[(warning?.line ?? 0) - 1]).toMatch(
      /name: Wijdemeren/u,
    );
    expect(warning?.what).toBe('Wijdemeren gaat op 1 januari 2027 (over 41 dagen) misschien samen met Hilversum.');
    expect(warning?.mend).toMatch(/zet count op 341, en zet Wijdemeren van expected onder merged/u);
  });

  test('is not said a year ahead, and stays until someone deals with it', () => {
    expect(warnings('2025-12-01')).toEqual([]);
    expect(warnings('2027-02-01')[0]?.what).toMatch(/\(die dag is er al\)/u);
  });
});
