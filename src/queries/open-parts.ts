import { fill } from '#domain/text/fill.ts';
import { openRoutingWords, type OpenTree } from './open-trees.ts';

export interface PartLink {
  href: string;
  label: string;
}

/** Links to the pages about one tree. */
export async function partsOf({ home, words }: OpenTree): Promise<PartLink[]> {
  const { parts } = await openRoutingWords();
  const named = { tree: words.name };
  return [
    { href: home, label: fill(parts.tree, named) },
    { href: `${home}regels/`, label: fill(parts.rules, named) },
    { href: `${home}uitkomsten/`, label: fill(parts.outcomes, named) },
  ];
}

/** Links to the pages about all trees together. */
export async function commonParts(): Promise<PartLink[]> {
  const { parts } = await openRoutingWords();
  return [
    { href: '/over/keuzehulp/voorbeelden/', label: parts.examples },
    { href: '/over/keuzehulp/veranderd/', label: parts.changes },
    { href: '/data/keuzehulp.json', label: parts.data },
  ];
}
