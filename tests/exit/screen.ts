import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { requireFile } from '../fixtures/apt.ts';
import { framesOf, type Frames } from './frames.ts';

/** A screen of its own, with real keys: what the buttons and shortcuts of a browser do, no protocol shows (safety.md §3.6). */
export interface Screen {
  frames: Frames;
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
  requireFile('/usr/bin/Xvfb', 'xvfb');
  requireFile('/usr/bin/xdotool', 'xdotool');
  requireFile('/usr/bin/openbox', 'openbox');
  const folder = mkdtempSync(join(tmpdir(), 'exit-screen-'));
  const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-fbdir', folder, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, {
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
    frames: framesOf(join(folder, 'Xvfb_screen0')),
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
      rmSync(folder, { recursive: true });
    },
  };
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
}
