import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isText, mediaTypeOf, mediaTypes } from '#deploy/media-types.ts';
import { precompress } from '#deploy/precompress.ts';
import { builtFiles } from '../fixtures/dist.ts';
import { expectHeaders } from '../fixtures/expect-headers.ts';
import { rawRequest } from '../fixtures/raw-request.ts';
import { useNginx } from './use-nginx.ts';

const nginx = useNginx();

const asked = [
  'hulp/praten/index.html',
  'data/loketten.json',
  ...builtFiles.filter((file) => /^_a\/.*(?:css|js)$/u.test(file) && builtFiles.includes(`${file}.br`)),
];

describe.each(asked)('SEC-10 %s', (file) => {
  const path = `/${file.replace(/index\.html$/u, '')}`;
  const plain = readFileSync(`dist/${file}`);
  const get = (accepted: string[]) =>
    rawRequest(nginx().port, ['GET ' + path + ' HTTP/1.1', 'Host: localhost', ...accepted, '', ''].join('\r\n'));

  test.each([
    ['what browsers say', ['Accept-Encoding: gzip, deflate, br, zstd'], 'br'],
    ['brotli alone', ['Accept-Encoding: br'], 'br'],
    ['brotli refused', ['Accept-Encoding: br;q=0, gzip'], 'gzip'],
    ['gzip alone', ['Accept-Encoding: gzip'], 'gzip'],
    ['through a proxy', ['Accept-Encoding: gzip', 'Via: 1.1 proxy'], 'gzip'],
    ['neither', ['Accept-Encoding: identity'], undefined],
    ['gzip refused', ['Accept-Encoding: gzip;q=0'], undefined],
    ['nothing said', [], undefined],
  ])('%s', async (_, accepted, encoding) => {
    const answer = await get(accepted);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toBe(mediaTypeOf(file));
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expectHeaders(answer, path);
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((bytes: Buffer) => bytes);
    expect(Buffer.compare(unpack(answer.body), plain)).toBe(0);
  });
});

test('every text file of the site has both twins, except a few too small to gain; nothing else has one', () => {
  const files = new Set(builtFiles);
  for (const file of builtFiles.filter((name) => !/\.(?:br|gz)$/u.test(name))) {
    const expected = isText(file) && (statSync(`dist/${file}`).size > 150 || files.has(`${file}.br`));
    expect([file, files.has(`${file}.br`), files.has(`${file}.gz`)]).toEqual([file, expected, expected]);
  }
  expect(builtFiles.filter((file) => file.endsWith('.html.br')).length).toBeGreaterThan(1000);
});

test('every kind of file of the site has a media type', () => {
  const kinds = new Set(
    builtFiles.filter((file) => !/\.(?:br|gz)$|^_headers$/u.test(file)).map((file) => file.replace(/^.*\./u, '')),
  );
  expect([...kinds].filter((kind) => !(kind in mediaTypes))).toEqual([]);
});

test('INT-4 the same text gives the same compressed bytes, and a text too small to gain stays as it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loketwijzer-precompress-'));
  const twins = async () => {
    await writeFile(join(folder, 'a.html'), '<p>Thee voor iedereen.</p>'.repeat(40));
    await writeFile(join(folder, 'b.txt'), 'Thee');
    await writeFile(join(folder, 'c.pf_meta'), 'thee '.repeat(40));
    expect(await precompress(folder)).toBe(2);
    return [readFileSync(join(folder, 'a.html.br')), readFileSync(join(folder, 'a.html.gz'))];
  };
  const first = await twins();
  expect(await twins()).toEqual(first);
  for (const name of ['b.txt.br', 'b.txt.gz', 'c.pf_meta.br']) expect(() => readFileSync(join(folder, name))).toThrow();
  await rm(folder, { recursive: true });
});
