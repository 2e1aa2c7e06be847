import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What visitors met while releases and workers came and went. */
export interface Visits {
  pages: number;
  stylesheets: number;
  /** Answers that were not wholly of one release, or not 200. */
  wrong: string[];
  /** Connections that a killed process cut; a browser asks again by itself, and so do the visitors, once. */
  cut: number;
}

/**
 * Opens pages one after the other, each with its stylesheet, over a new connection every time, and compares every byte
 * with the releases.
 *
 * @param sites folders of the built sites that may be met, all with the same pages
 * @param isOver says when to stop
 */
export async function visit(origin: string, sites: string[], pages: string[], isOver: () => boolean): Promise<Visits> {
  const visits: Visits = { pages: 0, stylesheets: 0, wrong: [], cut: 0 };
  const known = (path: string) => sites.flatMap((site) => bytesOf(`${site}${path.replace(/\/$/u, '/index.html')}`));
  const ask = async (path: string): Promise<Buffer> => {
    const answer = await fetchOnce(origin + path).catch(() => {
      visits.cut += 1;
      return fetchOnce(origin + path).catch(() => ({ status: 0, body: Buffer.alloc(0) }));
    });
    const isWhole = known(path).some((bytes) => bytes.equals(answer.body));
    if (answer.status !== 200 || !isWhole) visits.wrong.push(`${path}: ${answer.status}, ${answer.body.length} bytes`);
    return answer.body;
  };
  while (!isOver()) {
    const page = await ask(pages[Math.floor(Math.random() * pages.length)] ?? '/');
    visits.pages += 1;
    const style = /href="(?<href>\/_a\/[^"]+\.css)"/u.exec(page.toString())?.groups?.['href'];
    if (style === undefined) visits.wrong.push('a page without a stylesheet');
    else await ask(style);
    visits.stylesheets += 1;
  }
  return visits;
}

const cache = new Map<string, Buffer[]>();

/** The bytes of a file, or nothing when the release has no such file. */
function bytesOf(file: string): Buffer[] {
  const found = cache.get(file);
  if (found !== undefined) return found;
  let bytes: Buffer[];
  try {
    bytes = [readFileSync(file)];
  } catch {
    bytes = [];
  }
  cache.set(file, bytes);
  return bytes;
}

const encodings = ['br', 'gzip', 'identity'];

function fetchOnce(url: string): Promise<{ status: number; body: Buffer }> {
  const headers = { 'Accept-Encoding': encodings[Math.floor(Math.random() * encodings.length)] };
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      response.on('end', () => {
        const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[response.headers['content-encoding'] ?? ''];
        const body = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, body: unpack === undefined ? body : unpack(body) });
      });
    }).on('error', reject);
  });
}
