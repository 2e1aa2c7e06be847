import { mkdir, readdir, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startNginx } from '../fixtures/nginx.ts';
import { createReleases, installRelease, type Releases } from '../fixtures/releases.ts';

let releases: Releases;
beforeEach(async () => {
  releases = await createReleases();
});
afterEach(() => releases.remove());

const page = (style: string) => `<link rel="stylesheet" href="/_a/${style}.css">`;

test('a page that was opened just before a release still finds its stylesheet, and so does the next', async () => {
  await releases.install('1', { 'index.html': page('een'), '_a/een.css': 'p{}' });
  await releases.install('2', { 'index.html': page('twee'), '_a/twee.css': 'b{}' });
  await releases.install('3', { 'index.html': page('drie'), '_a/drie.css': 'i{}' });
  expect(await readdir(join(releases.place, 'current/_a'))).toEqual(['drie.css', 'een.css', 'twee.css']);
  expect(await readlink(join(releases.place, 'current'))).toBe('releases/3');
});

test('INT-1 a number with another digit reaches a browser that had the old page, though size and date are the same', async () => {
  await releases.install('1', { 'index.html': '<p>Bel 0800-1111</p>' });
  const nginx = await startNginx({ site: join(releases.place, 'current') });
  try {
    const first = await fetch(nginx.origin);
    const again = () => fetch(nginx.origin, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect((await again()).status).toBe(304);
    await releases.install('2', { 'index.html': '<p>Bel 0800-1112</p>' });
    const next = await again();
    expect(next.status).toBe(200);
    expect(await next.text()).toBe('<p>Bel 0800-1112</p>');
    await releases.install('3', { 'index.html': '<p>Bel 0800-1111</p>' });
    expect((await again()).status).toBe(304);
  } finally {
    await nginx.stop();
  }
});

test('the date of a file follows from its content alone', async () => {
  await releases.install('1', { 'index.html': 'thee', 'a/index.html': 'koffie met melk' });
  await releases.install('2', { 'index.html': 'thee', 'a/index.html': 'koffie' });
  const date = async (path: string) => (await stat(join(releases.place, 'releases', path))).mtimeMs;
  expect(await date('1/index.html')).toBe(await date('2/index.html'));
  expect(await date('1/a/index.html')).not.toBe(await date('2/a/index.html'));
});

test('nothing changes when a release is refused: no site, a link in it, a name that is taken', async () => {
  await releases.install('1', { 'index.html': 'thee' });
  const install = (folder: string, name: string) => () =>
    installRelease(join(releases.place, folder), releases.place, name);
  await mkdir(join(releases.place, 'leeg'));
  expect(install('leeg', '2')).toThrow(/holds no built site/u);
  await mkdir(join(releases.place, 'met-link'));
  await writeFile(join(releases.place, 'met-link/index.html'), 'koffie');
  await symlink('/etc/passwd', join(releases.place, 'met-link/x.txt'));
  expect(install('met-link', '2')).toThrow(/symbolic links/u);
  expect(install('built-1', '1')).toThrow(/exists already/u);
  expect(await readdir(join(releases.place, 'releases'))).toEqual(['1']);
  expect(await readlink(join(releases.place, 'current'))).toBe('releases/1');
});

test('SEC-1 a host whose site is gone still sends every header, with a plain page', async () => {
  const nginx = await startNginx({ site: join(releases.place, 'current') });
  try {
    const answer = await fetch(`${nginx.origin}/hulp/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await answer.text()).not.toMatch(/nginx\/|current/u);
  } finally {
    await nginx.stop();
  }
});
