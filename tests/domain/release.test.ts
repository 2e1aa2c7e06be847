import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pack, unpack } from '#deploy/release/archive.ts';
import {
  differenceLines,
  differences,
  manifestOf,
  manifestText,
  parseManifest,
  sha256,
} from '#deploy/release/manifest.ts';
import { addressOf, watch } from '#deploy/release/watch.ts';
import { siteServer } from '#deploy/server.ts';

/* On a site of four files: what a release promises, and that each promise can be broken. */

let work = '';
const site = () => join(work, 'site');
const change = (path: string, text: string) => writeFileSync(join(site(), path), text);

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
  for (const folder of ['hulp', '.well-known']) mkdirSync(join(site(), folder), { recursive: true });
  change('index.html', 'start');
  change('hulp/index.html', 'hulp');
  change('b.txt', 'b');
  change('.well-known/security.txt', 'Contact: …');
});
afterEach(() => rmSync(work, { recursive: true }));

describe('INT-4 the manifest', () => {
  test('names every file with its SHA-256, hidden ones too, in one order', () => {
    const manifest = manifestOf(site());
    expect([...manifest.keys()]).toEqual(['.well-known/security.txt', 'b.txt', 'hulp/index.html', 'index.html']);
    expect(manifest.get('b.txt')).toBe('3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d');
  });

  test('is read by sha256sum, and by ourselves', () => {
    const text = manifestText(manifestOf(site()));
    expect(parseManifest(text)).toEqual(manifestOf(site()));
    const check = () => spawnSync('sha256sum', ['--check', '--strict', '-'], { cwd: site(), input: text });
    expect(check().status).toBe(0);
    change('b.txt', 'B');
    expect(check().status).toBe(1);
  });

  test('that is damaged is refused', () => {
    expect(() => parseManifest('3e23  b.txt\n')).toThrow(/^Line 1 of the manifest/u);
  });

  test.each([
    ['a changed byte', () => change('hulp/index.html', 'hulq'), 'changed  hulp/index.html'],
    ['a file too many', () => change('extra.js', ''), 'added    extra.js'],
    ['a file too few', () => rmSync(join(site(), 'b.txt')), 'missing  b.txt'],
  ])('shows %s', (_, act, line) => {
    const before = manifestOf(site());
    expect(differenceLines(differences(before, manifestOf(site())))).toEqual([]);
    act();
    expect(differenceLines(differences(before, manifestOf(site())))).toEqual([line]);
  });
});

describe('INT-4 the archive', () => {
  const seconds = 1_790_000_000;
  const packed = (parent: string, name: string) => {
    const file = join(work, name);
    pack('site', parent, seconds, file);
    return readFileSync(file);
  };

  test('has the same bytes for the same content, whatever the time, the order of making and the rights of the files', () => {
    const first = packed(work, 'a.tar.gz');
    const other = join(work, 'other');
    for (const path of ['b.txt', 'index.html', 'hulp/index.html', '.well-known/security.txt']) {
      cpSync(join(site(), path), join(other, 'site', path));
      utimesSync(join(other, 'site', path), 1, 1);
    }
    spawnSync('chmod', ['-R', 'u=rwX,go=', other]);
    expect(sha256(packed(other, 'b.tar.gz'))).toBe(sha256(first));
    writeFileSync(join(other, 'site', 'b.txt'), 'B');
    expect(sha256(packed(other, 'c.tar.gz'))).not.toBe(sha256(first));
  });

  test('gives back what went in', () => {
    packed(work, 'a.tar.gz');
    const out = join(work, 'out');
    mkdirSync(out);
    unpack(join(work, 'a.tar.gz'), out);
    expect(manifestOf(join(out, 'site'))).toEqual(manifestOf(site()));
  });
});

describe('INT-5 the watcher', () => {
  const watched = async (act: () => void) => {
    const manifest = manifestOf(site());
    act();
    const server = siteServer(site());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      return differenceLines(await watch(origin, manifest));
    } finally {
      server.close();
    }
  };

  test.each([
    ['nothing when the host sends what was released', () => undefined, []],
    ['a changed byte', () => change('hulp/index.html', 'hulq'), ['changed  hulp/index.html']],
    [
      'a file that is gone',
      () => rmSync(join(site(), '.well-known/security.txt')),
      ['missing  .well-known/security.txt'],
    ],
  ] as [string, () => void, string[]][])('reports %s', async (_, act, lines) => {
    expect(await watched(act)).toEqual(lines);
  });

  test('asks for a page by its address and for a file by its name', () => {
    expect(addressOf('https://a.nl', 'index.html')).toBe('https://a.nl/');
    expect(addressOf('https://a.nl', 'hulp/index.html')).toBe('https://a.nl/hulp/');
    expect(addressOf('https://a.nl', '404.html')).toBe('https://a.nl/404.html');
  });

  test('a host that does not answer sends nothing of it', async () => {
    const lines = await watch('http://127.0.0.1:9', manifestOf(site()));
    expect(lines.missing).toHaveLength(4);
  });
});
