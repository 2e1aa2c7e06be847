import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './media-types.ts';

/** How brotli packs what hosts send. */
export const brotliFor = (bytes: Buffer) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

const packers = [
  {
    extension: 'br',
    pack: (bytes: Buffer) => promisify(brotliCompress)(bytes, brotliFor(bytes)),
  },
  { extension: 'gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }) },
];

/**
 * Writes a brotli and a gzip twin beside every text file of a folder, where that is smaller. The same bytes in give the
 * same bytes out: no date or name goes in.
 *
 * @param folder path of the built site
 * @returns how many text files it met
 */
export async function precompress(folder: string): Promise<number> {
  const files = globSync('**/*', { cwd: folder }).filter(isText);
  const waiting = files.values();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    // The workers share one iterator: each takes the next file when it has done one.
    for (const file of waiting) {
      const bytes = await readFile(`${folder}/${file}`);
      const twins = await Promise.all(
        packers.map(async ({ extension, pack }) => ({ extension, packed: await pack(bytes) })),
      );
      // Both or none: a host that has one twin of a tiny file would ask the disk for the other at every visit.
      if (twins.some(({ packed }) => packed.length >= bytes.length)) continue;
      for (const { extension, packed } of twins) await writeFile(`${folder}/${file}.${extension}`, packed);
    }
  });
  await Promise.all(workers);
  return files.length;
}
