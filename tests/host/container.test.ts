import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { requireFile } from '../fixtures/apt.ts';
import { freePort } from '../fixtures/free-port.ts';
import { createReleases } from '../fixtures/releases.ts';

const containerfile = readFileSync('deploy/Containerfile', 'utf8');
const instruction = (name: string) =>
  new RegExp(`^${name} (?<rest>.*)$`, 'mu').exec(containerfile)?.groups?.['rest'] ?? '';

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels: Record<string, string> };
  spec: Record<string, unknown>;
}
const manifests = readdirSync('deploy/kubernetes').flatMap((file) => {
  const documents = parseAllDocuments(readFileSync(`deploy/kubernetes/${file}`, 'utf8'));
  return documents.map((document): Manifest => {
    expect(document.errors, file).toEqual([]);
    return document.toJS() as Manifest;
  });
});
const specOf = (kind: string) => manifests.find((manifest) => manifest.kind === kind)?.spec;

test('INT-7 the command of the image serves the site without privileges, with tmp as the only place it can write', async () => {
  requireFile('/usr/sbin/nginx', 'nginx-light', 'libnginx-mod-http-brotli-static');
  const [user = '', group = ''] = instruction('USER').split(':');
  expect(Number(user)).toBeGreaterThan(0);
  const releases = await createReleases();
  const { place } = releases;
  await releases.install('1', { 'index.html': '<p>Thee</p>' });
  await cp('deploy/nginx', join(place, 'config'), { recursive: true });
  const port = await freePort();
  const config = join(place, 'config/nginx.conf');
  await writeFile(config, (await readFile(config, 'utf8')).replace('8080', `127.0.0.1:${port}`));
  await mkdir(join(place, 'tmp'));
  await chmod(place, 0o755);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(join(place, 'tmp'), Number(user), Number(group));

  const command = (JSON.parse(instruction('ENTRYPOINT')) as string[]).map((part) =>
    part.replace('/etc/loketwijzer', join(place, 'config')).replace('/srv/loketwijzer', place),
  );
  const nginx = spawn(command[0] ?? '', command.slice(1), isRoot ? { uid: Number(user), gid: Number(group) } : {});
  let said = '';
  nginx.stderr.on('data', (part: Buffer) => (said += part.toString()));
  try {
    let answer: Response | undefined;
    for (let turn = 0; answer === undefined && turn < 100 && nginx.exitCode === null; turn += 1) {
      answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => wait(50, undefined));
    }
    expect(said).toBe('');
    expect(await answer?.text()).toBe('<p>Thee</p>');
    // Every temporary folder and the process id went to tmp.
    expect(readdirSync(join(place, 'tmp')).sort()).toEqual(['body', 'fastcgi', 'nginx.pid', 'proxy', 'scgi', 'uwsgi']);
  } finally {
    nginx.kill(instruction('STOPSIGNAL') as NodeJS.Signals);
    await once(nginx, 'exit');
    await releases.remove();
  }
});

test('the base of the image has an exact version', () => {
  expect(instruction('ARG')).toMatch(/^BASE=\S+:\d+\.\d+-slim$/u);
  expect(containerfile.match(/^FROM .*$/gmu)).toEqual(['FROM ${BASE} AS release', 'FROM ${BASE}']);
});

describe('INT-7 the manifests for Kubernetes', () => {
  test('each object once, all named and labelled as one application', () => {
    expect(manifests.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`).sort()).toEqual([
      'apps/v1 Deployment',
      'networking.k8s.io/v1 NetworkPolicy',
      'policy/v1 PodDisruptionBudget',
      'v1 Service',
    ]);
    for (const { metadata } of manifests) {
      expect(metadata.name).toMatch(/^loketwijzer/u);
      expect(metadata.labels).toMatchObject({ app: 'loketwijzer' });
    }
  });

  test('pods have no rights, no account, nothing to write to but tmp', () => {
    expect(specOf('Deployment')).toMatchObject({
      template: {
        spec: {
          automountServiceAccountToken: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: Number(instruction('USER').split(':')[0]),
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              ports: [{ containerPort: Number(instruction('EXPOSE')) }],
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
              volumeMounts: [{ name: 'tmp', mountPath: '/srv/loketwijzer/tmp' }],
            },
          ],
          volumes: [{ name: 'tmp', emptyDir: { medium: 'Memory' } }],
        },
      },
    });
    expect(JSON.stringify(specOf('Deployment'))).not.toMatch(/hostNetwork|hostPath|hostPID|privileged"|"add"/u);
    expect(specOf('NetworkPolicy')).toMatchObject({ egress: [], policyTypes: ['Ingress', 'Egress'] });
  });

  test('what selects pods selects these pods', () => {
    const deployment = specOf('Deployment') as {
      selector: { matchLabels: object };
      template: { metadata: { labels: Record<string, string> } };
    };
    const { labels } = deployment.template.metadata;
    expect(deployment.selector.matchLabels).toEqual(labels);
    expect(specOf('Service')).toMatchObject({ selector: labels, ports: [{ targetPort: 'http' }] });
    const application = { matchLabels: { app: labels['app'] } };
    expect(specOf('PodDisruptionBudget')).toMatchObject({ minAvailable: 1, selector: application });
    expect(specOf('NetworkPolicy')).toMatchObject({ podSelector: application });
  });
});
