import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badRequests } from '../fixtures/bad-requests.ts';
import { builtPages } from '../fixtures/dist.ts';
import { rawRequest } from '../fixtures/raw-request.ts';
import { useNginx } from './use-nginx.ts';

const canary = 'kanarievogel7391';
const nginx = useNginx();

/** Everything nginx wrote, as one text. The site and its configuration are ours, not its. */
async function written(): Promise<string> {
  const { folder } = nginx();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(folder, 'config')));
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')));
  return texts.join('\n');
}

test('PRIV-3 no file of nginx holds anything of a visit: address, query, headers, body or malformed request', async () => {
  const { port } = nginx();
  const ask = (lines: string[], body = '') => rawRequest(port, [...lines, '', body].join('\r\n'));
  const told = [
    `Host: ${canary}.example`,
    `Referer: https://zoek.example/?q=${canary}`,
    `User-Agent: ${canary}`,
    `Cookie: a=${canary}`,
    `X-Forwarded-For: ${canary}`,
  ];

  for (const { url } of builtPages.filter((_, index) => index % 20 === 0)) {
    await ask([`GET ${url}?${canary} HTTP/1.1`, ...told]);
  }
  await ask([`GET /hulp/${canary}/ HTTP/1.1`, ...told]);
  await ask([`GET /hulp/${canary}${'a'.repeat(300)}/ HTTP/1.1`, ...told]);
  await ask([`GET /${canary}${'a'.repeat(9000)} HTTP/1.1`, ...told]);
  await ask([`GET /%${canary} HTTP/1.1`, ...told]);
  await ask([`${canary} /hulp/ HTTP/1.1`, ...told]);
  await ask([`GET /hulp/ HTTP/1.1`, ...told, `X: ${canary.repeat(1000)}`]);
  // Bodies over 16 kB are what nginx would keep in a file, if it read them.
  const body = canary.repeat(4000);
  await ask(['POST /hulp/ HTTP/1.1', ...told, `Content-Length: ${body.length}`], body);
  await ask(['GET /hulp/ HTTP/1.1', ...told, `Content-Length: ${body.length}`], body);
  for (const { bytes } of badRequests)
    await rawRequest(port, Buffer.from(bytes.toString('latin1').replace('localhost', canary), 'latin1'), 100);

  expect(await written()).not.toContain(canary);
});

test('PRIV-3 not even trouble with a file is written down with the address that was asked for', async () => {
  const { folder, port } = nginx();
  // A pipe instead of a page: for nginx that is critical, the highest level that a request reaches by itself.
  const site = join(folder, 'other');
  await mkdir(join(site, canary), { recursive: true });
  spawnSync('mkfifo', [join(site, canary, 'index.html')]);
  await rm(join(folder, 'current'));
  await symlink(site, join(folder, 'current'));
  const answer = await rawRequest(port, `GET /${canary}/index.html HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  expect(answer.status).toBe(404);
  expect(await written()).not.toContain(canary);
});
