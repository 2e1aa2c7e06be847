import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../bench/site/copy.ts';
import { readContent } from '../../src/checks/content/read.ts';
import { freePort } from '../fixtures/free-port.ts';
import { boxHtml } from '../../src/editors/preview/box.ts';
import { filesOf } from '../../src/editors/preview/page-files.ts';

/* `npm run dev` shows on each page what is wrong with it. */

describe('which files a page shows', () => {
  const { documents } = readContent('.').content;
  test.each([
    ['/hulp/geld/', 'content/slachtoffers/nl/geld.mdx', true],
    ['/hulp/geld/', 'content/loketten/schadefonds.yaml', true],
    ['/hulp/geld/', 'content/loketten/alarmnummer-112.yaml', true],
    ['/hulp/geld/', 'content/ui/nl.yaml', true],
    ['/hulp/geld/', 'content/slachtoffers/pl/geld.mdx', false],
    ['/hulp/geld/', 'content/loketten/lkha.yaml', false],
    ['/pl/hulp/geld/', 'content/slachtoffers/pl/geld.mdx', true],
    ['/pl/hulp/geld/', 'content/slachtoffers/nl/geld.mdx', true],
    ['/pl/hulp/geld/', 'content/loketten/pl/schadefonds.yaml', true],
    ['/pl/hulp/geld/', 'content/ui/pl.yaml', true],
    ['/loketten/lkha/', 'content/loketten/lkha.yaml', true],
    ['/loketten/lkha/', 'content/loketten/comensha.yaml', false],
    ['/professionals/campagnes/', 'content/inventaris/campagnes.yaml', true],
    ['/keuzehulp/ik/aab/', 'content/keuzehulp/ik.nl.yaml', true],
    ['/over/', 'content/over/nl/index.mdx', true],
    ['/regio/tilburg/', 'content/regios/gemeenten.yaml', true],
    ['/', 'content/slachtoffers/nl/geld.mdx', false],
  ])('%s and %s: %s', (address, file, isShown) => {
    expect(filesOf(address, documents).holds(file)).toBe(isShown);
  });
});

test('what an editor typed is shown as it is typed', () => {
  const problem = { file: 'x.mdx', line: 1, what: 'Het onderdeel <script>alert(1)</script>', why: '"&"', mend: '' };
  const $ = load(boxHtml({ here: [problem], elsewhere: [], reading: null, isBroken: false }));
  expect($('script')).toHaveLength(0);
  expect($('li').text()).toContain('<script>alert(1)</script> "&"');
});

describe('the preview', () => {
  const root = mkdtempSync(join(tmpdir(), 'voorbeeld-'));
  let server: ChildProcess;
  let base = '';
  const path = (file: string) => join(root, 'content', file);
  function change(file: string, find: string, replace: string): void {
    const text = readFileSync(path(file), 'utf8');
    expect(text).toContain(find);
    writeFileSync(path(file), text.replace(find, replace));
  }

  beforeAll(async () => {
    copyProject(root);
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    change('slachtoffers/nl/werk.mdx', '\norder: ', '\norder: veel ');
    change('loketten/luisterlijn.yaml', '\nname:', '\n\tname:');
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    // Vitest's own variable would keep Astro from answering.
    const env = { ...process.env, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
    const command = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)];
    server = spawn(process.execPath, command, { cwd: root, env, stdio: 'ignore' });
    await until(async () => (await fetch(`${base}/burgers/online/`)).ok);
  }, 180_000);
  afterAll(() => {
    server.kill();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });

  /** The page as the dev server sends it, without scripts. */
  async function page(address: string) {
    const response = await fetch(base + address);
    const html = await response.text();
    return { status: response.status, html, $: load(html) };
  }

  test('a page without problems says so, and how its text reads', async () => {
    const { status, $ } = await page('/burgers/online/');
    expect(status).toBe(200);
    expect($('main h1').text()).not.toBe('');
    expect($('#redactie').text()).toContain('Geen problemen op deze pagina.');
    expect($('#redactie').text()).toMatch(/Leesbaarheid: gemiddeld \d+,\d woorden per zin \(hoogstens 15\)/u);
    expect($('#redactie').text()).toContain('2 problemen in andere bestanden');
  });

  test.each([
    ['a page with a wrong field', '/hulp/werk/', /^content\/slachtoffers\/nl\/werk\.mdx:\d+/u],
    [
      'a desk that cannot be read',
      '/loketten/luisterlijn/',
      /^content\/loketten\/luisterlijn\.yaml:\d+Er is met een tab ingesprongen\. Zo is het bestand niet te lezen\./u,
    ],
  ])('%s is not there, and its address says why', async (_, address, problem) => {
    const { status, $ } = await page(address);
    expect(status).toBe(404);
    expect($('#redactie details[open] li').first().text()).toMatch(problem);
  });

  test('after a save a page shows what is wrong now', async () => {
    const name = 'burgers/nl/online.mdx';
    change(name, '\ndesks: [keerpunt', '\ndesks: [keerpuntt');
    await until(async () => (await page('/burgers/online/')).html.includes('Loket “keerpuntt” bestaat niet.'));
    await until(async () => (await page('/burgers/online/')).status === 500);
    expect((await page('/burgers/online/')).$('#redactie').text()).toContain('Deze pagina is niet te tonen zolang');
    change(name, 'keerpuntt', 'keerpunt');
    await until(async () => (await page('/burgers/online/')).html.includes('Geen problemen op deze pagina.'));
    await until(async () => (await page('/burgers/online/')).status === 200);
  }, 180_000);

  test('nothing but pages is touched', async () => {
    const icon = await fetch(`${base}/favicon.svg`);
    expect(await icon.text()).toBe(readFileSync('public/favicon.svg', 'utf8'));
  });
});

/** Asks until the answer is yes; what fails meanwhile counts as no. Gives up after a minute. */
async function until(asked: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    if (await asked().catch(() => false)) return;
    if (Date.now() > end) throw new Error('It did not happen within a minute.');
    await new Promise((waited) => setTimeout(waited, 300));
  }
}
