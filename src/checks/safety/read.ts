import { globSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { coverageText, type Evidence } from './coverage.ts';
import { launchItemsIn } from './launch.ts';
import { requirementsIn } from './requirements.ts';
import { testsIn } from './tests.ts';

export const coverageFile = 'docs/safety-coverage.md';

/** Reads the requirements, the names of all tests and the launch checklist of this repository. */
export function readEvidence(): Evidence {
  const launchFile = 'docs/launch-checklist.md';
  return {
    requirements: requirementsIn(readFileSync('docs/safety-requirements.yaml', 'utf8')),
    tests: globSync('tests/**/*.test.ts')
      .sort()
      .flatMap((file) => testsIn(file, readFileSync(file, 'utf8'))),
    launch: launchItemsIn(launchFile, readFileSync(launchFile, 'utf8')),
  };
}

/** The text of docs/safety-coverage.md as it has to be, in the form Prettier keeps. */
export async function coverageNow(evidence: Evidence): Promise<string> {
  return format(coverageText(evidence), { ...(await resolveConfig(coverageFile)), filepath: coverageFile });
}
