import { eld } from 'eld/medium';
import { describe, expect, test } from 'vitest';
import { siteConfig } from '#site.config.ts';
import { builtPages, builtUrls, findings, inLanguage, isNotTranslated, isState, sample } from '../fixtures/dist.ts';

const { defaultLanguage, languages } = siteConfig;
const others = languages.filter(({ code }): boolean => code !== defaultLanguage);
const all = sample(5);
const urls = new Set(builtUrls);

test('I18N-3 every page says the language of its address and the direction of that language', () => {
  expect(
    findings(builtPages, ($, { url }) => {
      const { language } = inLanguage(url);
      const direction = languages.find(({ code }) => code === language)?.dir ?? '';
      const html = $('html');
      return html.attr('lang') === language && html.attr('dir') === direction
        ? []
        : [`${html.attr('lang') ?? ''} ${html.attr('dir') ?? ''}`];
    }),
  ).toEqual([]);
});

test('a filter with the code of a language is a Dutch page with Dutch links', () => {
  const page = builtPages.find(({ url }) => url === '/loketten/keuze/pl/');
  expect(page?.html).toContain('<html lang="nl"');
  expect(findings(page === undefined ? [] : [page], ($) => [$('main .crumbs a').attr('href') ?? 'none'])).toEqual([
    { url: '/loketten/keuze/pl/', found: '/' },
  ]);
});

test('I18N-2 every page offers every other language by its own name, and what is offered is there', () => {
  expect(
    findings(all, ($, { url }) => {
      const { language } = inLanguage(url);
      const offered = $('header .languages a')
        .map((_, link) => `${$(link).attr('lang') ?? ''} ${$(link).text().trim()}`)
        .get();
      const expected = languages.filter(({ code }) => code !== language).map(({ code, name }) => `${code} ${name}`);
      const missing = $('.languages a')
        .map((_, link) => $(link).attr('href'))
        .get()
        .filter((href) => !urls.has(href));
      return [...(offered.join() === expected.join() ? [] : [offered.join()]), ...missing];
    }),
  ).toEqual([]);
});

test('I18N-6 what Dutch has, every language has at the same address, if only to say that it is not translated', () => {
  const dutch = builtPages
    .map(({ url }) => url)
    .filter((url) => inLanguage(url).language === defaultLanguage)
    .filter(
      (url) =>
        !isState(url) && !/^\/loketten\/keuze\/|^\/regio\/.|^\/wijzigingen\/.|^\/(?:weg|fout)\/$|^\/404/u.test(url),
    );
  const missing = others.flatMap(({ code }) => dutch.map((url) => `/${code}${url}`)).filter((url) => !urls.has(url));
  expect(missing).toEqual([]);
  expect(dutch.length).toBeGreaterThan(150);
});

test('I18N-6 a page that is not translated leads to the Dutch page, marked as Dutch, and to 112', () => {
  const pages = builtPages.filter(isNotTranslated);
  expect(
    findings(pages, ($, { url }) => {
      const dutch = $(`main a[hreflang="${defaultLanguage}"][lang="${defaultLanguage}"]`).attr('href');
      const isRight = dutch === inLanguage(url).address && $('main a[href="tel:112"]').length === 1;
      return isRight ? [] : [dutch ?? 'no link'];
    }),
  ).toEqual([]);
  expect(pages.length).toBeGreaterThan(50);
});

test('every state of the keuzehulp for victims is there in every language', () => {
  const states = (prefix: string) =>
    [...urls].filter((url) => url.startsWith(`${prefix}/keuzehulp/ik/`)).map((url) => url.slice(prefix.length));
  const dutch = states('').sort();
  expect(dutch.length).toBeGreaterThan(500);
  for (const { code } of others) expect(states(`/${code}`).sort()).toEqual(dutch);
});

test('a translation that nobody reviewed says so', () => {
  const pages = all.filter((page) => inLanguage(page.url).language !== defaultLanguage && !isNotTranslated(page));
  expect(findings(pages, ($) => ($('footer [data-not-reviewed]').length === 1 ? [] : ['says nothing']))).toEqual([]);
  expect(
    findings(sample(50), ($, { url }) => {
      const isDutch = inLanguage(url).language === defaultLanguage;
      return isDutch && $('footer [data-not-reviewed]').length > 0 ? ['Dutch is no translation'] : [];
    }),
  ).toEqual([]);
});

describe('no Dutch is left in another language', () => {
  const blocks = 'h1, h2, h3, p, li, dt, dd, summary, td, th, label';

  test.each(others)('$name', ({ code }) => {
    const pages = all.filter(({ url }) => inLanguage(url).language === code);
    const dutch = findings(pages, ($) => {
      // Names of sites are what they are in every language.
      $('[lang]:not(html), .sources').remove();
      return $(blocks)
        .filter((_, block) => $(block).find(blocks).length === 0)
        .map((_, block) =>
          $(block)
            .text()
            .replace(/\S+\.nl\b|\p{Lu}[\p{L}-]*|\s+/gu, ' ')
            .trim(),
        )
        .get()
        .filter((text) => text.length >= 30 && eld.detect(text).language === defaultLanguage);
    });
    expect(dutch).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });
});

test('I18N-3 every number one can press keeps its direction', () => {
  expect(
    findings(all, ($) =>
      $('main a[href^="tel:"], main a[href^="sms:"]')
        .filter(
          (_, link) =>
            !$(link).is('[dir="ltr"]') &&
            /\d(?:[\s-]?\d){4,}/u.test($(link).text()) &&
            $(link).find('bdi[dir="ltr"]').length === 0,
        )
        .map((_, link) => $.html(link))
        .get(),
    ),
  ).toEqual([]);
});
