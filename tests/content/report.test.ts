import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { channelLines } from '../../src/checks/report/channels.ts';
import { deskLines } from '../../src/checks/report/desks.ts';
import { factLines } from '../../src/checks/report/facts.ts';
import { reportPage } from '../../src/checks/report/index.ts';
import { keuzehulpLines } from '../../src/checks/report/keuzehulp.ts';
import { decimal, table } from '../../src/checks/report/markdown.ts';
import { readabilityLines } from '../../src/checks/report/readability.ts';
import { regionLines } from '../../src/checks/report/regions.ts';
import { dueReviewLines, missingReviewLines } from '../../src/checks/report/reviews.ts';
import { translationLines } from '../../src/checks/report/translations.ts';
import { regionSet } from '../../src/checks/content/region-set.ts';
import { changed, readToy, today, toyFiles, type Change } from '../fixtures/editors.ts';

/* The page of `npm run check -- --report`, section by section, on the toy content. */

/** The toy content after some changes. */
const toy = (...changes: [file: string, change: Change | null][]) =>
  readToy(changes.reduce((files, [file, change]) => changed(file, change, files), toyFiles)).content;

describe('channels that nobody looked at for long', () => {
  test('none', () => {
    expect(channelLines(toy(), today).filter((line) => line === 'Geen.')).toHaveLength(2);
  });

  test('those of desks and of regions, oldest first, with their age and place', () => {
    const content = toy(
      ['loketten/nachtlijn.yaml', ['date: 2026-11-01', 'date: 2026-03-01']],
      ['loketten/opvanghuis.yaml', ['date: 2026-11-01', 'date: 2026-08-01']],
      ['regios/veilig-thuis.yaml', ['date: 2026-11-01', 'date: 2026-01-01']],
    );
    expect(channelLines(content, today).filter((line) => line !== '')).toEqual([
      '7 kanalen staan met een nummer of link op de site.',
      'Meer dan 180 dagen geleden nagekeken; daarmee mag de site niet live:',
      '- Team Noord: 050-234 56 78, nagekeken op 2026-01-01 (334 dagen) – content/regios/veilig-thuis.yaml:19',
      '- De Nachtlijn: 0800-2000, nagekeken op 2026-03-01 (275 dagen) – content/loketten/nachtlijn.yaml:15',
      'Meer dan 90 dagen geleden nagekeken:',
      '- Het Opvanghuis: 010-234 56 78, nagekeken op 2026-08-01 (122 dagen) – content/loketten/opvanghuis.yaml:27',
    ]);
  });

  test.each([
    ['2026-09-02', 'Geen.', 'Geen.'],
    ['2026-09-01', 'Geen.', '91 dagen'],
    ['2026-06-04', 'Geen.', '180 dagen'],
    ['2026-06-03', '181 dagen', 'Geen.'],
  ])('looked at on %s', (date, tooOld, soon) => {
    const lines = channelLines(toy(['loketten/nachtlijn.yaml', ['date: 2026-11-01', `date: ${date}`]]), today);
    const middle = lines.indexOf('Meer dan 90 dagen geleden nagekeken:');
    expect(lines.slice(0, middle).join('\n')).toContain(tooOld);
    expect(lines.slice(middle).join('\n')).toContain(soon);
  });
});

describe('reviews', () => {
  test('pages that are due, late ones first', () => {
    const content = toy(
      ['slachtoffers/nl/praten.mdx', ['next_review: 2027-02-01', 'next_review: 2026-12-31']],
      ['burgers/nl/wat-doen.mdx', ['next_review: 2027-02-01', 'next_review: 2026-11-30']],
      ['signalen/nl/jongens.mdx', ['next_review: 2027-02-01', 'next_review: 2027-01-01']],
    );
    expect(dueReviewLines(content, today)).toEqual([
      '- content/burgers/nl/wat-doen.mdx:10 – vóór 2026-11-30 (1 dag te laat)',
      '- content/slachtoffers/nl/praten.mdx:10 – vóór 2026-12-31 (over 30 dagen)',
    ]);
    expect(dueReviewLines(content, '2026-11-30')[0]).toMatch(/\(vandaag\)$/u);
    expect(dueReviewLines(toy(), today)).toEqual(['Geen tekst is te laat of binnen 30 dagen aan de beurt.']);
  });

  test('what is missing, by who has to look', () => {
    const content = toy(
      ['keuzehulp/delen.yaml', ['reviewed: null', 'reviewed: { date: 2026-11-02, by: bureau, kind: redactie }']],
      ['burgers/nl/wat-doen.mdx', ['updated: 2026-11-01', 'updated: 2026-11-03']],
    );
    expect(missingReviewLines(content, today).filter((line) => line !== '')).toEqual([
      '### Een jurist (2)',
      '- content/overdracht/nl.yaml:2 – Niemand keek dit na.',
      '- content/keuzehulp/delen.yaml:3 – Nagekeken door bureau (redactie).',
      '### De organisatie zelf (5)',
      '- content/slachtoffers/nl/praten.mdx:9 – Niemand keek dit na.',
      '- content/signalen/nl/jongens.mdx:9 – Niemand keek dit na.',
      '- content/keuzehulp/iemand-anders.yaml:3 – Niemand keek dit na.',
      '- content/keuzehulp/ik.yaml:3 – Niemand keek dit na.',
      '- content/keuzehulp/professional.yaml:3 – Niemand keek dit na.',
      '### De redactie (1)',
      '- content/burgers/nl/wat-doen.mdx:9 – Nagekeken op 2026-11-02, maar daarna gewijzigd op 2026-11-03.',
    ]);
  });
});

test('translations: behind with the paragraph, read by nobody, in doubt', () => {
  const content = toy(
    ['ui/en.yaml', null],
    ['loketten/en/nachtlijn.yaml', ['reviewed_by: null', "reviewed_by: bureau, doubts: ['the word nacht']"]],
  );
  const lines = translationLines(content);
  expect(lines.slice(0, 3).map((line) => line.replace(/ +/gu, ' '))).toEqual([
    '| taal | bestanden | achter op het Nederlands | door niemand nagekeken | twijfels |',
    '| ---- | --------: | -----------------------: | ---------------------: | -------: |',
    '| en | 5 | 5 | 4 | 1 |',
  ]);
  const behind = lines.indexOf(
    '- content/slachtoffers/en/praten.mdx loopt achter op content/slachtoffers/nl/praten.mdx:',
  );
  expect(lines.slice(behind + 1, behind + 4)).toEqual([
    '  - Praten met iemand',
    "  - Bellen met iemand die luistert, ook 's nachts.",
    '  - ## Met wie kun je praten?',
  ]);
  expect(lines).toContain('- content/loketten/en/nachtlijn.yaml – the word nacht');
  expect(lines).toContain('### Twijfels (1 plaats)');
});

test('readability: the page nearest to its limit first', () => {
  const long = 'Bij de Nachtlijn luistert elke dag en elke nacht iemand die rustig met je meedenkt over nu.';
  const content = toy(['slachtoffers/nl/praten.mdx', ['Bij de Nachtlijn luistert iemand.', long]]);
  const rows = readabilityLines(content).map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows[0]).toEqual([
    '',
    'pagina',
    'zinnen',
    'woorden per zin',
    'mag',
    'langste zin',
    'mag',
    '% met “worden”',
    '',
  ]);
  expect(rows[2]).toEqual(['', 'content/slachtoffers/nl/praten.mdx', '5', '7,8', '12', '17', '20', '0', '']);
  expect(rows.slice(3).map((row) => row[1])).toEqual([
    'content/burgers/nl/wat-doen.mdx',
    'content/signalen/nl/jongens.mdx',
  ]);
});

test('desks: what is unknown, and which the keuzehulp leaves out', () => {
  const content = toy([
    'loketten/nachtlijn.yaml',
    ['website: https://www.nachtlijn.nl', 'not_routed: Alleen voor deze proef.\nwebsite: https://www.nachtlijn.nl'],
  ]);
  const lines = deskLines(content);
  expect(lines.slice(0, 7)).toEqual([
    'Bij 3 van 3 loketten is iets niet bekend of niet bevestigd.',
    '',
    '| loket           | antwoorden onbekend | kanalen onbevestigd | nummers en chats zonder tijden |',
    '| --------------- | ------------------: | ------------------: | -----------------------------: |',
    '| alarmnummer-112 |                   4 |                   0 |                              0 |',
    '| opvanghuis      |                   4 |                   1 |                              0 |',
    '| nachtlijn       |                   3 |                   0 |                              0 |',
  ]);
  expect(lines.find((line) => line.startsWith('| Kan er een tolk bij?'))).toMatch(/\| +3 \|$/u);
  expect(lines.slice(-3)).toEqual([
    '### Loketten waar de keuzehulp niet naar wijst (1)',
    '',
    '- nachtlijn: Alleen voor deze proef.',
  ]);
});

test('keuzehulp: outcomes, questions and desks of each tree', () => {
  const lines = keuzehulpLines(toy());
  expect(lines.find((line) => line.startsWith('| ik'))?.replace(/ +/gu, ' ')).toBe(
    '| ik | 3 | 4 | 3 | 2,3 | 3 | 1 | 2 |',
  );
  expect(lines.slice(-1)).toEqual(['- opvanghuis: alleen in ik, code bbb']);
});

test('regions: how sure, what visitors see, and what is not whole', () => {
  const lines = regionLines(regionSet((file) => toyFiles.get(file) ?? null));
  expect(lines[0]).toBe('Zo zeker weten wij van 3 gemeenten wie er werkt:');
  expect(lines.find((line) => line.startsWith('| zorgcoordinatoren'))?.replace(/ +/gu, ' ')).toBe(
    '| zorgcoordinatoren | 2 | 0 | 0 | 1 | 0 | 0 | 3 | 2 |',
  );
  expect(lines).toContain('- Gebied niet volledig bekend in veilig-thuis: zuid.');
  expect(regionLines(null)).toEqual(['Een bestand in content/regios/ is niet te lezen.']);
});

test('facts: how sure, and which nothing rests on', () => {
  const lines = factLines(toy(['burgers/nl/wat-doen.mdx', ['facts: [P-MEL-01, P-MEL-02]', 'facts: [P-MEL-01]']]));
  expect(lines.map((line) => line.replace(/ +/gu, ' '))).toEqual([
    '| zekerheid | feiten | ergens gebruikt | met iets om na te kijken |',
    '| --------- | -----: | --------------: | -----------------------: |',
    '| hoog | 1 | 1 | 0 |',
    '| midden | 1 | 0 | 0 |',
    '| laag | 1 | 0 | 0 |',
    '| onbekend | 0 | 0 | 0 |',
    '',
    '### Zekere feiten die nergens gebruikt zijn',
    '',
    '- P-MEL-02: De Nachtlijn is dag en nacht open.',
  ]);
});

describe('the page', () => {
  const problem = { file: 'content/a.yaml', line: 3, what: 'Dit klopt niet.', why: '', mend: '' };
  const page = (problems = [problem], changedRegions: string[] | null = null) =>
    reportPage({ content: toy(), problems, warnings: [], regions: null, changedRegions }, today);

  test('says the day, has every section once, and begins with what is wrong', () => {
    expect(page()).toMatch(
      /^# Rapport voor de redactie, 1 december 2026\n\n## Problemen en waarschuwingen\n\n1 probleem, 0 waarschuwingen\.\n\nWat niet klopt, telt hieronder misschien niet mee\.\n\n- content\/a\.yaml:3 – Dit klopt niet\.\n\n## /u,
    );
    const titles = [...page().matchAll(/^## (.*)$/gmu)].map((match) => match[1]);
    expect(titles).toHaveLength(10);
    expect(new Set(titles).size).toBe(10);
    expect(page([])).toContain('0 problemen, 0 waarschuwingen.\n\n## Kanalen');
  });

  test('says for whom something changes, or that this cannot be seen', () => {
    expect(page([], null)).toContain('Zonder git is niet te zien voor welke gemeenten er iets verandert.');
    expect(page([], ['politie: alle 3 gemeenten'])).toContain('- politie: alle 3 gemeenten');
  });

  test('a table has its columns under each other, and numbers a comma', () => {
    expect(table(['a', 'b'], [['lang woord', 5]])).toEqual([
      '| a          |   b |',
      '| ---------- | --: |',
      '| lang woord |   5 |',
    ]);
    expect(table(['a'], [])).toEqual(['Geen.']);
    expect(decimal(1.25, 2)).toBe('1,25');
  });
});

describe('npm run check -- --report', () => {
  const root = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (files: ReadonlyMap<string, string>) => {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  };
  const check = (...options: string[]) =>
    spawnSync(process.execPath, ['src/checks/run.ts', `--root=${root}`, ...options], { encoding: 'utf8' });

  test('prints the page, writes the same page to rapport.md, and keeps the exit code of the check', () => {
    // The toy lacks two of the languages of the site: that is a problem, and the report comes all the same.
    write(toyFiles);
    expect(check().status).toBe(1);
    expect(existsSync(join(root, 'rapport.md'))).toBe(false);
    const { status, stdout } = check('--report');
    expect(status).toBe(1);
    const page = readFileSync(join(root, 'rapport.md'), 'utf8');
    expect(page).toMatch(/^# Rapport voor de redactie, /u);
    expect(stdout.startsWith(page)).toBe(true);
  });
});
