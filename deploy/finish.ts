import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers-file.ts';
import { precompress } from './precompress.ts';

/** Last part of `npm run build`: what hosts need beside the pages. */
const folder = join(import.meta.dirname, '../dist');

await writeFile(`${folder}/_headers`, headersFile());
console.log(`${await precompress(folder)} bestanden klein gemaakt (brotli en gzip).`);
