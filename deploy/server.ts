import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import type { Duplex } from 'node:stream';
import { allowedMethods, headersFor, isIn, privateClass } from './headers.ts';
import { mediaTypeOf } from './media-types.ts';

/** Files that nginx does not give either (deploy/nginx/site.conf). */
const hidden = /\/\.(?!well-known\/)|\.(?:br|gz|map)$|^\/_headers$|^\/404\.html$|^\/fout(?:\/|$)/u;

/**
 * A small server for a folder of static files, with the headers the real hosts send. It logs nothing.
 * For looking at the site and for tests; the public site runs on nginx.
 *
 * @param folder path of the built site
 */
export function siteServer(folder: string): Server {
  const fail = (status: number, response: ServerResponse, headOnly = false) => {
    const page = status === 404 ? '404.html' : 'fout/index.html';
    sendFile(response, status, join(folder, page), '/', headOnly);
  };
  // Node would answer a request without a host itself, without our headers; here it does no harm.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    const headOnly = request.method === 'HEAD';
    const path = pathOf(request.url ?? '/');
    if (!(allowedMethods as readonly string[]).includes(request.method ?? '')) fail(405, response);
    else if (path === null) fail(400, response, headOnly);
    else if (isIn(privateClass, path) && /^prefetch/iu.test(String(request.headers['sec-purpose'])))
      fail(503, response, headOnly);
    else if (hidden.test(path)) fail(404, response, headOnly);
    else
      void fileAt(folder, path).then((found) => {
        if (found === 'folder') {
          response.writeHead(301, { ...headersFor(path), Location: encodeURI(`${path}/`) }).end();
        } else if (found === null) fail(404, response, headOnly);
        else sendFile(response, 200, found, path, headOnly);
      });
  });
  // Node drops a quiet connection after 5 s; on a busy machine the next request of a test is just then on its way.
  server.keepAliveTimeout = 60_000;
  return server.on('clientError', refuse);
}

/** The decoded path of a request, which cannot lead out of the folder, or null when the request is malformed. */
function pathOf(target: string): string | null {
  try {
    // Not `new URL` for the usual kind: it would take the first part of //a/b for a host.
    const raw = target.startsWith('/') ? target.replace(/[?#].*$/su, '') : new URL(target).pathname;
    const path = posix.normalize(decodeURIComponent(raw));
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/** The file for a path, 'folder' when only the slash at the end is missing, null when there is none. */
async function fileAt(folder: string, path: string): Promise<string | null> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? file : null;
}

function sendFile(response: ServerResponse, status: number, file: string, path: string, headOnly: boolean): void {
  response.writeHead(status, { ...headersFor(path, status), 'Content-Type': mediaTypeOf(file) });
  if (headOnly) {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Answers what Node could not read as a request; it would do so without our headers. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ''] ?? 400;
  const headers = { ...headersFor('/', status), Connection: 'close', 'Content-Length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'));
}
