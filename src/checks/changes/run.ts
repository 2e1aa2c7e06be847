import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readListed, writeListed } from './files.ts';
import { follow } from './follow.ts';
import { historyOf, NoHistoryError } from './history.ts';

/**
 * `npm run changes`: reads from git what changed in desks, regions and keuzehulp since the list ends, and adds it to
 * content/wijzigingen/. What is on the disk and not yet committed counts too, with today's date: then one commit can hold both.
 * `-- --waarom="…"` gives the reason for that; `-- --vanaf=<commit>` says where to begin when the list and the history do not
 * meet; `-- --root=<folder>` works in another folder. Exit code 1 when the history cannot be read; then nothing is written.
 */
const here = resolve(import.meta.dirname, '../../..');
const { root, waarom, vanaf } = parseArgs({
  options: { root: { type: 'string', default: here }, waarom: { type: 'string' }, vanaf: { type: 'string' } },
}).values;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

try {
  const listed = readListed(root);
  const now = follow(historyOf(root, today), listed, { why: waarom ?? null, from: vanaf ?? null });
  const added = now.changes.filter((change) => !listed.changes.includes(change));
  if (now.state === listed.state) {
    console.log('Er veranderde niets sinds de lijst ophoudt.');
  } else {
    const files = writeListed(root, listed, now);
    console.log(`${files.join(', ')}: ${added.length} regels nieuw of aangevuld.`);
    for (const { date, of, what, ids, why } of added) {
      console.log(
        `  ${date} ${of} ${what}: ${ids.length > 5 ? ids.length : ids.join(', ')}${why === null ? ' (waarom: niet opgeschreven)' : ''}`,
      );
    }
    console.log('Vul in het bestand bij “why” in wat u weet, en leg het samen met uw wijziging vast.');
  }
} catch (error) {
  if (!(error instanceof NoHistoryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
