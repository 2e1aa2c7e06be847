import { describe, expect, test } from 'vitest';
import { siteConfig } from '#site.config.ts';
import { readListed } from '../../src/checks/changes/files.ts';
import { weighedSite } from '../../bench/site/weigh.ts';
import { builtPages, parsed } from '../fixtures/dist.ts';
import { readXml } from '../fixtures/sitemap.ts';

const page = builtPages.find(({ url }) => url === '/wijzigingen/');
if (page === undefined) throw new Error('there is no page with changes');
const $ = parsed(page);
const { changes } = readListed(process.cwd());
const inYear = changes.filter(({ date }) => date.startsWith(changes[0]?.date.slice(0, 4) ?? 'x'));

describe('/wijzigingen/', () => {
  test('shows every entry of the newest year once, newest first, each with a reason or that nobody wrote one', () => {
    const entries = $('main li[id]').get();
    const ids = entries.map(({ attribs }) => attribs['id'] ?? '');
    expect(ids.map((id) => id.slice(0, 10))).toEqual(inYear.map(({ date }) => date));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
    expect(entries.filter((entry) => !/^Waarom: \S/u.test($(entry).find('.quiet').text()))).toEqual([]);
  });

  test('leads to desks and to the keuzehulp, and says where its outcomes are compared', () => {
    expect($('main li[id] a[href^="/loketten/"]').length).toBeGreaterThan(0);
    expect($('main a[href="/over/keuzehulp/veranderd/"]').length).toBe(1);
  });

  test('REL-2 is light', () => {
    expect(weighedSite('dist').firstView('/wijzigingen/').bytes).toBeLessThan(50_000);
    expect(page.html.length).toBeLessThan(50_000);
  });
});

describe('/wijzigingen.xml', () => {
  const feed = readXml('dist/wijzigingen.xml');
  const channel = feed('rss[version="2.0"] > channel');
  const items = channel.children('item').get();
  const textIn = (item: (typeof items)[number], field: string) => feed(item).children(field).text();

  test('is RSS 2.0 with the newest entries of the page, in the same order', () => {
    expect(['link', 'language'].map((field) => channel.children(field).text())).toEqual([`${siteConfig.url}/`, 'nl']);
    const shown = $('main li[id]')
      .get()
      .map(({ attribs }) => attribs['id'] ?? '');
    expect(items.map((item) => textIn(item, 'link'))).toEqual(
      shown.slice(0, 50).map((id) => `${siteConfig.url}/wijzigingen/#${id}`),
    );
  });

  test('every item has a title, a reason, a day and a name of its own', () => {
    const wrong = items.filter(
      (item) =>
        textIn(item, 'title').length < 10 ||
        !textIn(item, 'description').startsWith('Waarom: ') ||
        !/^\w{3}, \d{2} \w{3} \d{4} 00:00:00 GMT$/u.test(textIn(item, 'pubDate')),
    );
    expect(wrong.map((item) => feed.xml(item))).toEqual([]);
    expect(new Set(items.map((item) => textIn(item, 'guid'))).size).toBe(items.length);
  });

  test('ID-2 names no author and no editor', () => {
    const fields = new Set([channel, ...items.map((item) => feed(item))].flatMap((parent) => parent.children().get()));
    expect([...new Set([...fields].map(({ name }) => name))].sort()).toEqual([
      ...['description', 'guid', 'item', 'language', 'link', 'pubDate', 'title'],
    ]);
  });

  test('TRACE-3 is announced on the page with changes only, and linked from no page for victims', () => {
    const announcing = builtPages
      .filter(({ html }) => /application\/rss|wijzigingen\.xml/u.test(html))
      .map(({ url }) => url);
    expect(announcing.filter((url) => !/^\/wijzigingen\//u.test(url))).toEqual([]);
    expect($('head link[rel=alternate][type="application/rss+xml"]').attr('href')).toBe('/wijzigingen.xml');
  });
});
