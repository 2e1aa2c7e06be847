import { getCollection, getEntry } from 'astro:content';
import { allStates, type State } from '#domain/keuzehulp/states.ts';
import type { Tree } from '#domain/keuzehulp/types.ts';
import { wordParts } from '#domain/translation/source-hash.ts';
import { translationView, type TranslationView } from '#domain/translation/view.ts';
import type { TreeWords } from '#schema/tree.ts';
import { siteConfig } from '#site.config.ts';
import { oncePerLanguage } from './once.ts';

export interface TreeView {
  id: string;
  /** Address of the first question. */
  base: string;
  tree: Tree;
  words: TreeWords;
  states: State[];
  translation: TranslationView | null;
}

/** The order in which the trees are offered; a tree that is not named here comes after. */
const offered = ['ik', 'professional', 'iemand-anders', 'delen'];

/** Every tree that has words in a language, with all of its states, in the order in which they are offered. */
export const treesIn = oncePerLanguage(async (language): Promise<TreeView[]> => {
  const views = await Promise.all(
    (await getCollection('keuzehulp')).map(async ({ id, data: tree }) => {
      const words = await getEntry('keuzehulpWords', `${id}.${language}`);
      if (words === undefined) return null;
      const { translation } = words.data;
      const dutch = await getEntry('keuzehulpWords', `${id}.${siteConfig.defaultLanguage}`);
      return {
        id,
        base: `/keuzehulp/${id}/`,
        tree,
        words: words.data,
        states: allStates(tree),
        translation: translation === undefined ? null : translationView(translation, wordParts(dutch?.data ?? {})),
      };
    }),
  );
  return views.filter((view) => view !== null).sort((a, b) => offered.indexOf(a.id) - offered.indexOf(b.id));
});
