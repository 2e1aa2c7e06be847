import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { dueList, dueOn } from '../../src/editors/due/list.ts';

const { content } = readContent('.');
const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const shown = content
  .of('loket')
  .flatMap(({ data }) =>
    data.channels.filter(({ href }) => href !== null).map(({ verification }) => verification.date),
  );
const newest = shown.sort().at(-1) ?? '';

test('INT-2 a number is due after 90 days, and not on the day itself', () => {
  const numbers = (day: string) =>
    dueOn(content, day).filter(({ file }) => file.startsWith('content/loketten/')).length;
  expect(numbers(addDays(newest, 91))).toBe(shown.length);
  expect(numbers(addDays(newest, 90))).toBeLessThan(shown.length);
});

test('INT-2 numbers of regional organisations are due as well', () => {
  const files = dueOn(content, addDays(newest, 400)).map(({ file }) => file);
  expect(files).toContain('content/regios/zorgcoordinatoren.yaml');
});

test('a page is due after the day of its next review', () => {
  const pages = [...content.of('pagina'), ...content.of('signalen'), ...content.of('overdracht')];
  const last =
    pages
      .map(({ data }) => data.next_review)
      .sort()
      .at(-1) ?? '';
  const due = (day: string) => dueOn(content, day).filter(({ what }) => what.startsWith('Deze tekst moest')).length;
  expect(due(addDays(last, 1))).toBe(pages.length);
  expect(due(last)).toBeLessThan(pages.length);
});

test('the list can be ticked off, and says when there is nothing', () => {
  const problem = { file: 'content/x.yaml', line: 3, what: 'Oud.', why: '', mend: 'Kijk het na.' };
  expect(dueList([problem], '2027-03-01')).toBe(
    'Op 2027-03-01 is 1 ding aan de beurt om na te kijken.\n\n- [ ] `content/x.yaml:3` Oud. Kijk het na.',
  );
  expect(dueList([], '2027-03-01')).toContain('niets aan de beurt');
});

test('“npm run due” ends with code 1 when something is due, and refuses what is no day', () => {
  const run = (on: string) =>
    spawnSync(process.execPath, ['src/editors/due/run.ts', `--on=${on}`], { encoding: 'utf8' });
  const late = run(addDays(newest, 100));
  expect(late).toMatchObject({ status: 1, stderr: '' });
  expect(late.stdout).toMatch(/^- \[ \] `content\/loketten\/[\w-]+\.yaml:\d+` “/mu);
  expect(run('morgen')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('“morgen” is geen dag'),
  });
});
