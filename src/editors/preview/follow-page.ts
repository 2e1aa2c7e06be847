import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Lets HTML follow every page that a response sends, whatever its status. Nothing is held back: the page goes out as it comes.
 *
 * @param following what follows a page; asked once, at its end, with the status that was sent
 */
export function followPage(response: ServerResponse<IncomingMessage>, following: (status: number) => string): void {
  const { writeHead, end } = response;
  let isPage = false;
  response.writeHead = function (status: number, ...rest: unknown[]) {
    const headers = (rest.find((part) => typeof part === 'object') ?? {}) as OutgoingHttpHeaders;
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    isPage = String(lower['content-type'] ?? response.getHeader('content-type')).startsWith('text/html');
    if (isPage) {
      // The page of an error does not say how its letters are written; the length was counted without what follows.
      lower['content-type'] = 'text/html; charset=utf-8';
      delete lower['content-length'];
      response.removeHeader('content-length');
    }
    return writeHead.call(response, status, isPage ? lower : headers);
  } as typeof writeHead;
  response.end = function (...parts: Parameters<typeof end>) {
    if (isPage) {
      const [last] = parts;
      if (typeof last === 'string' || last instanceof Uint8Array) response.write(last);
      return end.call(response, following(response.statusCode), 'utf8');
    }
    return end.apply(response, parts);
  } as typeof end;
}
