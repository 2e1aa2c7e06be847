import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import { builtPages, isState, parsed } from '../fixtures/dist.ts';

const read = (path: string) => JSON.parse(readFileSync(`dist${path}`, 'utf8')) as Record<string, never>;

interface Outcome {
  code: string;
  answers: Record<string, string>;
  lokets: { id: string; rank: number; because: string }[];
  url: string;
}
interface Channel {
  value: string | null;
  href: string | null;
  verification: { level: string };
}

describe.each(['loketten', 'keuzehulp', 'paginas'])('/data/%s.json', (name) => {
  const data = read(`/data/${name}.json`);

  test('fits the JSON Schema that is published beside it', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
    const validate = ajv.compile(read(`/data/schema/${name}.json`));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('says its version, date and licence', () => {
    expect(data).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
      generated: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      license: expect.stringMatching(/^https:/u),
    });
  });
});

test('the published desks are the desks of content/, without a link where nobody confirmed the channel', () => {
  const { loketten } = read('/data/loketten.json') as unknown as {
    loketten: { id: string; url: string; channels: Channel[] }[];
  };
  const ids = readContent(process.cwd())
    .content.of('loket')
    .map(({ document }) => document.name);
  expect(loketten.map(({ id }) => id).sort()).toEqual(ids.sort());
  const channels = loketten.flatMap(({ channels: all }) => all);
  const unconfirmed = channels.filter(({ verification }) => verification.level === 'onbevestigd');
  expect(unconfirmed.length).toBeGreaterThan(10);
  expect(unconfirmed.filter(({ value, href }) => value !== null || href !== null)).toEqual([]);
  expect(channels.filter(({ verification, href }) => verification.level !== 'onbevestigd' && href === null)).toEqual(
    [],
  );
  expect(loketten.filter(({ url }) => !existsSync(`dist${url}index.html`))).toEqual([]);
});

describe('the published keuzehulp', () => {
  const { trees } = read('/data/keuzehulp.json') as unknown as { trees: { id: string; outcomes: Outcome[] }[] };
  const content = new Map(
    readContent(process.cwd())
      .content.of('boom')
      .map(({ document, data }) => [document.name, data]),
  );

  test('lists every outcome of every tree once', () => {
    expect(trees.map(({ id }) => id).sort()).toEqual([...content.keys()].sort());
    for (const { id, outcomes } of trees) {
      const tree = content.get(id);
      const codes =
        tree === undefined ? [] : allStates(tree).flatMap((state) => (state.kind === 'outcome' ? [state.code] : []));
      expect(outcomes.map(({ code }) => code).sort()).toEqual(codes.sort());
    }
  });

  test('is what the pages show, desk for desk', () => {
    const pages = new Map(builtPages.filter(({ url }) => isState(url)).map((page) => [page.url, page]));
    const all = trees.flatMap(({ outcomes }) => outcomes);
    const different = all.filter(({ url, code, lokets }, index) => {
      const page = pages.get(url);
      if (page === undefined) return true;
      if (index % 3 !== 0) return false;
      const $ = parsed(page);
      const shown = $(`[data-outcome="${code}"] [data-loket]`)
        .map((_, card) => $(card).attr('data-loket'))
        .get();
      return shown.join(' ') !== lokets.map(({ id }) => id).join(' ');
    });
    expect(different.map(({ url }) => url)).toEqual([]);
    expect(all.length).toBeGreaterThan(1000);
  });

  test('ranks run from 1 without gaps', () => {
    const wrong = trees.flatMap(({ outcomes }) =>
      outcomes.filter(({ lokets }) => lokets.some(({ rank }, index) => rank !== index + 1)),
    );
    expect(wrong).toEqual([]);
  });
});

test('/data/paginas.json lists every page a visitor may land on, and no other', () => {
  const { pages } = read('/data/paginas.json') as unknown as { pages: { url: string }[] };
  const built = builtPages
    .map(({ url }) => url)
    .filter((url) => !isState(url) && !['/404.html', '/fout/', '/weg/'].includes(url));
  expect(pages.map(({ url }) => url).sort()).toEqual(built.sort());
});
