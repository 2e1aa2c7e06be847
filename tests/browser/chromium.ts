import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installWithApt } from '../fixtures/apt.ts';

const debian = '/usr/bin/chromium';

/**
 * The path of a Chromium to test with: CHROMIUM_PATH, then Debian's, then Playwright's own. Where there is none, one is
 * installed. Throws with one sentence that says what to install when that does not work either.
 */
export function chromiumPath(): string {
  const found = installed();
  if (found !== null) return found;
  for (const install of [withPlaywright, () => installWithApt('chromium')]) {
    install();
    const now = installed();
    if (now !== null) return now;
  }
  throw new Error(
    'Install Chromium (for instance "apt-get install chromium") or set CHROMIUM_PATH to run the browser tests.',
  );
}

function installed(): string | null {
  const candidates = [process.env['CHROMIUM_PATH'], debian, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

function withPlaywright(): void {
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
}
