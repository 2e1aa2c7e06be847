import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserModulesFile, scriptBuilds } from '#deploy/browser-modules.ts';
import { boxHtml } from '../../src/editors/preview/box.ts';
import { builtFiles } from '../fixtures/dist.ts';

/* The tools of editors stay with editors. */

test('the box of the preview is in no file that is published', () => {
  const mark = /id="redactie"/u;
  expect(boxHtml({ here: [], elsewhere: [], reading: null, isBroken: false })).toMatch(mark);
  const texts = builtFiles.filter((file) => /\.(?:html|js|css|json|xml|txt)$/u.test(file));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((file) => /#redactie\b|id="redactie"/u.test(readFileSync(`dist/${file}`, 'utf8')))).toEqual([]);
});

test('no tool of editors and no file of their programs is published', () => {
  const modules = scriptBuilds.flatMap((build) =>
    Object.values(JSON.parse(readFileSync(browserModulesFile(build), 'utf8')) as Record<string, string[]>).flat(),
  );
  expect(modules.length).toBeGreaterThan(0);
  expect(modules.filter((module) => module.includes('src/editors/'))).toEqual([]);
  expect(builtFiles.filter((file) => /\.schema\/|\.vscode/u.test(file))).toEqual([]);
});
