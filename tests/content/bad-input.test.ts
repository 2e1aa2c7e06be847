import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/checks/content/read.ts';
import { report } from '../../src/checks/problem.ts';
import { changed, problemsIn, toyFiles, type Change } from '../fixtures/editors.ts';
import { desks } from './mistakes/desks.ts';
import { fields } from './mistakes/fields.ts';
import { files } from './mistakes/files.ts';
import { languages } from './mistakes/languages.ts';
import { pages } from './mistakes/pages.ts';
import { regions } from './mistakes/regions.ts';
import { trees } from './mistakes/trees.ts';
import { yaml } from './mistakes/yaml.ts';

/* Every kind of mistake an editor can make is told in Dutch, word for word: place, what, why and how to mend it. */

/** What `npm run check` prints of the problems, without the empty lines between them and the count at the end. */
const printed = (files: ReadonlyMap<string, string>) =>
  report(problemsIn(files))
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, -1);

test('the toy content is without a mistake', () => {
  expect(printed(toyFiles)).toEqual([]);
});

describe.each(Object.entries({ yaml, fields, desks, pages, trees, regions, languages, files }))('%s', (_, mistakes) => {
  test.each(mistakes)('$name', ({ file, change, said }) => {
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(printed(changed(file, change))).toEqual(said);
  });
});

test('no two mistakes have one name', () => {
  const names = [yaml, fields, desks, pages, trees, regions, languages, files].flat().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(180);
  expect(new Set(names).size).toBe(names.length);
});

describe('the fixed words of the site, whose lines move with every new word', () => {
  const lineOf = (file: string, text: string) =>
    (toyFiles.get(`content/${file}`) ?? '').split(text)[0]?.split('\n').length ?? 0;

  test.each<[name: string, file: string, change: Change, said: (line: number) => string[]]>([
    [
      'a word that is missing',
      'ui/nl.yaml',
      ['  skip_to_content: Naar de inhoud\n', ''],
      (line) => [
        `content/ui/nl.yaml:${line}  Het veld “skip_to_content” ontbreekt bij “site”.`,
        '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
        '    Herstel: Voeg “skip_to_content” toe. Uitleg: Een vaste tekst van de site. Wat tussen accolades staat, zoals {n}, vult de site in: laat het staan.',
      ],
    ],
    [
      'a form for counting that the language needs',
      'ui/en.yaml',
      ['    one: 1 help desk\n', ''],
      (line) => [
        `content/ui/en.yaml:${line}  De vorm “one” ontbreekt onder directory.count.`,
        '    Waarom: Zo telt deze taal: one, other.',
        '    Herstel: Voeg “one:” toe.',
      ],
    ],
    [
      'EXIT-14 an exit that promises too much',
      'ui/nl.yaml',
      ['  label: Weg van deze site', '  label: Veilig weg'],
      (line) => [
        `content/ui/nl.yaml:${line}  “veilig” staat in “Veilig weg”.`,
        '    Waarom: De knop haalt niets weg en maakt niets onzichtbaar; wie dat denkt, loopt gevaar.',
        '    Herstel: Zeg alleen wat de knop doet: deze site verlaten.',
      ],
    ],
    [
      'INT-1 another number than 112',
      'ui/nl.yaml',
      ['  call: Bel 112', '  call: Bel 114'],
      (line) => [
        `content/ui/nl.yaml:${line}  Een telefoonnummer in de tekst: 114.`,
        '    Waarom: Nummers staan op één plek, bij de kanalen van een loket, zodat ze overal tegelijk te verbeteren zijn.',
        '    Herstel: Noem het loket bij naam, of zet het nummer als kanaal in content/loketten/.',
      ],
    ],
  ])('%s', (_, file, change, said) => {
    expect(printed(changed(file, change))).toEqual(said(lineOf(file, change[0])));
  });

  test('a page with the title of a fixed page', () => {
    const title = /\ndirectory:\n {2}title: (?<title>.*)/u.exec(toyFiles.get('content/ui/nl.yaml') ?? '');
    const line = lineOf('ui/nl.yaml', title?.[0] ?? '') + 2;
    const name = title?.groups?.['title'] ?? '';
    expect(printed(changed('burgers/nl/wat-doen.mdx', ['title: Wat kunt u doen?', `title: ${name}`]))).toEqual([
      `content/burgers/nl/wat-doen.mdx:2  De titel “${name}” staat ook in content/ui/nl.yaml:${line}.`,
      '    Waarom: In tabbladen, geschiedenis en zoekresultaten zijn de twee niet uit elkaar te houden.',
      '    Herstel: Geef één van beide een andere titel. De kop (heading) mag wel gelijk zijn.',
    ]);
  });
});

test('lines are right in a file with the line ends of Windows', () => {
  const windows = (toyFiles.get('content/slachtoffers/nl/praten.mdx') ?? '').replace('luistert iemand.', 'is <18.');
  const found = problemsIn(changed('slachtoffers/nl/praten.mdx', ['', windows.replaceAll('\n', '\r\n')]));
  expect(found.map(({ line, what }) => [line, what])).toEqual([[17, 'Een los teken <: “<18.”.']]);
});

test('a desk with a mistake in it still exists for whoever names it', () => {
  const found = problemsIn(changed('loketten/nachtlijn.yaml', ['kind: hulpverlening', 'kind: hulp']));
  expect(found.map(({ file }) => file)).toEqual(['content/loketten/nachtlijn.yaml']);
});

test('a file that cannot be read takes nothing with it that names its facts or terms', () => {
  for (const file of ['feiten/melden.yaml', 'begrippen/nl.yaml']) {
    const found = problemsIn(changed(file, ['id:', '@id:']));
    expect(found.map((problem) => problem.file)).toEqual([`content/${file}`]);
  }
});

describe('requirements of outcomes that take more than one file', () => {
  const change = (files: ReadonlyMap<string, string>, ...changes: [file: string, change: Change][]) =>
    changes.reduce((before, [file, one]) => changed(file, one, before), files);

  test('police first for someone without papers', () => {
    const files = change(
      toyFiles,
      [
        'keuzehulp/delen.yaml',
        ['id: acuut\n    options: [ja, nee]', 'id: verblijf\n    options: [nl-of-eu, geen-papieren]'],
      ],
      ['keuzehulp/delen.yaml', ['when: { acuut: [ja] }\n    final: true', 'when: { verblijf: [geen-papieren] }']],
      ['keuzehulp/delen.nl.yaml', ['acuut:', 'verblijf:']],
      ['keuzehulp/delen.nl.yaml', ['ja: { label: Ja', 'nl-of-eu: { label: Ja']],
      ['keuzehulp/delen.nl.yaml', ['nee: { label: Nee', 'geen-papieren: { label: Nee']],
      ['keuzehulp-open/voorbeelden.yaml', ['{ acuut: nee }', '{ verblijf: nl-of-eu }']],
      ['vaste-ids.yaml', ['acuut: [ja, nee]', 'verblijf: [nl-of-eu, geen-papieren]']],
    );
    expect(printed(files)).toEqual([
      'content/keuzehulp/delen.yaml:8  Wie geen papieren heeft, krijgt politie of inspectie als eerste. Antwoorden: verblijf: geen-papieren (code b).',
      '    Waarom: Die werken samen met de vreemdelingenpolitie (P-AAN-11, P-AAN-12).',
      '    Herstel: Zet een advocaat, CoMensha of FairWork ervoor.',
    ]);
  });

  test('a minor who asks for a place, at a desk that places adults', () => {
    const files = change(
      toyFiles,
      ['keuzehulp/ik.yaml', ['    when: { leeftijd: [18-of-ouder] }\n', '']],
      [
        'keuzehulp/ik.yaml',
        ['when: { wens: [veilige-plek] }', 'when: { leeftijd: [jonger-dan-18], wens: [veilige-plek] }'],
      ],
    );
    expect(printed(files)).toEqual([
      'content/keuzehulp/ik.yaml:18  Een minderjarige komt bij een loket alleen voor volwassenen. Antwoorden: gevaar: nee, leeftijd: jonger-dan-18, wens: veilige-plek (code bab).',
      '    Waarom: Daar kan een kind niet terecht; dan is de stap voor niets gezet.',
      '    Herstel: Beperk de regel tot volwassenen en geef minderjarigen een eigen regel.',
      'content/keuzehulp/ik.yaml:18  Een minderjarige die een plek zoekt, komt bij een loket dat alleen volwassenen plaatst. Antwoorden: gevaar: nee, leeftijd: jonger-dan-18, wens: veilige-plek (code bab).',
      '    Waarom: Voor kinderen regelt de gemeente, de jeugdbescherming of Nidos een plek (P-OPV-02).',
      '    Herstel: Gebruik veilig-thuis of nidos in plaats van dit loket.',
    ]);
  });

  test('a list of desks that is too long', () => {
    const ids = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'];
    const desk = toyFiles.get('content/loketten/nachtlijn.yaml') ?? '';
    const files = change(
      toyFiles,
      ...ids.map((id): [string, Change] => [
        `loketten/lijn-${id}.yaml`,
        ['', desk.replace('De Nachtlijn', `Lijn ${id}`).replace('slachtoffer, ', '')],
      ]),
      [
        'vaste-ids.yaml',
        [
          'loketten:',
          ['loketten:', ...ids.map((id) => `  lijn-${id}: { name: Lijn ${id}, kind: hulpverlening }`)].join('\n'),
        ],
      ],
      [
        'keuzehulp/delen.yaml',
        [
          'desks: [{ id: nachtlijn, place: eerst, because: luisteren }]',
          `desks: [${['nachtlijn', ...ids.map((id) => `lijn-${id}`)].map((id) => `{ id: ${id}, place: eerst, because: luisteren }`).join(', ')}]`,
        ],
      ],
    );
    expect(printed(files)).toEqual([
      'content/keuzehulp/delen.yaml:12  Er staan meer dan 7 loketten. Antwoorden: acuut: nee (code b).',
      '    Waarom: Wie bang is, kan niet uit een lange lijst kiezen.',
      '    Herstel: Haal minder belangrijke loketten weg.',
    ]);
  });
});

describe('the command', () => {
  const root = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const real = contentFiles(process.cwd());

  /** Runs `npm run check` on the content of the site after some changes. */
  function check(...changes: [file: string, change: Change][]) {
    const files = changes.reduce((before, [file, change]) => changed(file, change, before), real);
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return spawnSync(process.execPath, ['src/checks/run.ts', `--root=${root}`], { encoding: 'utf8' });
  }

  test('prints all problems at once, sorted, with their count, and exits with 1', () => {
    const { status, stderr } = check(
      ['slachtoffers/nl/praten.mdx', ['(/noodhulp/)', '(/noodhulpp/)']],
      ['loketten/comensha.yaml', ["maandag: ['09:00-17:00']", "maandag: ['09:00-07:00']"]],
    );
    expect(status).toBe(1);
    expect(stderr.slice(stderr.indexOf('content/loketten/comensha')).replace(/:\d+ {2}/gu, ':N  ')).toBe(`\
content/loketten/comensha.yaml:N  maandag 09:00-07:00 eindigt voordat het begint.
    Waarom: De site rekent hiermee uit of een loket nu open is.
    Herstel: Zet de vroegste tijd eerst. Alleen avondtijden vanaf 17:00 mogen over middernacht gaan.

content/slachtoffers/nl/praten.mdx:N  De pagina /noodhulpp/ bestaat niet.
    Waarom: Wie op de link drukt, komt nergens uit.
    Herstel: Bedoelt u “/noodhulp/”? Kies een bestaand adres; het begint en eindigt met een schuine streep.

2 problemen gevonden.
`);
  });

  test('a measurement of an earlier release is a warning and stops nothing', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { status, stderr } = check(['metingen/privacy.yaml', [`release: ${version}`, 'release: 0.0.1']]);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^Let op: content\/metingen\/privacy\.yaml:\d+ {2}De meting is van versie 0\.0\.1; dit is versie/mu,
    );
    expect(stderr).toMatch(/Herstel: Draai npm run measure:privacy/u);
  });

  test('nothing is built before the check has passed', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
    expect(scripts.build).toMatch(/^npm run check && /u);
  });
});
