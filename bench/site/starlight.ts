import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { siteConfig } from '#site.config.ts';
import { plainMarkdown } from './plain-markdown.ts';

/**
 * Writes a Starlight project with the same pages, words and languages as a built site, the menu of its foot as sidebar, and
 * all else as Starlight comes. It exists to be measured beside ours, never to be shown.
 *
 * @param dist folder of the built site
 * @param pages paths of the pages to take over
 * @param target a new folder for the project
 */
export function writeStarlight(dist: string, pages: readonly string[], target: string): void {
  const page = (path: string) => readFileSync(`${dist}${path}index.html`, 'utf8');
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), text);
  };
  for (const path of pages) {
    const { title, description, body } = plainMarkdown(page(path));
    const slug = path.slice(1, -1);
    const head = { title, description, ...(slug === '' ? {} : { slug }) };
    const frontmatter = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    write(`src/content/docs/${slug || 'index'}.md`, `---\n${frontmatter.join('\n')}\n---\n\n${body}\n`);
  }
  const $ = load(page('/'));
  const sidebar = $('footer a[href^="/"]')
    .toArray()
    .map((link) => ({ label: $(link).text().trim(), link: $(link).attr('href') }));
  const locales = Object.fromEntries(
    siteConfig.languages.map(({ code, name, dir }) => [
      code === siteConfig.defaultLanguage ? 'root' : code,
      { label: name, lang: code, dir },
    ]),
  );
  const options = { title: siteConfig.name, locales, sidebar };
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: '${siteConfig.url}',
  trailingSlash: 'always',
  integrations: [starlight(${JSON.stringify(options)})],
});
`,
  );
  write(
    'src/content.config.ts',
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  // Starlight names this icon in every page and brings none.
  write('public/favicon.svg', readFileSync('public/favicon.svg', 'utf8'));
  // Astro bundles packages with Astro components only when the project names them.
  write('package.json', '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n');
}
