import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type ConnectionOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireFile } from '../fixtures/apt.ts';
import { expectHeaders } from '../fixtures/expect-headers.ts';
import { freePort } from '../fixtures/free-port.ts';
import { startNginx, type Nginx } from '../fixtures/nginx.ts';
import { rawRequest, rawRequestOver } from '../fixtures/raw-request.ts';

const name = 'loketwijzer.example';
let nginx: Nginx;
let plain: number;
let secure: number;
let keys: string;

/** deploy/nginx/public.conf as it is, on other ports, with a certificate made here. */
beforeAll(async () => {
  [plain, secure] = [await freePort(), await freePort()];
  keys = await mkdtemp(join(tmpdir(), 'loketwijzer-keys-'));
  requireFile('/usr/bin/openssl', 'openssl');
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const files = ['-keyout', join(keys, 'key.pem'), '-out', join(keys, 'certificate.pem')];
  execFileSync('openssl', [...request, ...files, '-subj', `/CN=${name}`], { stdio: 'pipe' });
  nginx = await startNginx({
    config: 'public.conf',
    port: plain,
    adapt: (config) =>
      config
        .replace(/^user .*$/mu, '')
        .replace('/run/nginx.pid', 'tmp/nginx.pid')
        .replace('/srv/loketwijzer/current', 'current')
        .replaceAll('/etc/loketwijzer/certificate', `${keys}/certificate`)
        .replaceAll('/etc/loketwijzer/key', `${keys}/key`)
        .replaceAll('[::]:', '[::1]:')
        .replace(/listen( +)((?:\[::1\]:)?)80\b/gu, (_, space, ip) => `listen${space}${ip || '127.0.0.1:'}${plain}`)
        .replace(/listen( +)((?:\[::1\]:)?)443\b/gu, (_, space, ip) => `listen${space}${ip || '127.0.0.1:'}${secure}`),
  });
});
afterAll(async () => {
  await nginx.stop();
  await rm(keys, { recursive: true });
});

const ask = (path: string, host: string) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

/** Opens a TLS connection; what it agreed on, or the reason it failed. */
async function handshake(options: ConnectionOptions): Promise<string> {
  const socket = connect({ port: secure, host: '127.0.0.1', servername: name, rejectUnauthorized: false, ...options });
  try {
    await once(socket, 'secureConnect');
    return `${socket.getProtocol() ?? ''} ${socket.getCipher().standardName}`;
  } catch (error) {
    return `refused: ${String((error as NodeJS.ErrnoException).code)}`;
  } finally {
    socket.destroy();
  }
}

describe('SEC-5 http goes to https', () => {
  test.each([
    [name, `https://${name}/hulp/praten/?x=1`],
    [`www.${name}`, `https://www.${name}/hulp/praten/?x=1`],
  ])('on the same host first: %s', async (host, location) => {
    const answer = await rawRequest(plain, ask('/hulp/praten/?x=1', host));
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(location);
    expectHeaders(answer, '/hulp/praten/');
  });

  test('and never to a host that is not ours', async () => {
    const answer = await rawRequest(plain, ask('/', 'evil.example'));
    expect(answer.status).toBe(404);
    expect(answer.headers.has('location')).toBe(false);
    expectHeaders(answer, '/');
  });

  test('what nginx cannot read is refused with every header, before and behind TLS', async () => {
    const unread = await rawRequest(plain, 'GARBAGE\r\n\r\n');
    expect(unread.status).toBe(400);
    expectHeaders(unread, '/');
    for (const bytes of ['GARBAGE\r\n\r\n', ask('/%', name), ask('/..', name), ask('/bestaat-niet/', name)]) {
      const answer = await rawRequestOver(
        connect({ port: secure, servername: name, rejectUnauthorized: false }),
        bytes,
      );
      expect([400, 404]).toContain(answer.status);
      expectHeaders(answer, '/');
    }
    const mistaken = await rawRequest(secure, ask('/hulp/', name));
    expect(mistaken.status).toBe(400);
    expectHeaders(mistaken, '/hulp/');
  });
});

describe('SEC-6 only modern TLS', () => {
  test('1.3 and 1.2, with keys that are thrown away and ciphers that authenticate', async () => {
    expect(await handshake({})).toMatch(/^TLSv1\.3 /u);
    expect(await handshake({ maxVersion: 'TLSv1.2' })).toMatch(
      /^TLSv1\.2 TLS_ECDHE_ECDSA_WITH_(?:AES_\d+_GCM|CHACHA20)/u,
    );
  });

  test.each([
    ['TLS 1.1', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }],
    ['TLS 1.0', { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }],
    ['CBC ciphers', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES256-SHA' }],
    ['the name of another site', { servername: 'evil.example' }],
    ['no name at all', { servername: '' }],
  ] as [string, ConnectionOptions][])('not %s', async (_, options) => {
    expect(await handshake(options)).toMatch(/^refused: (?:ERR_SSL|ECONNRESET|EPROTO)/u);
  });

  test('HTTP/2 is offered, and the site is the same behind TLS', async () => {
    const socket = connect({
      port: secure,
      servername: name,
      rejectUnauthorized: false,
      ALPNProtocols: ['h2', 'http/1.1'],
    });
    await once(socket, 'secureConnect');
    expect(socket.alpnProtocol).toBe('h2');
    socket.destroy();
    const answer = await rawRequestOver(
      connect({ port: secure, servername: name, rejectUnauthorized: false }),
      ask('/hulp/praten/', name),
    );
    expect(answer.status).toBe(200);
    expectHeaders(answer, '/hulp/praten/');
  });
});
