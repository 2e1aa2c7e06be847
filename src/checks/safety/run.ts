import { writeFileSync } from 'node:fs';
import { coverageProblems } from './coverage.ts';
import { coverageFile, coverageNow, readEvidence } from './read.ts';

/** `npm run docs:safety`: writes docs/safety-coverage.md anew. Exit code 1 when the evidence has problems. */
const evidence = readEvidence();
writeFileSync(coverageFile, await coverageNow(evidence));
console.log(`${coverageFile} written.`);

const problems = coverageProblems(evidence);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
