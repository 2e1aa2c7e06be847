import { readFileSync, readdirSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/* What runs on GitHub: right by GitHub's own schema, and able to do no more than it must (INT-3). */

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}

const folder = '.github/workflows';
const files = readdirSync(folder);
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

/** What is wrong with a workflow, one sentence each. */
function problems(text: string): string[] {
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const writers = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
  return [
    ...validateWorkflow(text).errors.map(({ code, title }) => `${code}: ${title}`),
    ...(JSON.stringify(permissions) === '{"contents":"read"}' ? [] : ['It may do more than read.']),
    ...steps.flatMap(({ uses }) =>
      uses === undefined || new RegExp(`${uses.split('@')[0] ?? ''}@[0-9a-f]{40} # v\\d`, 'u').test(text)
        ? []
        : [`${uses} is not named by its full commit with its version beside.`],
    ),
    ...steps.flatMap(({ run = '' }) => (run.includes('${{') ? ['A value goes into a script as code.'] : [])),
    ...(/\bsecrets\b/u.test(text) ? ['It asks for a secret.'] : []),
    ...writers.flatMap(([name, job]) =>
      job.steps.some(({ uses, run = '' }) => uses !== undefined || /\bnpm|\.ci\b/u.test(run))
        ? [`The job ${name} may write and runs other code.`]
        : [],
    ),
  ];
}

test.each(files)('%s is right', (file) => {
  expect(problems(read(file))).toEqual([]);
});

test('every push and pull request runs what .ci/run runs, and freshness is looked at every week', () => {
  const on = (file: string) => (parse(read(file)) as { on: Record<string, unknown> }).on;
  expect(Object.keys(on('test.yml'))).toEqual(['push', 'pull_request']);
  expect(read('test.yml')).toMatch(/run: \.ci\/run$/mu);
  expect(on('freshness.yml')).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/u) }] });
});

describe('a workflow that is not right', () => {
  test.each([
    ['a key that GitHub does not know', 'runs-on:', 'run-on:', /./u],
    ['an action by a tag', /checkout@[0-9a-f]{40} # v5\.0\.0/u, 'checkout@v5', /full commit/u],
    ['a right to write for all', 'contents: read', 'contents: write', /more than read/u],
    ['a secret', '${{ github.token }}', '${{ secrets.KEY }}', /secret/u],
    ['a value in a script', 'gh issue edit "$number"', 'gh issue edit "${{ github.actor }}"', /as code/u],
    ['a job that may write and builds', 'number=$(gh', 'npm ci; number=$(gh', /may write and runs other code/u],
  ])('%s', (_, find, replace, problem) => {
    const text = read('freshness.yml');
    const wrong = text.replace(find, replace);
    expect(wrong).not.toBe(text);
    expect(problems(wrong)).toEqual([expect.stringMatching(problem)]);
  });
});
