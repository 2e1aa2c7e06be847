import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One way to pack bytes, and back. */
export interface Packer {
  /** Of the packed file; also tells packers apart. */
  extension: string;
  pack: (bytes: Buffer) => Promise<Buffer>;
  unpack: (packed: Buffer) => Promise<Buffer>;
}

/** Packed bytes of earlier builds: packing at the highest level takes most of a build, and most files do not change. */
export interface PackedFiles {
  /** The packed form of some bytes: as it was kept, else made now and kept. */
  packed: (bytes: Buffer, packer: Packer) => Promise<Buffer>;
  /** Forgets what was not asked for since these files were opened. */
  forgetOthers: () => Promise<void>;
}

/** The libraries that pack: another version may give other bytes. */
const { brotli, zlib } = process.versions;

/** @param folder where they are kept; it is made when it is missing */
export async function keptIn(folder: string): Promise<PackedFiles> {
  await mkdir(folder, { recursive: true });
  const asked = new Set<string>();
  return {
    packed: async (bytes, packer) => {
      const hash = createHash('sha256').update(`${brotli} ${zlib} `).update(bytes).digest('hex');
      const name = `${hash}.${packer.extension}`;
      asked.add(name);
      const kept = await intact(join(folder, name), bytes, packer);
      if (kept !== null) return kept;
      const packed = await packer.pack(bytes);
      await writeFile(join(folder, name), packed);
      return packed;
    },
    forgetOthers: async () => {
      const others = (await readdir(folder)).filter((name) => !asked.has(name));
      await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** What was kept, when it still unpacks to the same bytes: nobody may get a page that we did not build. Else null. */
async function intact(file: string, bytes: Buffer, { unpack }: Packer): Promise<Buffer | null> {
  try {
    const kept = await readFile(file);
    return (await unpack(kept)).equals(bytes) ? kept : null;
  } catch {
    return null;
  }
}
