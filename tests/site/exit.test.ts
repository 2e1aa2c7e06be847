import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteConfig } from '#site.config.ts';
import { readContent } from '../../src/checks/content/read.ts';
import { builtPages, findings, inLanguage, isNotTranslated, sample } from '../fixtures/dist.ts';
import { wordsOf } from '../fixtures/words.ts';

const targetOf = (url: string) => siteConfig.exit[inLanguage(url).language].href;
const isVictim = (url: string) =>
  /^\/(?:hulp|noodhulp|veilig-online|vergelijken|keuzehulp\/ik)\/|^\/keuzehulp\/$/u.test(inLanguage(url).address);
/** States of the keuzehulp are many and alike: one in seven. */
const all = sample(7);
const victimPages = builtPages.filter((page) => isVictim(page.url) && !isNotTranslated(page));

describe('the exit on every page, 404 and the states of the keuzehulp included', () => {
  test('EXIT-1 EXIT-10 there is one exit in the bar and one among the skip links, both to the address of the script', () => {
    expect(
      findings(builtPages, ($, { url }) => {
        const target = targetOf(url);
        // Every link to the exit address counts, also one that lost its handle.
        const exits = $(`a[href="${target}"], a[data-weg-link]`);
        const isRight =
          exits.length === 2 &&
          exits.filter('[data-weg-link][rel="noreferrer nofollow"]:not([target])').length === 2 &&
          exits.eq(0).is('body > .skip + .skip') &&
          exits.eq(1).is('.bar > .leave') &&
          $(`script[data-doel="${target}"]`).length === 1 &&
          exits.filter(`[href="${target}"]`).length === 2;
        return isRight ? [] : [`${exits.length} exits`];
      }),
    ).toEqual([]);
    expect(builtPages.map(({ url }) => url)).toContain('/404.html');
  });

  test('EXIT-1 the script is the first after the stylesheet, and stops the page until it has run', () => {
    expect(
      findings(all, ($) => {
        const script = $('script').first();
        const isFirst = script.is('head > link[rel=stylesheet] + script[data-doel]');
        const isClassic = script.is(':not([async]):not([defer]):not([type])');
        return isFirst && isClassic && script.nextAll('title').length === 1 ? [] : [$.html(script)];
      }),
    ).toEqual([]);
  });

  test('EXIT-11 the place that says “Laden.” is empty, first in the body and read out', () => {
    expect(
      findings(all, ($) =>
        $('body').children().first().is('p#weg-status.visually-hidden[role=status]:empty') ? [] : ['no status'],
      ),
    ).toEqual([]);
  });

  test('EXIT-11 EXIT-12 the exit says plainly what it does, with the visible words in its name, and cannot be dragged', () => {
    expect(
      findings(all, ($, { url }) =>
        $('a[data-weg-link]')
          .filter((_, link) => {
            const name = $(link).text().replace(/\s+/gu, ' ').trim();
            const { label, hidden_prefix: prefix } = wordsOf(inLanguage(url).language).exit;
            const isNamed = [label, `${prefix} ${label}`].includes(name) && $(link).is(':not([aria-label])');
            return !isNamed || !$(link).is('[draggable=false]');
          })
          .map((_, link) => $.html(link))
          .get(),
      ),
    ).toEqual([]);
  });

  test('EXIT-6 the pages of the victim section are one entry, the start page leads into it, others keep their history', () => {
    const isEntrance = (url: string) => ['/', '/404.html', '/fout/'].includes(inLanguage(url).address);
    const rule = (url: string) => (isVictim(url) ? '^/' : isEntrance(url) ? expect.any(String) : undefined);
    for (const { url, html } of builtPages.filter((page) => !isNotTranslated(page))) {
      expect(/ data-nav="([^"]*)"/u.exec(html)?.[1], url).toEqual(siteConfig.usesOneEntry ? rule(url) : undefined);
    }
  });
});

describe('EXIT-13 where the exit leads', () => {
  test.each(siteConfig.languages.map(({ code }) => code))(
    'EXIT-13 %s: a secure plain address with a quiet title',
    (code) => {
      const { href, title } = siteConfig.exit[code];
      const { protocol, search, hash, username } = new URL(href);
      expect({ protocol, search, hash, username }).toEqual({ protocol: 'https:', search: '', hash: '', username: '' });
      expect(new URL(href).host).not.toBe(new URL(siteConfig.url).host);
      expect(title).toMatch(/^\p{L}+$/u);
    },
  );
});

describe('EXIT-14 honest words', () => {
  const lists = readContent(process.cwd()).content.of('stille-woorden')[0]?.data ?? {};

  test('EXIT-14 nothing in or beside the exit promises that it hides or removes anything', () => {
    expect(
      findings(all, ($, { url }) => {
        const script = Object.entries($('script[data-doel]').attr() ?? {});
        // Addresses, as in the rule for the history, are no promise; words are.
        const data = script.filter(([name]) => name !== 'data-nav').map(([, value]) => value);
        const near = [...data, $('.bar').text(), $('.skip').text(), $('[data-exit-limits]').text()];
        const promises = lists[inLanguage(url).language]?.uitgang ?? [];
        return near.filter((text) => promises.some((word) => text.toLowerCase().includes(word)));
      }),
    ).toEqual([]);
    expect(Object.keys(lists).sort()).toEqual(siteConfig.languages.map(({ code }) => code).sort());
  });

  test('EXIT-14 the page about the limits promises nothing of the button', () => {
    const text = (builtPages.find(({ url }) => url === '/veilig-online/')?.html ?? '').replace(/<[^>]+>/gu, ' ');
    const sentences = text.split(/(?<=[.?!])\s+/u).filter((sentence) => /knop|weg van deze site/iu.test(sentence));
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => /\bveilig\b|\bwist\b|verbergt/iu.test(sentence))).toEqual([]);
  });

  test('EXIT-14 every page for the person it happens to says in one line what the exit does not do, and where to read more', () => {
    const explains = victimPages.filter(
      ({ url }) => !['/veilig-online/', '/keuzehulp/'].includes(inLanguage(url).address),
    );
    expect(
      findings(explains, ($, { url }) => {
        const { honest_line: limit, back_line: back } = wordsOf(inLanguage(url).language).exit;
        const line = $('main [data-exit-limits]');
        const isRight = line.length === 1 && line.text().includes(limit) && line.text().includes(back);
        return isRight && line.find('a[href$="/veilig-online/"]').length === 1 ? [] : ['no line'];
      }),
    ).toEqual([]);
    expect(explains.length).toBeGreaterThan(300);
  });

  test('EXIT-14 TRACE-10 the page about the limits names them all', () => {
    const page = readFileSync('dist/veilig-online/index.html', 'utf8').replace(/<[^>]+>/gu, ' ');
    const limits = {
      history: /haalt niets weg uit je geschiedenis/u,
      suggestions: /adresbalk/u,
      'the search before': /zoekpagina/u,
      account: /ingelogd/u,
      provider: /internetbedrijf/u,
      bill: /rekening/u,
      'someone who watches along': /meekijk/u,
      'Back without JavaScript': /JavaScript/u,
      'other devices and browsers': /andere browser/u,
      'an onlooker': /Wie de knop ziet/u,
      'untested browsers': /nog niet getest/u,
      'single items, not all': /Haal niet alles weg/u,
      'how to return': /terugkomen|Kom terug/u,
    };
    const missing = Object.entries(limits).filter(([, words]) => !words.test(page));
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});
