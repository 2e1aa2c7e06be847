import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Packs a folder so that equal content gives equal bytes, on every machine with GNU tar: names in byte order, one time for
 * everything, nobody's user, no modes of this machine (https://reproducible-builds.org/docs/archives/). Node does the
 * compression, because the dependencies fix its version; a gzip header from Node holds no name and no time.
 *
 * @param folder what to pack; its own name is the first part of every path
 * @param parent the folder that holds it
 * @param seconds time of every entry, in seconds since 1970
 * @param file where the .tar.gz is written
 */
export function pack(folder: string, parent: string, seconds: number, file: string): void {
  const flags = [
    '--sort=name',
    `--mtime=@${seconds}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u=rwX,go=rX',
    '--format=ustar',
  ];
  writeFileSync(file, gzipSync(tar([...flags, '-C', parent, '-cf', '-', folder]), { level: 9 }));
}

/** Unpacks what `pack` made into an existing folder. */
export function unpack(file: string, folder: string): void {
  tar(['-C', folder, '-xf', '-'], gunzipSync(readFileSync(file)));
}

/** Runs GNU tar and gives its output. Throws what it says when it fails, or when it is another tar. */
function tar(words: string[], input?: Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync('tar', words, {
    input,
    maxBuffer: 2 ** 31,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error !== undefined) throw new Error(`GNU tar is needed: ${error.message}`);
  if (status !== 0) throw new Error(`GNU tar is needed; this tar says: ${stderr.toString()}`);
  return stdout;
}
