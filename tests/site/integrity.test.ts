import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserModulesFile, scriptBuilds } from '#deploy/browser-modules.ts';
import { withoutComments } from '#deploy/small-exit.ts';
import { builtPages, findings } from '../fixtures/dist.ts';

const fingerprints = new Map(
  globSync('_a/*', { cwd: 'dist' }).map((file) => [
    `/${file}`,
    `sha256-${createHash('sha256')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`,
  ]),
);

test('INT-6 every script and stylesheet carries the fingerprint of the file it loads', () => {
  let checked = 0;
  const wrong = findings(builtPages, ($) =>
    $('script:not([type="application/ld+json"]), link[rel="stylesheet"]')
      .map((_, tag) => {
        checked++;
        const path = $(tag).attr('src') ?? $(tag).attr('href') ?? 'inline';
        const fingerprint = $(tag).attr('integrity');
        return fingerprint !== undefined && fingerprint === fingerprints.get(path) ? null : path;
      })
      .get(),
  );
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(2 * builtPages.length);
});

test('INT-3 the browser gets our own code, and nothing else', () => {
  const modules = Object.assign(
    {},
    ...scriptBuilds.map((build) => JSON.parse(readFileSync(browserModulesFile(build), 'utf8')) as object),
  ) as Record<string, string[]>;
  const bundled = Object.keys(modules);
  const foreign = Object.values(modules)
    .flat()
    // The compiler's own helpers, for browsers that cannot read class fields.
    .filter((module) => !module.startsWith('\0@oxc-project+runtime@'))
    .filter((module) => !/^src\/(?:enhance|domain|components|layouts|pages)\//u.test(module));
  expect(foreign).toEqual([]);
  // The exit is a file of its own, as it was written but for its comments.
  const exit = globSync('_a/weg.*.js', { cwd: 'dist' });
  expect(exit).toHaveLength(1);
  expect(readFileSync(`dist/${exit[0]}`, 'utf8')).toBe(withoutComments(readFileSync('src/enhance/weg.js', 'utf8')));
  expect(globSync('**/*.{js,mjs,wasm}', { cwd: 'dist' }).sort()).toEqual([...bundled, ...exit].sort());
  expect(bundled.every((file) => existsSync(`dist/${file}`))).toBe(true);
});
