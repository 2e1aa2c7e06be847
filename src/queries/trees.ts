import { getCollection, getEntry } from 'astro:content';
import { allStates, type State } from '#domain/keuzehulp/states.ts';
import type { Tree } from '#domain/keuzehulp/types.ts';
import type { TreeWords } from '#schema/tree.ts';
import { oncePerLanguage } from './once.ts';

export interface TreeView {
  id: string;
  /** Address of the first question. */
  base: string;
  tree: Tree;
  words: TreeWords;
  states: State[];
}

/** The order in which the trees are offered; a tree that is not named here comes after. */
const offered = ['ik', 'professional', 'iemand-anders', 'delen'];

/** Every tree with its words and all of its states, in the order in which they are offered. */
export const treesIn = oncePerLanguage(async (language): Promise<TreeView[]> => {
  const entries = await getCollection('keuzehulp');
  const views = await Promise.all(
    entries.map(async ({ id, data: tree }) => {
      const words = await getEntry('keuzehulpWords', `${id}.${language}`);
      if (words === undefined) throw new Error(`content/keuzehulp/${id}.${language}.yaml is missing`);
      return { id, base: `/keuzehulp/${id}/`, tree, words: words.data, states: allStates(tree) };
    }),
  );
  return views.sort((a, b) => offered.indexOf(a.id) - offered.indexOf(b.id));
});
