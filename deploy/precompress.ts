import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { isText } from './media-types.ts';
import type { PackedFiles, Packer } from './packed-files.ts';

/** How brotli packs what hosts send. */
export const brotliFor = (bytes: Buffer) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

const packers: readonly Packer[] = [
  {
    extension: 'br',
    pack: (bytes) => promisify(brotliCompress)(bytes, brotliFor(bytes)),
    unpack: promisify<Buffer, Buffer>(brotliDecompress),
  },
  {
    extension: 'gz',
    pack: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
    unpack: promisify<Buffer, Buffer>(gunzip),
  },
];

/**
 * Writes a brotli and a gzip twin beside every text file of a folder, where that is smaller. The same bytes in give the
 * same bytes out: no date or name goes in.
 *
 * @param folder path of the built site
 * @param kept packed bytes of earlier builds; left out, every file is packed anew
 * @returns how many text files it met
 */
export async function precompress(folder: string, kept?: PackedFiles): Promise<number> {
  const files = globSync('**/*', { cwd: folder }).filter(isText);
  const waiting = files.values();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    // The workers share one iterator: each takes the next file when it has done one.
    for (const file of waiting) {
      const bytes = await readFile(`${folder}/${file}`);
      const twins = await Promise.all(
        packers.map(async (packer) => {
          const packed = await (kept === undefined ? packer.pack(bytes) : kept.packed(bytes, packer));
          return { extension: packer.extension, packed };
        }),
      );
      // Both or none: a host that has one twin of a tiny file would ask the disk for the other at every visit.
      if (twins.some(({ packed }) => packed.length >= bytes.length)) continue;
      for (const { extension, packed } of twins) await writeFile(`${folder}/${file}.${extension}`, packed);
    }
  });
  await Promise.all(workers);
  return files.length;
}
