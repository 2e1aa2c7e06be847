import { existsSync, globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import { siteConfig } from '#site.config.ts';
import { builtPages, isNotTranslated, isState, parsed } from '../fixtures/dist.ts';

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

/** Every file of published data, found on the disk; what describes a CSV is no data. */
const names = globSync('*.json', { cwd: 'dist/data' })
  .filter((file) => !file.endsWith('.csv-metadata.json'))
  .map((file) => file.replace('.json', ''))
  .sort();

test('the published data is what the contract names, each with a schema', () => {
  expect(names).toEqual(['keuzehulp', 'loketten', 'paginas', 'regios']);
  expect(globSync('*.json', { cwd: 'dist/data/schema' }).sort()).toEqual(names.map((name) => `${name}.json`));
});

describe.each(names)('/data/%s.json', (name) => {
  const data = read(`/data/${name}.json`);

  test('fits the JSON Schema that is published beside it', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
    const validate = ajv.compile(read(`/data/schema/${name}.json`));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    // It can fail: without its licence, and with a field that nobody described.
    const { license, ...without } = data as Record<string, unknown>;
    expect([validate(without), validate({ ...without, license, extra: 1 })]).toEqual([false, false]);
  });

  test('has a schema with an address of its own, that says of every field what it means', () => {
    const schema = read(`/data/schema/${name}.json`) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${siteConfig.url}/data/schema/${name}.json`,
      title: expect.stringMatching(/./u),
      description: expect.stringMatching(/./u),
    });
    expect(undescribed(schema)).toEqual([]);
  });

  test('says its version, date and licence', () => {
    expect(data).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
      generated: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      license: expect.stringMatching(/^https:/u),
    });
  });
});

/** Fields without a word of what they hold. Parts of a field that speak for themselves are listed. */
function undescribed(schema: unknown, path = ''): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const fields = Object.entries((schema as { properties?: Record<string, object> }).properties ?? {});
  const silent = fields
    .filter(([, field]) => !('description' in field))
    .map(([field]) => `${path}/${field}`)
    .filter((field) => !/\/(?:answer|verification|age\/(?:from|to)|sources\/url|audiences)$/u.test(field));
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? fields.flatMap(([field, part]) => undescribed(part, `${path}/${field}`))
      : undescribed(value, path),
  );
  return [...silent, ...inner];
}

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
    .filter((page) => !isNotTranslated(page))
    .map(({ url }) => url)
    .filter((url) => !isState(url) && !['/404.html', '/fout/', '/weg/'].includes(url));
  expect(pages.map(({ url }) => url).sort()).toEqual(built.sort());
});
