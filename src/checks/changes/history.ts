import { spawnSync } from 'node:child_process';
import { isRegisterFile, registerFolders, textsOnDisk } from './texts.ts';

/** A moment in the history of the register: a commit, or the files as they are on the disk. */
export interface Moment {
  /** Null for the files on the disk. */
  commit: string | null;
  /** ISO day in the Netherlands. */
  day: string;
  /** The text of every file of the register. */
  texts: () => Map<string, string>;
}

/** The history of the register in one repository. */
export interface History {
  /** Oldest first; along the first parents, so that a day is that on which something came in here. The disk comes last. */
  moments: Moment[];
  /**
   * The reasons that the messages of commits give for changes to a file (`Waarom: …`), each once; null when none does.
   *
   * @param after commit that does not count any more, null to count from the beginning
   */
  reasons: (file: string, after: string | null, until: string) => string | null;
}

/** Why the history cannot be read; the message is in Dutch. */
export class NoHistoryError extends Error {}

/**
 * Reads which commits touched the register. Of a commit nothing is taken but its day, its reason and the files: no names.
 *
 * @param root folder that holds content/
 * @param today ISO day
 * @throws NoHistoryError when there is no git, or only a part of the history
 */
export function historyOf(root: string, today: string): History {
  const git = (...args: string[]) => output(root, args);
  if (git('rev-parse', '--is-shallow-repository').trim() === 'true') {
    throw new NoHistoryError('Deze kopie heeft niet de hele geschiedenis. Haal haar op met: git fetch --unshallow');
  }
  const log = git(
    'log',
    '--first-parent',
    '--reverse',
    '--format=%H %cd',
    '--date=format-local:%Y-%m-%d',
    '--',
    ...registerFolders,
  );
  const blobs = new Map<string, string>();
  const commits = log
    .split('\n')
    .filter(Boolean)
    .map((line): Moment => {
      const [commit = '', day = ''] = line.split(' ');
      return { commit, day, texts: () => textsAt(root, commit, blobs) };
    });
  const onDisk: Moment = { commit: null, day: today, texts: () => textsOnDisk(root) };
  return {
    moments: [...commits, onDisk],
    reasons(file, after, until) {
      const range = after === null ? until : `${after}..${until}`;
      const trailers = git('log', '--reverse', '--format=%(trailers:key=Waarom,valueonly,unfold)', range, '--', file);
      const reasons = new Set(
        trailers
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      );
      return reasons.size === 0 ? null : [...reasons].join(' ');
    },
  };
}

function textsAt(root: string, commit: string, blobs: Map<string, string>): Map<string, string> {
  const listed = output(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--format=%(objectname) %(path)',
    commit,
    ...registerFolders,
  ]);
  const entries = listed
    .split('\0')
    .map((line) => ({ blob: line.slice(0, line.indexOf(' ')), file: line.slice(line.indexOf(' ') + 1) }))
    .filter(({ file }) => isRegisterFile(file));
  readBlobs(
    root,
    entries.map(({ blob }) => blob).filter((blob) => !blobs.has(blob)),
    blobs,
  );
  return new Map(entries.map(({ blob, file }) => [file, blobs.get(blob) ?? '']));
}

/** Reads many files of the history in one go; each is answered by a line with its size and then its bytes. */
function readBlobs(root: string, wanted: readonly string[], blobs: Map<string, string>): void {
  if (wanted.length === 0) return;
  const bytes = Buffer.from(output(root, ['cat-file', '--batch'], wanted.join('\n')));
  let at = 0;
  for (const blob of wanted) {
    const start = bytes.indexOf('\n', at) + 1;
    const size = Number(bytes.toString('utf8', at, start).split(' ')[2]);
    blobs.set(blob, bytes.toString('utf8', start, start + size));
    at = start + size + 1;
  }
}

function output(root: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 50_000_000,
    env: { ...process.env, TZ: 'Europe/Amsterdam' },
  });
  if (error !== undefined)
    throw new NoHistoryError('Git is er niet, en zonder git is er geen geschiedenis om te lezen.');
  if (status !== 0) throw new NoHistoryError(`Git kan de geschiedenis niet lezen: ${stderr.trim()}`);
  return stdout;
}
