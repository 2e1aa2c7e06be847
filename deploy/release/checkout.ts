import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** The commit that is released. */
export interface Commit {
  hash: string;
  /** Seconds since 1970. */
  seconds: number;
  /** ISO day, in UTC. */
  day: string;
}

/** The current commit. Throws when git is missing or a file differs from it: then nobody could build the same again. */
export function cleanCommit(): Commit {
  const changed = output('git', ['status', '--porcelain']).trimEnd();
  if (changed !== '') {
    throw new Error(
      `A release is made of a commit, so that anyone can build it again. Commit or remove first:\n${changed}`,
    );
  }
  const [hash = '', seconds = ''] = output('git', ['log', '-1', '--format=%H %ct']).trim().split(' ');
  return { hash, seconds: Number(seconds), day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
}

/** Surroundings that must not matter. Estonian sorts z before t; Kiritimati is fourteen hours ahead. */
export const surroundings = {
  plain: { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  other: { TZ: 'Pacific/Kiritimati', LC_ALL: 'et_EE.UTF-8' },
};

/** The environment of a build in another folder, in other surroundings. */
export function buildEnvironment(surrounding: Record<string, string>): NodeJS.ProcessEnv {
  // npm tells its scripts where the project is; the project to build now is another. A test runner says that it is testing,
  // and then Astro and Vite build something else, ten times slower.
  const ofThisProcess = ['npm_config_local_prefix', 'INIT_CWD'];
  const ofTests = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];
  const dropped = [...ofThisProcess, ...ofTests];
  const kept = Object.entries(process.env).filter(([name]) => !dropped.includes(name));
  return { ...Object.fromEntries(kept), ...surrounding };
}

/**
 * Builds a commit from nothing: its files, its dependencies by the lockfile, its dist/. Throws when a step fails.
 *
 * @param folder a new folder; the build is in its dist/
 * @param surrounding environment variables on top of those of this process
 */
export function buildIn(folder: string, commit: Commit, surrounding: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const { stdout } = run('git', ['archive', '--format=tar', commit.hash], {});
  run('tar', ['-C', folder, '-xf', '-'], { input: stdout });
  const env = { ...buildEnvironment(surrounding), SOURCE_DATE_EPOCH: String(commit.seconds) };
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, env });
  run('npm', ['run', 'build'], { cwd: folder, env });
}

function output(command: string, words: string[]): string {
  return run(command, words, {}).stdout.toString();
}

function run(command: string, words: string[], options: SpawnSyncOptions) {
  const result = spawnSync(command, words, { maxBuffer: 2 ** 31, ...options, encoding: 'buffer' });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) {
    const said = [result.stdout, result.stderr].map(String).join('\n').trim().split('\n').slice(-30).join('\n');
    throw new Error(`${command} ${words.join(' ')} failed:\n${said}`);
  }
  return result;
}
