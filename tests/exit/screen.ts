import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { ensureDebianPackages } from '../fixtures/debian.ts';

/** A screen of its own, with real keys: what the buttons and shortcuts of a browser do, no protocol shows (safety.md §3.6). */
export interface Screen {
  /** The environment for programs that draw on this screen. */
  env: NodeJS.ProcessEnv;
  /** Presses keys one after another in the window that has the focus, named as in xdotool: `alt+Left`, `Shift_L`. */
  press: (...keys: string[]) => void;
  /** Types an address in the address bar of the window that has the focus. */
  goTo: (address: string) => void;
  /** The title of the window that has the focus: what a passer-by reads. */
  title: () => string;
  close: () => Promise<void>;
}

/** Starts Xvfb on a free display, with a window manager, because Firefox takes no keys without one. */
export async function openScreen(): Promise<Screen> {
  ensureDebianPackages({ Xvfb: 'xvfb', xdotool: 'xdotool', openbox: 'openbox' });
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${display.toString().trim()}` };
  const manager = spawn('openbox', { env, stdio: 'ignore' });
  const xdotool = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync('xdotool', words, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const press = (...keys: string[]) => void xdotool('key', '--clearmodifiers', '--delay', '60', ...keys);
  return {
    env,
    press,
    goTo: (address) => {
      press('ctrl+l');
      xdotool('type', '--delay', '5', address);
      press('Return');
    },
    title: () => xdotool('getactivewindow', 'getwindowname'),
    close: async () => {
      await stop(manager);
      await stop(server);
    },
  };
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
}
