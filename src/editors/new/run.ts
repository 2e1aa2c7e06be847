import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '#checks/content/read.ts';
import { planFor } from './plan.ts';

/**
 * `npm run new -- loket|pagina|taal <name>`: makes the files of something new in content/. Exit code 1 with a reason, and
 * nothing written, when the name is not good or one of the files is there already.
 * `--root=<folder>` makes them in the content/ of another folder.
 */
const here = resolve(import.meta.dirname, '../../..');
const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: here } },
  allowPositionals: true,
});
const { root } = values;
const plan = planFor(positionals, {
  content: readContent(root).content,
  glossary: readFileSync(join(root, 'content/vertalen/en.md'), 'utf8'),
  today: new Date().toISOString().slice(0, 10),
});

if ('refused' in plan) {
  refuse(plan.refused);
} else {
  const there = [...plan.files.keys()].filter((file) => existsSync(join(root, file)));
  if (there.length > 0) {
    refuse(`Er is niets gemaakt, want dit is er al:\n  ${there.join('\n  ')}`);
  } else {
    for (const [file, text] of plan.files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text, { flag: 'wx' });
    }
    const [first] = plan.files.keys();
    console.log(plan.files.size === 1 ? `Gemaakt: ${first}` : `Gemaakt: ${plan.files.size} bestanden.`);
    console.log(plan.next);
  }
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
