import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildEnvironment, surroundings } from '#deploy/release/checkout.ts';

/** How a build went: pages written, seconds it took, most memory it held in MB. */
export interface Build {
  pages: number;
  seconds: number;
  megabytes: number;
}

/**
 * Builds an Astro project from nothing and watches it. Throws with its last words when it fails.
 *
 * @param folder of the project; the result is in its dist/
 * @param after scripts that belong to the build, such as a search index, run after it within the same time
 */
export async function timedBuild(folder: string, after: readonly string[] = []): Promise<Build> {
  for (const left of ['dist', '.astro']) rmSync(join(folder, left), { recursive: true, force: true });
  const start = performance.now();
  const steps = [[resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force'], ...after.map((script) => [script])];
  let megabytes = 0;
  for (const step of steps) megabytes = Math.max(megabytes, await run(folder, step));
  const seconds = (performance.now() - start) / 1000;
  return { pages: globSync('dist/**/*.html', { cwd: folder }).length, seconds, megabytes };
}

/** Runs a script with Node in a folder; gives the most memory it held, in MB. */
async function run(folder: string, words: string[]): Promise<number> {
  const env = { ...buildEnvironment(surroundings.plain), ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let peak = 0;
  const hear = (part: Buffer) => {
    said = (said + part.toString()).slice(-4000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const look = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid));
  }, 100);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(look);
  if (code !== 0) throw new Error(`${words.join(' ')} failed in ${folder}:\n${said}`);
  return peak;
}

/** Most memory a process held until now, in MB; 0 where the system does not tell (it does on Linux). */
function peakMemory(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}
