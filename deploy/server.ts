import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersFor } from './headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * A small server for a folder of static files, with the headers the real hosts send. It logs nothing.
 * For looking at the site and for tests; the public site runs on nginx.
 *
 * @param folder path of the built site
 */
export function siteServer(folder: string): Server {
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      end(response, 400, '/');
      return;
    }
    void respond(folder, path, request.method === 'HEAD', response);
  });
}

/** The decoded path of a request, or null when it is malformed or tries to leave the folder. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || normalize(path).startsWith('..') ? null : normalize(path);
  } catch {
    return null;
  }
}

async function respond(folder: string, path: string, headOnly: boolean, response: ServerResponse): Promise<void> {
  const file = path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path);
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) {
    sendFile(response, 200, file, path, headOnly);
  } else if (found?.isDirectory()) {
    response.writeHead(301, { ...headersFor(path), Location: `${path}/` }).end();
  } else {
    sendFile(response, 404, join(folder, '404.html'), path, headOnly);
  }
}

function sendFile(response: ServerResponse, status: number, file: string, path: string, headOnly: boolean): void {
  response.writeHead(status, {
    ...headersFor(path),
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
  });
  if (headOnly) {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function end(response: ServerResponse, status: number, path: string): void {
  response.writeHead(status, { ...headersFor(path), 'Content-Type': 'text/plain; charset=utf-8' }).end();
}
