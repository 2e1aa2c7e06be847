import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the build writes which modules went into which file for the browser. Not part of the site. */
export const browserModulesFile = '.astro/browser-modules.json';

/**
 * Vite plugin: writes the modules of every script in dist/_a/, as { "_a/x.js": ["src/enhance/search.ts", …] }. A test holds
 * them against what may be sent to a browser (INT-3).
 */
export function browserModules(): Plugin {
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
      const path = resolve(root, browserModulesFile);
      mkdirSync(resolve(path, '..'), { recursive: true });
      writeFileSync(path, JSON.stringify(Object.fromEntries(modules), null, 2));
    },
  };
}
