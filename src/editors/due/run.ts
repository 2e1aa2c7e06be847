import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '#checks/content/read.ts';
import { dueList, dueOn } from './list.ts';

/**
 * `npm run due`: which numbers and pages somebody has to look at again; exit code 1 when there is one. `-- --on=<day>` looks
 * from another day, to see what is coming. A workflow runs it every week (.github/workflows/freshness.yml).
 */
const { on } = parseArgs({
  options: { on: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
}).values;
if (!/^\d{4}-\d{2}-\d{2}$/u.test(on) || Number.isNaN(Date.parse(on))) {
  console.error(`“${on}” is geen dag. Schrijf jjjj-mm-dd, bijvoorbeeld: npm run due -- --on=2027-03-01`);
  process.exitCode = 1;
} else {
  const due = dueOn(readContent(resolve(import.meta.dirname, '../../..')).content, on);
  console.log(dueList(due, on));
  process.exitCode = due.length > 0 ? 1 : 0;
}
