import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { factFile } from '#schema/fact.ts';
import { holidays } from '#schema/holidays.ts';
import { loket } from '#schema/loket.ts';
import { page } from '#schema/page.ts';
import { tree, treeWords } from '#schema/tree.ts';
import { uiWords } from '#schema/ui.ts';

/** The id of an entry is its path without the extension: `nl/praten`, `comensha`, `ik.nl`. */
const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/u, '');

const files = (folder: string, pattern: string | string[]) =>
  glob({ base: `./content/${folder}`, pattern, generateId: withoutExtension, retainBody: false });

const pages = (folder: string) => defineCollection({ loader: files(folder, '*/*.mdx'), schema: page });

export const collections = {
  slachtoffers: pages('slachtoffers'),
  professionals: pages('professionals'),
  burgers: pages('burgers'),
  over: pages('over'),
  algemeen: pages('algemeen'),
  loketten: defineCollection({ loader: files('loketten', '*.yaml'), schema: loket }),
  keuzehulp: defineCollection({ loader: files('keuzehulp', ['*.yaml', '!*.*.yaml']), schema: tree }),
  keuzehulpWords: defineCollection({ loader: files('keuzehulp', '*.*.yaml'), schema: treeWords }),
  feiten: defineCollection({ loader: files('feiten', '*.yaml'), schema: factFile }),
  feestdagen: defineCollection({ loader: files('.', 'feestdagen.yaml'), schema: holidays }),
  ui: defineCollection({ loader: files('ui', '*.yaml'), schema: uiWords }),
};
