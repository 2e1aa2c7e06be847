import { fill } from '#domain/text/fill.ts';
import { openRoutingWords, type OpenTree } from './open-trees.ts';

export interface PartLink {
  href: string;
  label: string;
}

/** Links to the pages about one tree, and to those about all trees; without a tree only the last. */
export async function openParts(tree: OpenTree | null): Promise<PartLink[]> {
  const { parts } = await openRoutingWords();
  const named = { tree: tree?.words.name ?? '' };
  const ofTree =
    tree === null
      ? []
      : [
          { href: tree.home, label: fill(parts.tree, named) },
          { href: `${tree.home}regels/`, label: fill(parts.rules, named) },
          { href: `${tree.home}uitkomsten/`, label: fill(parts.outcomes, named) },
        ];
  return [
    ...ofTree,
    { href: '/over/keuzehulp/voorbeelden/', label: parts.examples },
    { href: '/over/keuzehulp/veranderd/', label: parts.changes },
    { href: '/data/keuzehulp.json', label: parts.data },
  ];
}
