import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hashLines, sourceHash } from '#domain/translation/source-hash.ts';
import { readContent } from './content/read.ts';
import { sourceOf, sourceParts } from './content/translated-files.ts';

/**
 * `npm run translated -- <file> …`: says that translations fit the Dutch text of today, by writing its fingerprints to
 * `source_hash`. Exit code 1 when a file is no translation; the others are still written.
 */
const root = resolve(import.meta.dirname, '../..');
const { positionals } = parseArgs({ allowPositionals: true });
const parts = sourceParts(readContent(root).content);

for (const path of positionals) {
  const file = relative(root, resolve(path)).replaceAll('\\', '/');
  const source = sourceOf(file)?.source;
  const dutch = source === undefined ? undefined : parts.get(source);
  const text = readFileSync(resolve(path), 'utf8');
  // The value may run on over lines that are indented deeper.
  const stamped = text.replace(
    /^(?<indent> +)source_hash:.*(?:\n\k<indent> +.*)*$/mu,
    (_, indent: string) => `${indent}source_hash: ${folded(sourceHash(dutch ?? []), indent)}`,
  );
  if (dutch === undefined || !/^ +source_hash:/mu.test(text)) {
    console.error(`${file}  Dit is geen vertaling van een Nederlands bestand, of source_hash ontbreekt.`);
    process.exitCode = 1;
  } else {
    writeFileSync(resolve(path), stamped);
    console.log(`${file}  klopt met ${source}.`);
  }
}
if (positionals.length === 0) {
  console.error('Noem de vertaalde bestanden: npm run translated -- content/slachtoffers/en/praten.mdx');
  process.exitCode = 1;
}

function folded(hash: string, indent: string): string {
  const lines = hashLines(hash);
  return lines.length < 2 ? `'${hash}'` : ['>-', ...lines.map((line) => indent.repeat(2) + line)].join('\n');
}
