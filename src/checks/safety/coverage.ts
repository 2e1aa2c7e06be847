import type { Requirement, Serving } from './requirements.ts';

export interface Evidence {
  requirements: Requirement[];
  tests: Serving[];
  launch: Serving[];
}

const serving = (list: Serving[], id: string) => list.filter(({ ids }) => ids.includes(id));

/** Whether nothing at all is known about a requirement. */
function isOpen({ id, gap }: Requirement, { tests, launch }: Evidence): boolean {
  return gap === undefined && serving(tests, id).length === 0 && serving(launch, id).length === 0;
}

/**
 * What is wrong with the evidence: an id that safety.md does not know, and a must that has neither a test, nor an item before
 * launch, nor a stated gap.
 */
export function coverageProblems(evidence: Evidence): string[] {
  const known = new Set(evidence.requirements.map(({ id }) => id));
  return [
    ...[...evidence.tests, ...evidence.launch].flatMap(({ ids, file, text }) =>
      ids.filter((id) => !known.has(id)).map((id) => `${file}: ${id} is no requirement (“${text}”).`),
    ),
    ...evidence.requirements
      .filter((requirement) => requirement.priority === 'M' && isOpen(requirement, evidence))
      .map(({ id, line }) => `${id} is a must with no test, no item before launch and no stated gap: ${line}`),
  ];
}

const priorities = { M: 'must', S: 'should', C: 'could' };

/** docs/safety-coverage.md: every requirement with what proves it, what waits for launch and what is missing. */
export function coverageText(evidence: Evidence): string {
  const { requirements, tests, launch } = evidence;
  const count = (isMet: (id: string) => boolean) => requirements.filter(({ id }) => isMet(id)).length;
  const tested = count((id) => serving(tests, id).length > 0);
  const waiting = count((id) => serving(tests, id).length === 0 && serving(launch, id).length > 0);
  const open = requirements.filter((requirement) => isOpen(requirement, evidence));
  const groups = [...new Set(requirements.map(({ id }) => groupOf(id)))];
  return [
    '# Safety coverage',
    '',
    'Written by `npm run docs:safety` from [the requirements](safety-requirements.yaml), the names of the tests and',
    '[the launch checklist](launch-checklist.md). Do not edit.',
    '',
    `${requirements.length} requirements: ${tested} have tests, ${waiting} wait for launch alone, ${open.length} are open.`,
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      '',
      ...requirements.filter(({ id }) => groupOf(id) === group).flatMap((one) => entryLines(one, evidence)),
    ]),
    '',
  ].join('\n');
}

function groupOf(id: string): string {
  return id.replace(/-\d+$/u, '');
}

function entryLines(requirement: Requirement, evidence: Evidence): string[] {
  const { id, priority, line, gap } = requirement;
  return [
    `- **${id}** (${priorities[priority]}) ${line}`,
    ...serving(evidence.tests, id).map(({ file, text }) => `  - Test: ${text} (\`${file}\`)`),
    ...serving(evidence.launch, id).map(({ text }) => `  - Before launch: ${text}`),
    ...(gap === undefined ? [] : [`  - Gap: ${gap}`]),
    ...(isOpen(requirement, evidence) ? ['  - Open.'] : []),
  ];
}
