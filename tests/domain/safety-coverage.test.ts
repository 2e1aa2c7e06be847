import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageProblems, coverageText } from '../../src/checks/safety/coverage.ts';
import { launchItemsIn } from '../../src/checks/safety/launch.ts';
import { coverageFile, coverageNow, readEvidence } from '../../src/checks/safety/read.ts';
import { requirementsIn } from '../../src/checks/safety/requirements.ts';
import { testsIn } from '../../src/checks/safety/tests.ts';

describe('the safety coverage of this repository', () => {
  const evidence = readEvidence();

  test('is the one that is committed; if not, run "npm run docs:safety"', async () => {
    expect(readFileSync(coverageFile, 'utf8')).toBe(await coverageNow(evidence));
  });

  test('leaves no must without a test, an item before launch or a stated gap, and knows every id', () => {
    expect(coverageProblems(evidence)).toEqual([]);
  });
});

describe('the ids at the start of a name', () => {
  test.each([
    ["test('EXIT-5 EXIT-6 Back leaves', () => {})", ['EXIT-5', 'EXIT-6'], 'Back leaves'],
    ["describe.each([1])('A11Y-1 %s is fine', () => {})", ['A11Y-1'], '%s is fine'],
    ['test.each`a`(`I18N-3 ${x} is right`, () => {})', ['I18N-3'], '…'],
    ["test('SEC-8: lapses', () => {})", ['SEC-8'], 'lapses'],
  ])('%s', (source, ids, text) => {
    expect(testsIn('a.test.ts', source)).toEqual([{ ids, file: 'a.test.ts', text }]);
  });

  test('count only there, and only in the names of tests', () => {
    expect(testsIn('a.test.ts', "test('a test for EXIT-5', f); log('EXIT-5 x'); // test('EXIT-5 y')")).toEqual([]);
  });
});

test('items before launch begin with ids and may be longer than a line', () => {
  const text = '## Host\n\n- [ ] **SEC-6 SEC-5** Look at\n      TLS. Who: me.\n- [x] **ID-3** One domain.\n';
  expect(launchItemsIn('a.md', text)).toEqual([
    { ids: ['SEC-6', 'SEC-5'], file: 'a.md', text: 'Look at TLS.' },
    { ids: ['ID-3'], file: 'a.md', text: 'One domain.' },
  ]);
  expect(() => launchItemsIn('a.md', '- [ ] Look at TLS.\n')).toThrow(/begins with ids/u);
});

describe('what is wrong with the evidence', () => {
  const line = 'Something that has to hold.';
  const must = { id: 'EXIT-1', priority: 'M' as const, who: 'V', line };
  const serving = (id: string) => [{ ids: [id], file: 'a.test.ts', text: 'a test' }];

  test.each([
    ['a must with a test', { requirements: [must], tests: serving('EXIT-1'), launch: [] }, null],
    ['a must that waits for launch', { requirements: [must], tests: [], launch: serving('EXIT-1') }, null],
    ['a must with a stated gap', { requirements: [{ ...must, gap: 'Because of that.' }], tests: [], launch: [] }, null],
    ['a should with nothing', { requirements: [{ ...must, priority: 'S' as const }], tests: [], launch: [] }, null],
    ['a must with nothing', { requirements: [must], tests: [], launch: [] }, /^EXIT-1 is a must with no test/u],
    [
      'a test of nothing known',
      { requirements: [], tests: serving('EXIT-99'), launch: [] },
      /EXIT-99 is no requirement/u,
    ],
  ])('%s', (_, evidence, problem) => {
    expect(coverageProblems(evidence)).toEqual(problem === null ? [] : [expect.stringMatching(problem)]);
  });

  test('a requirement with nothing is called open', () => {
    expect(coverageText({ requirements: [must], tests: [], launch: [] })).toMatch(/\*\*EXIT-1\*\*.*\n {2}- Open\.\n/u);
  });

  test('an id that stands there twice is refused', () => {
    const one = `- { id: EXIT-1, priority: M, who: V, line: ${line} }\n`;
    expect(() => requirementsIn(one + one)).toThrow('Named twice: EXIT-1');
  });
});
