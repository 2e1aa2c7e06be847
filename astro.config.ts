import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { browserModules } from './deploy/browser-modules.ts';
import { integrity } from './deploy/integrity.ts';
import { smallExit } from './deploy/small-exit.ts';
import { preview } from './src/editors/preview/index.ts';
import { siteConfig } from './src/site.config.ts';

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
  integrations: [mdx(), integrity(), preview()],
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
    plugins: [tailwindcss(), smallExit(), browserModules('site')],
    build: {
      assetsInlineLimit: 0,
      // The oldest browsers that get more than plain HTML (safety.md REL-4): syntax they cannot read is rewritten for them.
      target: ['chrome95', 'firefox78', 'safari12'],
      // For Safari 12 every logical property would be written out per language, at 2.5 times the bytes; without some of them
      // its layout is plainer and whole.
      cssTarget: ['chrome95', 'firefox78', 'safari15'],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
