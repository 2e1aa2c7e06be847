import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '#deploy/server.ts';
import { siteConfig } from '#site.config.ts';

const exitAddress = siteConfig.exit.nl.href;
/** Where the test's own exit script is. */
const otherScript = '/other-exit.js';

/** How the site is served in a test. */
export interface Serving {
  /** Instead of the Cache-Control of the real headers. */
  cacheControl?: string;
  /** What stands in the place of the exit script. */
  exitScript?: string;
  /** Without this the pages say themselves whether their links replace (EXIT-6). */
  usesOneEntry?: false;
  /** Called halfway a page, after the bar with the exit: the rest follows when its promise ends. */
  halfway?: () => Promise<void>;
}

/** Three places that have nothing to do with each other: someone comes from `search` and leaves for `weather`. */
export interface Places {
  search: string;
  site: string;
  weather: string;
  /** Every request since the last reset: where it came in, its path, and what it says about where it came from. */
  requests: { place: string; path: string; referer: string | undefined }[];
  /** Serves the site in another way from now on; `{}` is as it is built. */
  serve: (serving: Serving) => void;
  /** Lets the weather wait with its answers; the function that comes back lets it answer again. */
  holdWeather: () => () => void;
  close: () => Promise<void>;
}

/** Opens the three places, on three hosts of this machine, so that browsers see three sites. */
export async function openPlaces(): Promise<Places> {
  const requests: Places['requests'] = [];
  let serving: Serving = {};
  let weatherMayAnswer = Promise.resolve();

  const log = (place: string, handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>) =>
    createServer((request, response) => {
      requests.push({ place, path: request.url ?? '', referer: request.headers.referer });
      handle(request, response).catch(() => response.destroy());
    });

  const built = siteServer('dist');
  const builtOrigin = await listen(built, '127.0.0.1');
  const weather = log('weather', async (_, response) => {
    await weatherMayAnswer;
    sendPage(response, 'Weer', '<p>Bewolkt.</p>');
  });
  const weatherOrigin = await listen(weather, '127.0.0.2');
  const site = log('site', async (request, response) => {
    await serveBuilt(`${builtOrigin}${request.url ?? '/'}`, `${weatherOrigin}/`, serving, response);
  });
  const siteOrigin = (await listen(site, 'localhost')).replace('127.0.0.1', 'localhost');
  const search = log('search', (request, response) => {
    const links = ['/', '/hulp/', '/hulp/praten/', '/professionals/', '/keuzehulp/ik/'];
    const items = links.map((path) => `<p><a href="${siteOrigin}${path}">${path}</a></p>`);
    sendPage(response, `Zoekresultaten ${request.url ?? ''}`, items.join(''));
    return Promise.resolve();
  });
  const servers = [built, weather, site, search];

  return {
    search: await listen(search, '127.0.0.3'),
    site: siteOrigin,
    weather: weatherOrigin,
    requests,
    serve: (next) => (serving = next),
    holdWeather: () => {
      let letGo = (): void => undefined;
      weatherMayAnswer = new Promise((resolve) => (letGo = resolve));
      return letGo;
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Passes on what the real server answers. Only the exit leads to the weather here, and what `serving` asks for. */
async function serveBuilt(from: string, exit: string, serving: Serving, response: ServerResponse): Promise<void> {
  if (from.endsWith(otherScript)) {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(serving.exitScript);
    return;
  }
  const answer = await fetch(from, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
  const headers = Object.fromEntries(answer.headers);
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  if (headers['content-type']?.startsWith('text/html') !== true) {
    response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  let html = (await answer.text()).replaceAll(`"${exitAddress}"`, `"${exit}"`);
  // Another address: browsers keep the real script.
  if (serving.exitScript !== undefined) html = html.replace(/src="[^"]*\/weg\.[^"]*"/u, `src="${otherScript}"`);
  if (serving.usesOneEntry === false) html = html.replace(/ data-nav="[^"]*"/u, '');
  if (serving.cacheControl !== undefined) headers['cache-control'] = serving.cacheControl;
  response.writeHead(answer.status, headers);
  const half = html.indexOf('<header>');
  response.write(html.slice(0, half));
  await serving.halfway?.();
  response.end(html.slice(half));
}

function sendPage(response: ServerResponse, title: string, body: string): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>${body}`);
}

async function listen(server: Server, host: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
