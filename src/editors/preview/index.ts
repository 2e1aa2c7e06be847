import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { boxHtml } from './box.ts';
import { findingsIn } from './findings.ts';
import { followPage } from './follow-page.ts';

/**
 * How long after a save a page is loaded again. Astro writes what it read to its store half a second later and loads the page
 * once itself, but not when it left the file out; whoever comes before the store sees the old text.
 */
const afterSaveMs = 1000;
const afterStoreMs = 300;

/**
 * Astro integration: `npm run dev` shows at the bottom of each page what is wrong with it, and again after every save. It acts
 * in the dev server alone, so nothing of it is in what is built (docs/decisions/0037).
 */
export function preview(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const findings = findingsIn(root);
        let waiting: NodeJS.Timeout | undefined;
        const reloadAfter = (milliseconds: number) => {
          clearTimeout(waiting);
          waiting = setTimeout(() => server.environments['client']?.hot.send({ type: 'full-reload' }), milliseconds);
        };
        server.watcher.on('all', (_, path) => {
          if (basename(path) === 'data-store.json') reloadAfter(afterStoreMs);
          if (!relative(root, path).startsWith('content')) return;
          findings.forget();
          reloadAfter(afterSaveMs);
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
          followPage(response, (status) => boxHtml({ ...findings.of(pathname), isBroken: status >= 500 }));
          next();
        });
      },
    },
  };
}
