import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor } from '#deploy/headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A folder served the way hosts do: with brotli, and the headers of the site. */
export interface Served {
  origin: string;
  /** Bytes of all bodies sent since the last call. */
  sent: () => number;
  close: () => void;
}

/**
 * Serves a folder on a free port of this machine. Counts the bytes of bodies: what a visitor pays for.
 *
 * @param headers of a response by path; the site's own, unless told otherwise
 */
export async function serve(
  folder: string,
  headers: (path: string) => Record<string, string> = headersFor,
): Promise<Served> {
  let bytes = 0;
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, body);
    bytes += body.length;
    response.writeHead(200, {
      ...headers(path),
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const sum = bytes;
      bytes = 0;
      return sum;
    },
    close: () => server.close(),
  };
}
