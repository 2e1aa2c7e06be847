import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { contentFiles, readFile, together } from '../../src/checks/content/read.ts';
import { askedReview, topics } from '../../src/checks/production/asked-reviews.ts';
import { productionFindings } from '../../src/checks/production/index.ts';
import { settingsProblems } from '../../src/checks/production/settings.ts';
import type { Settings } from '../../src/checks/settings.ts';

/* What stage `productie` refuses (design.md §8), on changed copies of content/ in memory. */

const files = contentFiles(process.cwd());
const read = new Map([...files].map(([file, text]) => [file, readFile(file, text)]));

const source = readFileSync('src/site.config.ts', 'utf8');
const settled: Settings = {
  url: 'https://www.loketwijzer.nl',
  owner: 'Een organisatie',
  contact: 'https://www.loketwijzer.nl/contact/',
  exit: { nl: { href: 'https://www.knmi.nl/' } },
  exitCheckedOn: '2026-11-01',
  securityContact: { address: 'mailto:veilig@loketwijzer.nl', expires: '2027-06-01' },
};

/** Writes a line of frontmatter over another, and gives what is found in that file on that day. */
function findingsAfter(file: string, changes: [RegExp, string][], today = '2026-12-01') {
  const path = `content/${file}`;
  const text = changes.reduce((before, [find, replace]) => before.replace(find, replace), files.get(path) ?? '');
  const { content } = together([...new Map([...read, [path, readFile(path, text)]]).values()]);
  const { problems, warnings } = productionFindings(content, settled, source, today);
  const inFile = ({ file: name }: { file: string }) => name === `content/${file}`;
  return { problems: problems.filter(inFile), warnings: warnings.filter(inFile), text };
}

const review = (kind: string, date = '2026-11-30') =>
  [/^reviewed: null$/mu, `reviewed: { date: ${date}, by: Iemand, kind: ${kind} }`] as [RegExp, string];

describe('LANG-6 ID-4 a page or tree needs a review of the kind its topic asks for', () => {
  test.each([
    ['nobody looked', 'slachtoffers/nl/politie.mdx', [], /^Niemand keek dit na; nodig is een jurist\.$/u],
    [
      'editors on a legal topic',
      'slachtoffers/nl/politie.mdx',
      [review('redactie')],
      /Iemand \(redactie\); nodig is een jurist/u,
    ],
    ['a lawyer on a legal topic', 'slachtoffers/nl/politie.mdx', [review('jurist')], null],
    [
      'a lawyer where the organisation has to look',
      'slachtoffers/nl/praten.mdx',
      [review('jurist')],
      /nodig is de organisatie zelf/u,
    ],
    ['the organisation itself', 'slachtoffers/nl/praten.mdx', [review('organisatie')], null],
    ['nobody on an ordinary page', 'burgers/nl/naaste.mdx', [], /nodig is de redactie/u],
    ['editors on an ordinary page', 'burgers/nl/naaste.mdx', [review('redactie')], null],
    ['a lawyer on an ordinary page', 'burgers/nl/naaste.mdx', [review('jurist')], null],
    [
      'a review older than the text',
      'burgers/nl/naaste.mdx',
      [review('redactie', '2020-01-01')],
      /^Nagekeken op 2020-01-01, maar daarna gewijzigd/u,
    ],
    ['nobody on a tree', 'keuzehulp/delen.yaml', [], /nodig is een jurist/u],
    ['a lawyer on the tree about sharing', 'keuzehulp/delen.yaml', [review('jurist')], null],
    ['nobody on the sheet for a handover', 'overdracht/nl.yaml', [], /nodig is een jurist/u],
    [
      'editors on the sheet for a handover',
      'overdracht/nl.yaml',
      [review('redactie')],
      /Iemand \(redactie\); nodig is een jurist/u,
    ],
    ['a lawyer on the sheet for a handover', 'overdracht/nl.yaml', [review('jurist')], null],
    ['editors on a list of signals', 'signalen/nl/jongens.mdx', [review('redactie')], /nodig is de organisatie zelf/u],
  ] as [string, string, [RegExp, string][], RegExp | null][])('%s', (_, file, changes, expected) => {
    const { problems, text } = findingsAfter(file, changes);
    if (expected === null) {
      expect(problems).toEqual([]);
    } else {
      expect(problems).toHaveLength(1);
      expect(problems[0]?.what).toMatch(expected);
      expect(text.split('\n')[(problems[0]?.line ?? 0) - 1]).toMatch(/^reviewed:/u);
    }
  });

  test('a next review that is due is a warning and no problem', () => {
    const due: [RegExp, string] = [/^next_review: .*$/mu, 'next_review: 2026-11-30'];
    const { problems, warnings } = findingsAfter('burgers/nl/naaste.mdx', [review('redactie'), due]);
    expect(problems).toEqual([]);
    expect(warnings.map(({ what }) => what)).toEqual(['Deze tekst moest vóór 2026-11-30 opnieuw worden nagekeken.']);
  });

  test('every file in the table of topics exists', () => {
    const missing = topics
      .flatMap(({ files }) => files)
      .filter((name) => {
        const [section = '', file = ''] = name.split('/');
        const paths = [
          `content/${section}/nl/${file}.mdx`,
          `content/${section}/${file}.yaml`,
          `content/${section}/nl/`,
        ];
        return !paths.slice(0, file === '' ? 3 : 2).some((path) => existsSync(path));
      });
    expect(missing).toEqual([]);
  });

  test('what says what the law allows, or what happens at the police, is for a lawyer in every language', () => {
    for (const file of ['slachtoffers/nl/politie.mdx', 'slachtoffers/ar/papieren.mdx', 'keuzehulp/delen.yaml']) {
      expect(askedReview(`content/${file}`).kind).toBe('jurist');
    }
  });
});

describe('INT-2 a shown channel verified more than 180 days ago stops, more than 90 days ago warns', () => {
  const onDay: [RegExp, string] = [/^ {6}date: '.*'$/gmu, "      date: '2026-01-01'"];
  test.each([
    ['90 days', '2026-04-01', 0, 0],
    ['91 days', '2026-04-02', 0, 1],
    ['180 days', '2026-06-30', 0, 1],
    ['181 days', '2026-07-01', 1, 0],
  ])('%s', (_, today, refused, warned) => {
    const { problems, warnings, text } = findingsAfter('loketten/kindertelefoon.yaml', [onDay], today);
    expect(Math.sign(problems.length)).toBe(refused);
    expect(Math.sign(warnings.length)).toBe(warned);
    for (const { line } of [...problems, ...warnings]) expect(text.split('\n')[line - 1]).toContain('2026-01-01');
  });

  test('a channel of a regional organisation counts as well, when it may be published', () => {
    const old: [RegExp, string] = [/date: 2026-11-21, sources/gu, 'date: 2026-01-01, sources'];
    const file = 'regios/zorgcoordinatoren.yaml';
    const { problems, text } = findingsAfter(file, [old], '2026-12-01');
    expect(problems.length).toBeGreaterThan(0);
    for (const { line } of problems) expect(text.split('\n')[line - 1]).toContain('2026-01-01');
    expect(findingsAfter(file, [old, [/publish: ja/gu, 'publish: na-verificatie']]).problems).toEqual([]);
  });

  test('a channel nobody sees may be old', () => {
    const hidden: [RegExp, string][] = [onDay, [/level: (bevestigd|openbare-bron)/gu, 'level: onbevestigd']];
    expect(findingsAfter('loketten/kindertelefoon.yaml', hidden, '2030-01-01').problems).toEqual([]);
  });
});

describe('I18N-4 I18N-5 translations', () => {
  const after = (changes: [file: string, find: RegExp, replace: string][]) => {
    const changed = new Map(files);
    for (const [file, find, replace] of changes) {
      const before = changed.get(`content/${file}`) ?? '';
      expect(before).toMatch(find);
      changed.set(`content/${file}`, before.replace(find, replace));
    }
    const names = new Set(changes.map(([file]) => `content/${file}`));
    const { content } = together(
      [...changed].map(([file, text]) => (names.has(file) ? undefined : read.get(file)) ?? readFile(file, text)),
    );
    const { problems, warnings } = productionFindings(content, settled, source, '2026-12-01');
    const lineOf = (file: string, line: number) => changed.get(file)?.split('\n')[line - 1];
    const isTranslation = ({ file }: { file: string }) =>
      /^content\/(?:\w+\/pl\/|ui\/pl|keuzehulp\/ik\.pl)/u.test(file);
    return { problems: problems.filter(isTranslation), warnings: warnings.filter(isTranslation), lineOf };
  };
  const reviewed: [RegExp, string] = [/reviewed_by: null/u, 'reviewed_by: moedertaalspreker uit het veld'];

  test('I18N-4 what nobody reviewed is one warning a language, as long as every page says so', () => {
    const { problems, warnings, lineOf } = after([]);
    expect(problems).toEqual([]);
    expect(warnings.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^\d{2,} vertalingen in de taal “pl” keek niemand na; dit is de eerste\.$/u),
    ]);
    const [{ file, line } = { file: '', line: 0 }] = warnings;
    expect(lineOf(file, line)).toContain('reviewed_by: null');
  });

  test('I18N-4 with reviewed fixed words, the text of a desk that nobody reviewed stops: other pages show it and say nothing', () => {
    const { problems, warnings, lineOf } = after([['ui/pl.yaml', ...reviewed]]);
    expect(problems.map(({ file }) => file)).toContain('content/loketten/pl/comensha.yaml');
    expect(problems.filter(({ file }) => !file.startsWith('content/loketten/pl/'))).toEqual([]);
    expect(problems.filter(({ file, line }) => !lineOf(file, line)?.includes('reviewed_by: null'))).toEqual([]);
    // Pages and the tree say it themselves.
    expect(warnings).toHaveLength(1);
  });

  test('I18N-4 a desk that somebody reviewed passes', () => {
    const { problems } = after([
      ['ui/pl.yaml', ...reviewed],
      ['loketten/pl/comensha.yaml', ...reviewed],
    ]);
    expect(problems.map(({ file }) => file)).not.toContain('content/loketten/pl/comensha.yaml');
  });

  test.each([
    [
      'a page',
      'slachtoffers/nl/praten.mdx',
      /Typ je liever\?/u,
      'Wil je liever typen?',
      'slachtoffers/pl/praten.mdx',
      /: “Wil je liever typen\?.*”\.$/u,
    ],
    [
      'a desk',
      'loketten/comensha.yaml',
      /Advies, registratie/u,
      'Raad, registratie',
      'loketten/pl/comensha.yaml',
      /: “Raad, registratie/u,
    ],
    [
      'the fixed words',
      'ui/nl.yaml',
      /loading: Laden\./u,
      'loading: Even wachten.',
      'ui/pl.yaml',
      /: “Even wachten\.”\.$/u,
    ],
    [
      'a paragraph that went',
      'keuzehulp/ik.nl.yaml',
      /\n {4}help: .*/u,
      '',
      'keuzehulp/ik.pl.yaml',
      /: daar is iets weggehaald\.$/u,
    ],
  ])(
    'I18N-5 %s whose Dutch text changed stops, at the line of its fingerprint',
    (_, file, find, replace, translated, what) => {
      const { problems, lineOf } = after([[file, find, replace]]);
      expect(problems).toEqual([
        expect.objectContaining({
          file: `content/${translated}`,
          what: expect.stringMatching(what),
          mend: expect.stringContaining(`npm run translated -- content/${translated}`),
        }),
      ]);
      expect(lineOf(`content/${translated}`, problems[0]?.line ?? 0)).toMatch(/source_hash|^ +[a-p]{8} /u);
    },
  );
});

describe('ID-2 EXIT-13 SEC-8 the settings are settled', () => {
  const problemsWith = (change: Partial<Settings>) => settingsProblems({ ...settled, ...change }, source, '2026-12-01');

  test('when all is settled there is no problem', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test.each([
    ['the example address', { url: 'https://loketwijzer.example' }, 'url', /geen echt adres/u],
    ['an address without https', { url: 'http://www.loketwijzer.nl' }, 'url', /geen echt adres/u],
    ['no address at all', { url: 'loketwijzer' }, 'url', /geen echt adres/u],
    ['no owner', { owner: null }, 'owner', /^Er is geen eigenaar\.$/u],
    ['nowhere to say that something is wrong', { contact: null }, 'contact', /^Niemand kan doorgeven/u],
    [
      'a mail address to say so',
      { contact: 'mailto:redactie@loketwijzer.nl' },
      'contact',
      /geen pagina met https: mailto:/u,
    ],
    [
      'an example as exit',
      { exit: { nl: { href: 'https://example.com/' } } },
      'exit',
      /gaat naar https:\/\/example\.com\/\.$/u,
    ],
    ['an exit nobody looked at', { exitCheckedOn: null }, 'exitCheckedOn', /^Niemand bekeek/u],
    ['an exit looked at long ago', { exitCheckedOn: '2026-01-01' }, 'exitCheckedOn', /334 dagen geleden/u],
    ['no contact for weaknesses', { securityContact: null }, 'securityContact', /zwakke plek/u],
  ] as [string, Partial<Settings>, string, RegExp][])('%s', (_, change, setting, what) => {
    const problems = problemsWith(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(what);
    expect(source.split('\n')[(problems[0]?.line ?? 0) - 1]?.trimStart()).toMatch(new RegExp(`^${setting}:`, 'u'));
  });
});

describe('npm run check knows the stage', () => {
  const check = (stage: string) =>
    spawnSync(process.execPath, ['src/checks/run.ts'], { encoding: 'utf8', env: { ...process.env, STAGE: stage } });

  test('stage productie refuses, with every problem at once', () => {
    const { status, stderr } = check('productie');
    expect(status).toBe(1);
    expect(stderr).toMatch(/src\/site\.config\.ts:\d+ {2}Er is geen eigenaar\./u);
    expect(stderr).toMatch(/content\/slachtoffers\/nl\/politie\.mdx:\d+ {2}Niemand keek dit na/u);
  });

  test('stage concept lets the same content through and counts what is open in one line', () => {
    const { status, stdout } = check('concept');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Stage concept\. Voor stage productie: [1-9]\d* nog op te lossen/mu);
  });

  test('a stage that does not exist is refused', () => {
    const { status, stderr } = check('prodcutie');
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/STAGE=prodcutie bestaat niet\. Kies uit: concept, productie\./u);
  });
});
