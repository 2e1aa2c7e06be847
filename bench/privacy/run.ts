import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { stringify } from 'yaml';
import { siteServer } from '#deploy/server.ts';
import { isStateAddress } from '#domain/keuzehulp/states.ts';
import { withModeline } from '#editors/schemas.ts';
import type { PrivacyMeasurement } from '#schema/measurement.ts';
import { chromiumPath } from '../../tests/browser/chromium.ts';
import { canBeVisited, measurePrivacy } from './measure.ts';

/**
 * `npm run measure:privacy`: measures the whole of dist/ and writes the dated figures that /over/privacy/ shows to
 * content/metingen/privacy.yaml. When anything was left or sent it says what, writes nothing and ends with code 1: then there is
 * something to mend, not a figure to publish.
 */
const folder = 'dist';
const target = 'content/metingen/privacy.yaml';
const header = `# Gemaakt door npm run measure:privacy. Verander hier niets met de hand: meet opnieuw.
`;

const server = siteServer(folder);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
try {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = pagePaths();
  const measured = await measurePrivacy(browser, origin, folder, {
    withScript: paths,
    withoutScript: paths.filter((path) => !isStateAddress(path)),
  });
  const traces = [...measured.toOthers, ...measured.cookies, ...measured.stored, ...measured.words];
  if (traces.length > 0) {
    console.error(`${traces.length} traces; nothing was written to ${target}:\n${traces.slice(0, 50).join('\n')}`);
    process.exitCode = 1;
  } else {
    const figures: PrivacyMeasurement = {
      date: new Date().toISOString().slice(0, 10),
      release: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
      build: hashOfBuild(),
      browser: `Chromium ${browser.version()}`,
      pages: measured.pages,
      pages_without_script: measured.pagesWithoutScript,
      outcomes: measured.outcomes,
      searches: measured.searches,
      requests: measured.requests,
      requests_to_others: measured.toOthers.length,
      cookies: measured.cookies.length,
      stored: measured.stored.length,
      words_sent: measured.words.length,
    };
    writeFileSync(target, withModeline(target, `${header}${stringify(figures)}`));
    console.log(`${target}\n${stringify(figures)}`);
  }
} finally {
  await browser.close();
  server.close();
}

/** Every page a visitor can be on. */
function pagePaths(): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replace(/index\.html$/u, '')}`)
    .filter(canBeVisited)
    .sort();
}

/**
 * SHA-256 over the names and SHA-256 of all files of dist/, in order of name, so that anyone who builds the same text can see that
 * this build was measured. Without the page that shows these figures and the search index, which change with them.
 */
function hashOfBuild(): string {
  const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
  const lines = globSync('**/*', { cwd: folder })
    .filter((file) => statSync(`${folder}/${file}`).isFile())
    .filter((file) => file !== 'over/privacy/index.html' && !file.startsWith('zoeken/'))
    .sort()
    .map((file) => `${sha256(readFileSync(`${folder}/${file}`))}  ${file}\n`);
  return sha256(lines.join(''));
}
