import { globSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import {
  builtPages,
  findings,
  inLanguage,
  isNotTranslated,
  isQuiet,
  isState,
  parsed,
  type BuiltPage,
  type Finding,
} from '../fixtures/dist.ts';
import { wordsOf } from '../fixtures/words.ts';

/* What no page may hold, so that a visit leaves no trace and tells nobody. The browser tests see what happens; these see why. */

/** What may name another site: a link one presses, the exit, and names of formats that nothing loads. */
const mayNameOthers = /^(?:a href|script data-doel|meta content|svg xmlns|template data-words)$/u;

/** Other sites in an attribute, in any way a browser understands. */
const otherSite = /^\s*(?:[a-z]+:)?\/\/|,\s*(?:https?:)?\/\//iu;

function others($: CheerioAPI): string[] {
  return $('*')
    .map((_, element) => {
      const { tagName, attribs } = element as Element;
      return Object.entries(attribs)
        .filter(([name, value]) => otherSite.test(value) && !mayNameOthers.test(`${tagName} ${name}`))
        .map(([name, value]) => `<${tagName} ${name}="${value}">`);
    })
    .get();
}

/** Elements a page may not have, each with the requirement that says so. */
const refused: [requirement: string, why: string, selector: string][] = [
  ['PRIV-2', 'reports a press to someone', '[ping], [attributionsrc], [attributiondestination]'],
  [
    'TRACE-13',
    'is fetched before anyone asks',
    'link[rel~=prefetch], link[rel~=prerender], link[rel~=preconnect], link[rel~=dns-prefetch], script[type=speculationrules], [data-astro-prefetch]',
  ],
  ['TRACE-1', 'offers to install the site', 'link[rel~=manifest]'],
  [
    'TRACE-7',
    'keeps or sends what is typed',
    'form, textarea, [contenteditable], input:not([type=search]):not([type=checkbox]):not([type=text]), [list]',
  ],
  ['TRACE-5', 'puts what is typed in an address', '[method], [action], [formaction], [type=submit]'],
  ['PRIV-1', 'belongs to someone else', 'iframe, frame, object, embed, portal, fencedframe, video, audio, track, base'],
  [
    'LANG-5',
    'is a picture that is not one of our own drawings',
    'img, picture, image, canvas, input[type=image], [background]',
  ],
  ['EXIT-4', 'opens another window', '[target]'],
];

/** What is looked for on every page, by the name of the test; all at once, because reading three thousand pages takes a while. */
const searches: Record<string, ($: CheerioAPI) => string[]> = {
  ...Object.fromEntries(
    refused.map(([requirement, why, selector]) => [`${requirement} ${why}: ${selector}`, all(selector)]),
  ),
  'PRIV-1 PRIV-2 names another site but in a link to press': others,
  'PRIV-4 has a link that tells another site where someone came from': all('a[href^="http"]:not([rel~=noreferrer])'),
  'PRIV-4 lets the browser choose a referrer policy': ($) =>
    $('meta[name=referrer][content=no-referrer]').length === 1 ? [] : ['no policy'],
  'I18N-3 has a number with a space or a dash that may be read from right to left': ($) =>
    $('a[href^="tel:"]')
      .filter((_, link) => /\d[\s-]\d/u.test($(link).text()))
      .filter((_, link) => !$(link).is('[dir=ltr]') && $(link).find('bdi[dir=ltr]').length === 0)
      .map((_, link) => $.html(link))
      .get(),
};

function all(selector: string): ($: CheerioAPI) => string[] {
  return ($) =>
    $(selector)
      .map((_, element) => $.html(element))
      .get();
}

describe('no page', () => {
  const found = new Map<string, Finding[]>();
  beforeAll(() => {
    for (const page of builtPages) {
      const $ = parsed(page);
      for (const [name, search] of Object.entries(searches)) {
        const here = search($).map((what) => ({ url: page.url, found: what }));
        if (here.length > 0) found.set(name, [...(found.get(name) ?? []), ...here]);
      }
    }
  });

  test.each(Object.keys(searches))('%s', (name) => {
    expect(found.get(name)?.slice(0, 5) ?? []).toEqual([]);
  });

  test('TRACE-8 of the victim section is a file to download', () => {
    expect(
      findings(quietPages(), ($) =>
        $('a[download], a[href^="/"]')
          .map((_, link) => ($(link).is('[download]') ? 'download' : ($(link).attr('href') ?? '')))
          .get()
          .filter((href) => !/^\/(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/u.test(href)),
      ).slice(0, 5),
    ).toEqual([]);
  });
});

/** How each language says "the list of calls". */
const callHistory: Record<string, RegExp> = {
  nl: /belgeschiedenis/u,
  en: /call (?:history|list|log)/iu,
  pl: /połączeń/iu,
  ar: /سجل المكالمات/u,
};

describe('numbers', () => {
  const pages = builtPages.filter(({ url }, index) => !isState(url) || index % 10 === 0);

  test('TRACE-9 of a desk stand beside the words that a call stays in the list of calls', () => {
    const besideNumbers = findings(pages, ($) =>
      $('[data-channel] a[href^="tel:"], li[data-loket] a[href^="tel:"]')
        .map((_, link) => $(link).closest('li').text())
        .get(),
    );
    const said = (url: string) => wordsOf(inLanguage(url).language).desk.in_call_history;
    expect(besideNumbers.length).toBeGreaterThan(500);
    expect(besideNumbers.filter(({ url, found }) => !found.includes(said(url))).slice(0, 5)).toEqual([]);
  });

  test('TRACE-9 in a sentence of the victim section: the page says it somewhere', () => {
    expect(
      findings(
        pages.filter((page) => isQuiet(page.url) && !isNotTranslated(page)),
        ($, { url }) => {
          const says = callHistory[inLanguage(url).language] ?? /(?!)/u;
          return $('main a[href^="tel:"]').length === 0 || says.test($('main').text()) ? [] : ['not a word'];
        },
      ).map(({ url }) => url),
    ).toEqual([]);
  });
});

test('LANG-5 TRACE-3 the only picture file of the site is the icon of the tab, with a name that says nothing', () => {
  const pictures = globSync('**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,mp4,webm,mp3,woff,woff2,pdf}', {
    cwd: 'dist',
  });
  expect(pictures).toEqual(['favicon.svg']);
});

test('TRACE-3 files that pages load have names that say nothing about the page', () => {
  const loaded = new Set(
    builtPages.flatMap(({ html }) =>
      [...html.matchAll(/<(?!a\s)[^>]*\s(?:src|href)="(?<file>\/[^"]+\.(?:js|css|svg))"/gu)].map(
        (match) => match.groups?.['file'] ?? '',
      ),
    ),
  );
  expect(
    [...loaded].filter((file) => !/^\/_a\/(?:(?:weg|site)\.)?[\w-]{8}\.(?:js|css)$|^\/favicon\.svg$/u.test(file)),
  ).toEqual([]);
  expect(loaded.size).toBeGreaterThan(3);
});

function quietPages(): BuiltPage[] {
  return builtPages.filter(({ url }) => isQuiet(url));
}
