import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { brotliFor } from '#deploy/precompress.ts';

/** What a browser fetches by itself to show a page, in bytes on the line. */
export interface FirstView {
  /** Path of the page on the site. */
  path: string;
  /** Paths of everything that is fetched, the page first. */
  requests: string[];
  /** Paths of the icons of the tab. They are fetched when the page stands there, so they count in bytes only. */
  icons: string[];
  bytes: number;
  /** The part of `bytes` that is JavaScript in files. */
  scriptBytes: number;
}

/** A built site in a folder, weighed file by file. */
export interface WeighedSite {
  /** Paths of all pages, in alphabetical order. */
  pages: string[];
  /** Bytes of the file at a path, in brotli at the highest level as hosts send it. Throws when there is no such file. */
  size: (path: string) => number;
  /** @param seen what a browser asked for; left out, it is what the page names, with what its scripts import at once */
  firstView: (path: string, seen?: readonly string[]) => FirstView;
}

/** A module that another one imports at once; what is imported later, on a visitor's action, is not. */
const imported = /(?:\bfrom|\bimport)\s*["'`](?<path>\.{0,2}\/[^"'`]+)["'`]/gu;

/** Bytes of a file as hosts send it: its brotli twin, or what that would be where the build wrote none. */
function sizeOf(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  const bytes = readFileSync(file);
  return Math.min(bytes.length, brotliCompressSync(bytes, brotliFor(bytes)).length);
}

/** @param folder path of a built site; each file is read when it is first asked for */
export function weighedSite(folder: string): WeighedSite {
  const file = (path: string) => `${folder}${decodeURI(path).replace(/\/$/u, '/index.html')}`;
  const sizes = new Map<string, number>();
  const size = (path: string) => {
    const bytes = sizes.get(path) ?? sizeOf(file(path));
    sizes.set(path, bytes);
    return bytes;
  };
  const withImports = (script: string): string[] => {
    const code = readFileSync(file(script), 'utf8');
    const paths = [...code.matchAll(imported)].map(({ groups }) =>
      posix.resolve(posix.dirname(script), groups?.['path'] ?? ''),
    );
    return [script, ...paths.flatMap(withImports)];
  };
  const views = new Map<string, FirstView>();
  const firstView = (path: string, seen?: readonly string[]): FirstView => {
    const $ = load(readFileSync(file(path)));
    const own = (selector: string, name: string) =>
      $(selector)
        .map((_, element) => $(element).attr(name))
        .get()
        .filter((address) => /^\/(?!\/)/u.test(address));
    const named = [
      ...own('link[rel~=stylesheet]', 'href'),
      ...own('img[src]', 'src'),
      ...own('script[src]', 'src').flatMap(withImports),
    ];
    const icons = own('link[rel~=icon]', 'href');
    const requests = [...new Set(seen ?? [path, ...named])].filter((one) => !icons.includes(one));
    const weigh = (paths: readonly string[]) => paths.reduce((sum, one) => sum + size(one), 0);
    const scriptBytes = weigh(requests.filter((one) => one.endsWith('.js')));
    return { path, requests, icons, bytes: weigh([...requests, ...icons]), scriptBytes };
  };
  return {
    pages: globSync('**/*.html', { cwd: folder })
      .map((name) => `/${name.replace(/index\.html$/u, '')}`)
      .sort(),
    size,
    firstView: (path, seen) => {
      const view = (seen === undefined ? views.get(path) : undefined) ?? firstView(path, seen);
      if (seen === undefined) views.set(path, view);
      return view;
    },
  };
}
