import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differenceLines, parseManifest } from './manifest.ts';
import { watch } from './watch.ts';

/**
 * `npm run verify -- https://host release/<name>.sha256`: whether a host sends exactly what was released. Exit code 1 and one
 * line a file when it does not. Meant to run every hour, from another provider than the host (INT-5).
 */
const [host, file] = parseArgs({ allowPositionals: true }).positionals;
if (host === undefined || file === undefined || !URL.canParse(host)) {
  console.error('Use: npm run verify -- https://host release/<name>.sha256');
  process.exitCode = 2;
} else {
  const manifest = parseManifest(readFileSync(file, 'utf8'));
  const { origin } = new URL(host);
  const lines = differenceLines(await watch(origin, manifest));
  if (lines.length > 0) {
    console.error([`${origin} does not send what was released:`, ...lines].join('\n'));
    process.exitCode = 1;
  } else {
    console.log(`${origin} sends what was released: all ${manifest.size} files.`);
  }
}
