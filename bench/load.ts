import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { precompress } from '#deploy/precompress.ts';
import { startNginx } from '../tests/fixtures/nginx.ts';
import { installRelease } from '../tests/fixtures/releases.ts';
import { visit } from './visitors.ts';
import { wrk, type Load } from './wrk.ts';

/**
 * `npm run bench:load`: how much the shipped nginx serves (REL-6), beside the same nginx with an empty file; and whether
 * visitors notice that releases change and workers die. On this machine only; ends by itself after four times
 * `--seconds` (60). Writes bench/results/load.json.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!(seconds >= 1 && seconds <= 600)) throw new Error('--seconds is a number from 1 to 600');

/** What else the machine was doing: processes that wanted a core in the minute before. */
const busyBefore = Number(loadavg()[0]?.toFixed(2));
const folder = await mkdtemp(join(tmpdir(), 'loketwijzer-load-'));
const place = join(folder, 'place');
const sites = [await copyOfSite('old'), await otherRelease()];
const pages = globSync('hulp/**/index.html', { cwd: sites[0] }).map((file) => `/${file.replace(/index\.html$/u, '')}`);
installRelease(sites[0] ?? '', place, '0');
const nginx = await startNginx({ site: join(place, 'current') });

try {
  const common = { origin: nginx.origin, seconds, folder };
  // 50 connections that ask every 15 ms: somewhat more than what is required.
  const required = await wrk({ ...common, paths: pages, connections: 50, delay: 15 });
  const victim = await wrk({ ...common, paths: pages, connections: 50 });
  const empty = await wrk({ ...common, paths: ['/leeg.txt'], connections: 50 });
  const { visits, events } = await disturbed();
  const result = {
    date: new Date().toISOString(),
    command: `npm run bench:load -- --seconds ${seconds}`,
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model ?? 'unknown',
      memory_gb: Math.round(totalmem() / 1e9),
      busy_before: busyBefore,
      kernel: release(),
      nginx: spawnSync('/usr/sbin/nginx', ['-v']).stderr.toString().trim().replace(/^.*: /u, ''),
    },
    required: { requests_per_second: 2000, p99_ms: 50, source: 'safety.md REL-6' },
    victim_pages_at_required_rate: rounded(required),
    victim_pages: rounded(victim),
    empty_file: rounded(empty),
    disturbed: { ...visits, wrong: visits.wrong.length, events },
  };
  await mkdir('bench/results', { recursive: true });
  await writeFile('bench/results/load.json', `${JSON.stringify(result, null, 2)}\n`);
  console.table({
    'pages of /hulp/, required rate': result.victim_pages_at_required_rate,
    'pages of /hulp/, all it can': result.victim_pages,
    'an empty file, all it can': result.empty_file,
  });
  console.table(result.disturbed.events);
  const { cut, pages: opened, stylesheets } = visits;
  console.log(
    `Meanwhile ${opened} pages and ${stylesheets} stylesheets: ${visits.wrong.length} wrong, ${cut} asked twice.`,
  );
  for (const wrong of visits.wrong.slice(0, 10)) console.log(wrong);
  if (visits.wrong.length + required.refused + victim.refused > 0) process.exitCode = 1;
} finally {
  await nginx.stop();
  await rm(folder, { recursive: true });
}

/** The part of dist/ that is asked for, so that a release takes little time, and an empty file. */
async function copyOfSite(name: string): Promise<string> {
  const site = join(folder, name);
  for (const part of ['hulp', '_a', 'fout', '404.html', 'index.html', 'favicon.svg']) {
    await cp(join('dist', part), join(site, part), { recursive: true });
  }
  await writeFile(join(site, 'leeg.txt'), '');
  return site;
}

/** A second release: every page has other words and a stylesheet of another name; the old one is not in it. */
async function otherRelease(): Promise<string> {
  const site = await copyOfSite('new');
  const style = globSync('_a/*.css', { cwd: site })[0] ?? '';
  const renamed = style.replace('.css', '.new.css');
  for (const end of ['', '.br', '.gz']) await rename(join(site, style + end), join(site, renamed + end));
  for (const file of globSync('hulp/**/*.html', { cwd: site })) {
    const html = await readFile(join(site, file), 'utf8');
    await writeFile(join(site, file), html.replaceAll(style, renamed).replace('</h1>', ' (nieuw)</h1>'));
  }
  await precompress(join(site, 'hulp'));
  return site;
}

/** Visitors on a busy nginx, while releases change and workers leave, one of them at a bad moment. */
async function disturbed() {
  const end = Date.now() + seconds * 1000;
  const events: { at_second: number; what: string }[] = [];
  let releases = 0;
  const newRelease = () => installRelease(sites[(releases += 1) % 2] ?? '', place, String(releases));
  const steps: [string, () => void][] = [
    ['a release', newRelease],
    ['a worker leaves (QUIT)', () => process.kill(worker(), 'SIGQUIT')],
    ['back to the release before', newRelease],
    ['a worker is killed (KILL)', () => process.kill(worker(), 'SIGKILL')],
    ['a release', newRelease],
    ['the configuration is read again (HUP)', () => process.kill(nginx.master, 'SIGHUP')],
  ];
  const busy = wrk({ origin: nginx.origin, paths: pages, seconds, connections: 4, folder });
  const visitors = Array.from({ length: 4 }, () => visit(nginx.origin, sites, pages, () => Date.now() > end));
  for (const [what, act] of steps) {
    await wait((seconds * 1000) / (steps.length + 1));
    act();
    events.push({ at_second: Math.round(seconds - (end - Date.now()) / 1000), what });
  }
  await busy;
  const all = await Promise.all(visitors);
  const sum = (count: 'pages' | 'stylesheets' | 'cut') => all.reduce((total, visits) => total + visits[count], 0);
  const wrong = all.flatMap((visits) => visits.wrong);
  return { visits: { pages: sum('pages'), stylesheets: sum('stylesheets'), cut: sum('cut'), wrong }, events };
}

/** The process id of a worker of our nginx. */
function worker(): number {
  return Number(readFileSync(`/proc/${nginx.master}/task/${nginx.master}/children`, 'utf8').split(' ')[0]);
}

function rounded(load: Load): Load {
  return Object.fromEntries(
    Object.entries(load).map(([name, value]) => [name, Number(value.toFixed(2))]),
  ) as unknown as Load;
}
