import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Builds that make scripts: that of the site, and that of the file for partner sites. */
export const scriptBuilds = ['site', 'partner'] as const;
type ScriptBuild = (typeof scriptBuilds)[number];

/** Where a build writes which modules went into which file for the browser. Not part of the site. */
export const browserModulesFile = (build: ScriptBuild) => `.astro/browser-modules-${build}.json`;

/**
 * Vite plugin: writes the modules of every script, as { "_a/x.js": ["src/enhance/search.ts", …] }. A test holds them against
 * what may be sent to a browser (INT-3).
 */
export function browserModules(build: ScriptBuild): Plugin {
  let root = '';
  return {
    name: 'browser-modules',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      root = config.root;
    },
    writeBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file.moduleIds.map((id) => relative(root, id))]] : [],
      );
      const path = resolve(root, browserModulesFile(build));
      mkdirSync(resolve(path, '..'), { recursive: true });
      writeFileSync(path, JSON.stringify(Object.fromEntries(modules), null, 2));
    },
  };
}
