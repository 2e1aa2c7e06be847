import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { builtFiles, inLanguage, isQuiet } from '../fixtures/dist.ts';

/*
 * What an app shows when someone shares a link, and what stands in the list of recent tabs: title, description, icon, and what
 * else a head offers for it (Open Graph, Twitter cards, JSON-LD, oEmbed, pictures). Every page is read, each state in each language.
 */

interface Preview {
  url: string;
  /** Each element of the head with the attributes that say what it is for: `meta name=description`. */
  elements: string[];
  /** All words that the head offers. */
  words: string[];
}

/** What an element of the head is for, without what it says. */
function purpose(name: string, attributes: Readonly<Record<string, string>>): string {
  const naming = ['charset', 'name', 'property', 'itemprop', 'http-equiv', 'rel', 'type'];
  return [
    name,
    ...naming
      .filter((key) => key in attributes)
      .map((key) => (key === 'charset' ? key : `${key}=${attributes[key] ?? ''}`)),
  ].join(' ');
}

const previews = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file): Preview => {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const $ = load(html.slice(0, html.indexOf('<body')));
    const elements = $('head').children().get();
    return {
      url: `/${file.replace(/index\.html$/u, '')}`,
      elements: elements.map(({ name, attribs }) => purpose(name, attribs)),
      words: [
        $('title').text(),
        ...$('meta[content]')
          .get()
          .map(({ attribs }) => attribs['content'] ?? ''),
      ],
    };
  });

const victim = previews.filter(({ url }) => isQuiet(url));

/** All that the head of an ordinary page holds. Anything new has to be thought about first. */
const known = [
  'meta charset',
  'meta name=viewport',
  'meta name=referrer',
  'meta name=description',
  'meta name=format-detection',
  'meta name=robots',
  'link rel=stylesheet',
  'link rel=alternate',
  'link rel=icon type=image/svg+xml',
  'title',
  'script',
  'script type=module',
];

/** Pages that hold something more, by address without language, and nothing of it shows in a preview. None is for victims. */
const more: { pages: RegExp; element: string }[] = [
  { pages: /^\/weg\/$/u, element: 'meta http-equiv=refresh' },
  { pages: /^\/wijzigingen\//u, element: 'link rel=alternate type=application/rss+xml' },
  { pages: /^\/loketten\/[a-z0-9-]+\/$/u, element: 'script type=application/ld+json' },
];
const mayHold = (url: string, element: string) =>
  known.includes(element) || more.some((one) => one.element === element && one.pages.test(inLanguage(url).address));

describe('TRACE-3 the preview of a shared link', () => {
  test('TRACE-3 I18N-4 of no page for victims, in any language, has a word that gives something away', () => {
    const lists = readContent(process.cwd()).content.of('stille-woorden')[0]?.data ?? {};
    const loud = victim.flatMap(({ url, words }) => {
      const quietWords = lists[inLanguage(url).language]?.titels ?? [];
      return words
        .filter((text) => quietWords.some((word) => text.toLowerCase().includes(word.toLowerCase())))
        .map((text) => `${url} ${text}`);
    });
    expect(loud).toEqual([]);
    expect(Object.keys(lists).length).toBeGreaterThan(3);
    expect(victim.length).toBeGreaterThan(2000);
  });

  test('TRACE-3 of a page for victims does not name the site', () => {
    expect(
      victim.filter(({ words }) => words.some((text) => /loketwijzer/iu.test(text))).map(({ url }) => url),
    ).toEqual([]);
  });

  test('TRACE-3 is no more than title, description and icon, on any page: no picture and no card', () => {
    const unknown = previews.flatMap(({ url, elements }) =>
      elements.filter((element) => !mayHold(url, element)).map((element) => `${url} ${element}`),
    );
    expect(unknown.slice(0, 5)).toEqual([]);
  });

  test('every page has one title and one description', () => {
    const count = (elements: string[], wanted: string) => elements.filter((element) => element === wanted).length;
    const wrong = previews.filter(
      ({ elements }) => count(elements, 'title') !== 1 || count(elements, 'meta name=description') !== 1,
    );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });
});
