import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import type { Lexicon } from '#domain/search/lexicon.ts';
import { understand } from '#domain/search/understand.ts';
import { serve, type Served } from '../server.ts';
import type { SearchDocument } from '#domain/search/build-index.ts';
import type { Engine } from './engine.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  init: () => Promise<void>;
  search: (
    query: string,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

/** A Pagefind index of the same pages and search terms, in a folder of its own, open in a browser. */
export async function pagefindSite(browser: Browser, documents: readonly SearchDocument[], language: string) {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { url, title, terms, headings, description, body } of documents) {
    const content = html(language, title, [terms.join(', '), headings.join('. '), description, body]);
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), html(language, 'Pagefind', []));
  // Pagefind needs WebAssembly and a worker, which the headers of this site forbid.
  const site = await serve(folder, () => ({}));
  const stop = () => {
    site.close();
    rmSync(folder, { recursive: true });
  };
  return { open: () => openPage(browser, site), site, stop };
}

function html(language: string, title: string, parts: readonly string[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = parts.map((part) => `<p>${escaped(part)}</p>`).join('');
  return `<!doctype html><html lang="${language}"><head><title>x</title></head><body><h1>${escaped(title)}</h1>${body}</body></html>`;
}

async function openPage(browser: Browser, site: Served): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  return page;
}

/** Pagefind as its own interface asks it: the query as typed, the first results with their texts. */
export async function plainPagefind(
  browser: Browser,
  documents: readonly SearchDocument[],
  language: string,
): Promise<Engine> {
  const { open, site, stop } = await pagefindSite(browser, documents, language);
  const first = await open();
  site.sent();
  await first.evaluate(searched, ['loon niet betaald']);
  const bytes = site.sent();
  await first.context().close();
  const page = await open();
  return {
    name: 'Pagefind',
    find: async (query) => (await page.evaluate(searched, [query])).map(([url]) => url),
    bytes,
    close: async () => {
      await page.context().close();
      stop();
    },
  };
}

/** Pagefind as ranking behind our understanding of the query: one search a word, scores added up. */
export async function pagefindBehindOurs(
  browser: Browser,
  documents: readonly SearchDocument[],
  language: string,
  lexicon: Lexicon,
): Promise<Engine> {
  const { open, site, stop } = await pagefindSite(browser, documents, language);
  const find = async (page: Page, query: string) => {
    const scores = new Map<string, number>();
    for (const { candidates, share } of understand(query, lexicon).slots) {
      for (const { term, weight } of candidates.slice(0, 3)) {
        for (const [url, score] of await page.evaluate(searched, [term.words[0] ?? ''])) {
          scores.set(url, (scores.get(url) ?? 0) + share * weight * score);
        }
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([url]) => url);
  };
  const first = await open();
  site.sent();
  await find(first, 'loon niet betaald');
  const bytes = site.sent();
  await first.context().close();
  const page = await open();
  return {
    name: 'Pagefind na onze uitleg van de vraag',
    find: (query) => find(page, query),
    bytes,
    close: async () => {
      await page.context().close();
      stop();
    },
  };
}

/** Runs in the page: the first twenty results of a query. */
async function searched([query]: [string] | string[]): Promise<[string, number][]> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  const { results } = await pagefind.search(query ?? '');
  return Promise.all(
    results.slice(0, 20).map(async ({ score, data }) => [(await data()).url, score] as [string, number]),
  );
}
