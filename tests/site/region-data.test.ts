import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { builtPages } from '../fixtures/dist.ts';

const { content } = readContent(process.cwd());
const municipalities = content.of('gemeenten')[0]?.data.municipalities ?? [];
const pages = builtPages.filter(({ url }) => url.startsWith('/regio/'));

describe('/data/regios.json', () => {
  interface Loket {
    role: string;
    id: string | null;
    name: string;
    basis: string;
    channels: { value: string | null; href: string | null }[];
  }
  const data = JSON.parse(readFileSync('dist/data/regios.json', 'utf8')) as {
    gemeenten: { code: string; name: string; slug: string; url: string; lokets: Loket[] }[];
    formerGemeenten: { name: string; into: string[] }[];
  };

  test('has every municipality once, with a page', () => {
    expect(data.gemeenten.map(({ code }) => code).sort()).toEqual(municipalities.map(({ code }) => code).sort());
    expect(data.gemeenten.filter(({ url }) => !existsSync(`dist${url}index.html`))).toEqual([]);
  });

  test('says what the page says: every name and every number in it stands there', () => {
    const wrong = data.gemeenten.flatMap(({ url, lokets }) => {
      const $ = load(builtPages.find((page) => page.url === url)?.html ?? '');
      const text = $('main').text();
      return lokets
        .filter(({ name, channels }) => {
          const hrefs = channels.map(({ href }) => href);
          return (
            !text.includes(name) || !hrefs.every((href) => href !== null && $(`main a[href="${href}"]`).length > 0)
          );
        })
        .map(({ name }) => `${url} ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('holds nothing that may not be published', () => {
    const json = readFileSync('dist/data/regios.json', 'utf8');
    const organisations = content.of('regio-organisaties').flatMap((kind) => kind.data.organisations);
    const hidden = organisations.flatMap(({ publish, channels }) =>
      publish === 'ja' ? [] : channels.map(({ value }) => value),
    );
    const unsure = organisations
      .filter(({ certainty }) => certainty.organisation === 'laag')
      .flatMap(({ name }) => name ?? []);
    expect(hidden.length).toBeGreaterThan(3);
    expect(unsure.length).toBeGreaterThan(5);
    // SHOP is sure in Haaglanden and not in Hollands Midden; so it stands there for one region.
    const elsewhere = organisations
      .filter(({ certainty }) => certainty.organisation !== 'laag')
      .map(({ name }) => name);
    for (const secret of [...hidden, ...unsure.filter((name) => !elsewhere.includes(name))]) {
      expect(json).not.toContain(secret);
      expect(pages.filter(({ html }) => html.includes(`>${secret}<`)).map(({ url }) => url)).toEqual([]);
    }
  });

  test('a split municipality names all it went to', () => {
    expect(data.formerGemeenten.find(({ name }) => name === 'Haaren')?.into).toHaveLength(4);
  });
});
