import type { Differences, Manifest } from './manifest.ts';
import { sha256 } from './manifest.ts';

/** Files fetched at a time: enough to be done in minutes, too few to trouble a host. */
const atATime = 8;
const patience = 20_000;

/** The address of a file of the site: a folder ends in a slash, `index.html` is not said. */
export function addressOf(origin: string, path: string): string {
  return `${origin}/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/**
 * Asks a host for every file of a manifest and compares what comes (INT-5). Compressed copies are left out: the host chooses
 * them by itself, and what comes out of them is compared. A redirect, an error or no answer counts as missing.
 *
 * @param origin the host, as https://www.voorbeeld.nl
 */
export async function watch(origin: string, manifest: Manifest): Promise<Differences> {
  const isCopy = (path: string) => /\.(br|gz)$/u.test(path) && manifest.has(path.replace(/\.(br|gz)$/u, ''));
  const queue = [...manifest].filter(([path]) => !isCopy(path));
  const found: Differences = { missing: [], added: [], changed: [] };
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [path, hash] = next;
      const content = await fetched(addressOf(origin, path));
      if (content === null) found.missing.push(path);
      else if (sha256(content) !== hash) found.changed.push(path);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return { missing: found.missing.sort(), added: [], changed: found.changed.sort() };
}

async function fetched(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
