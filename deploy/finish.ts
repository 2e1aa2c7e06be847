import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers-file.ts';
import { keptIn } from './packed-files.ts';
import { precompress } from './precompress.ts';

/** Last part of `npm run build`: what hosts need beside the pages. */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const kept = await keptIn(join(root, 'node_modules/.cache/loketwijzer/packed'));

await writeFile(`${folder}/_headers`, headersFile());
console.log(`${await precompress(folder, kept)} bestanden klein gemaakt (brotli en gzip).`);
await kept.forgetOthers();
