import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Path below a folder, with forward slashes → SHA-256 in hexadecimal; sorted by path. */
export type Manifest = ReadonlyMap<string, string>;

/** How two manifests differ: paths that only one of them has, and paths whose content differs. */
export interface Differences {
  missing: string[];
  added: string[];
  changed: string[];
}

export function sha256(content: Buffer | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The manifest of every file in a folder, hidden ones included. */
export function manifestOf(folder: string): Manifest {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/** A manifest in the form that `sha256sum --check` reads. */
export function manifestText(manifest: Manifest): string {
  return [...manifest].map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

/** Reads the form of `manifestText`. Throws on the first line that does not have it. */
export function parseManifest(text: string): Manifest {
  const lines = text.split('\n').filter(Boolean);
  return new Map(
    lines.map((line, index) => {
      const { hash, path } = /^(?<hash>[0-9a-f]{64}) {2}(?<path>.+)$/u.exec(line)?.groups ?? {};
      if (hash === undefined || path === undefined)
        throw new Error(`Line ${index + 1} of the manifest is no "sha256  path".`);
      return [path, hash];
    }),
  );
}

/** What changed from one manifest to another. */
export function differences(from: Manifest, to: Manifest): Differences {
  return {
    missing: [...from.keys()].filter((path) => !to.has(path)),
    added: [...to.keys()].filter((path) => !from.has(path)),
    changed: [...from].filter(([path, hash]) => to.has(path) && to.get(path) !== hash).map(([path]) => path),
  };
}

/** One line for each file that differs; empty when nothing does. */
export function differenceLines({ missing, added, changed }: Differences): string[] {
  return [
    ...changed.map((path) => `changed  ${path}`),
    ...missing.map((path) => `missing  ${path}`),
    ...added.map((path) => `added    ${path}`),
  ];
}
