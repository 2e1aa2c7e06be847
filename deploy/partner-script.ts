import { join } from 'node:path';
import { build } from 'vite';
import { readContent } from '#checks/content/read.ts';
import { siteConfig } from '#site.config.ts';
import { browserModules } from './browser-modules.ts';
import { partnerSettings } from './partner-settings.ts';

/**
 * Part of `npm run build`: makes dist/partners/loketwijzer.js, the one file that partner sites host (decision 31). Apart from
 * the scripts of the site, because it may share no file with them.
 */
const root = join(import.meta.dirname, '..');
const { content } = readContent(root);

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [browserModules('partner')],
  define: { PARTNER_SETTINGS: JSON.stringify(partnerSettings(content, join(root, 'dist'))) },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    // The first browsers that make stylesheets by script; older ones keep showing what stands between the tags.
    target: ['chrome95', 'firefox101', 'safari16.4'],
    // Newer, so that light-dark() stays as it is written; there is a rule without it for the browsers above.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    lib: { entry: 'src/enhance/partner/index.ts', formats: ['es'], fileName: () => 'partners/loketwijzer.js' },
    minify: true,
    rolldownOptions: {
      output: { banner: `/*! Loketwijzer ${siteConfig.dataVersion}, EUPL-1.2, ${siteConfig.url} */` },
    },
  },
});
