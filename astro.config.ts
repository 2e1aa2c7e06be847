import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { minifySync } from 'vite';
import { siteConfig } from './src/site.config.ts';

/**
 * Vite passes the exit on as it stands (`?url`). This takes out the comments and nothing else: what runs is what was
 * reviewed. Shortening more would write template literals, which are not ES5.
 */
const smallExit = {
  name: 'small-exit',
  generateBundle(_: unknown, bundle: Record<string, { type: string; source?: string | Uint8Array }>) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'asset' || !name.endsWith('.js') || file.source === undefined) continue;
      const options = { compress: false, mangle: false, codegen: { removeWhitespace: false } };
      file.source = minifySync(name, file.source.toString(), options).code;
    }
  },
};

export default defineConfig({
  site: siteConfig.url,
  trailingSlash: 'always',
  output: 'static',
  // The default ('jsx') drops the space between words and a link that follows on the next line.
  compressHTML: true,
  // Nothing inline: the Content-Security-Policy allows files of this origin only (deploy/headers.ts).
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_a' },
  i18n: {
    defaultLocale: siteConfig.defaultLanguage,
    locales: siteConfig.languages.map(({ code }) => code),
  },
  // Shiki colours code with inline styles; there is no code on the pages.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    // Names that say nothing about the page they belong to (safety.md §5, conflict 5).
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_a/[hash].js',
              chunkFileNames: '_a/[hash].js',
              assetFileNames: '_a/[hash][extname]',
            },
          },
        },
      },
    },
    plugins: [tailwindcss(), smallExit],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
