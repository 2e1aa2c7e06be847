import { getEntry } from 'astro:content';
import { outcomeLists, type OutcomeList } from '#domain/keuzehulp/open/outcome-lists.ts';
import type { PageLinkView } from '#domain/page-view.ts';
import { fill } from '#domain/text/fill.ts';
import type { OpenRoutingWords } from '#schema/open-routing.ts';
import { siteConfig } from '#site.config.ts';
import { oncePerLanguage } from './once.ts';
import { treesIn, type TreeView } from './trees.ts';

/** A tree as /over/keuzehulp/ shows it. */
export interface OpenTree extends TreeView {
  /** Where it is shown: /over/keuzehulp/ik/. */
  home: string;
  /** Its outcomes, divided over pages. */
  lists: OutcomeList[];
}

/** More rows than this are no table to read on a phone; the largest trees divide well at it. */
const mostRows = 150;

/** The words of these pages, which are in Dutch only. Throws when content/keuzehulp-open/nl.yaml is missing. */
export async function openRoutingWords(): Promise<OpenRoutingWords> {
  const entry = await getEntry('keuzehulpOpen', siteConfig.defaultLanguage);
  if (entry === undefined) throw new Error('content/keuzehulp-open/nl.yaml is missing');
  return entry.data;
}

const openTreesIn = oncePerLanguage(async (language): Promise<OpenTree[]> =>
  (await treesIn(language)).map((view) => ({
    ...view,
    home: `/over/keuzehulp/${view.id}/`,
    lists: outcomeLists(view.states, mostRows),
  })),
);

/** Every tree, in the order in which visitors meet them. */
export const openTrees = (): Promise<OpenTree[]> => openTreesIn(siteConfig.defaultLanguage);

/** The address of a list of outcomes. */
export function listAddress({ home }: OpenTree, { code }: OutcomeList): string {
  return `${home}uitkomsten/${code === '' ? '' : `${code}/`}`;
}

/** The title of the page with a list of outcomes. */
export function listTitle({ words: { name } }: OpenTree, { code }: OutcomeList, open: OpenRoutingWords): string {
  const { title, title_part: part } = open.outcomes_page;
  return code === '' ? fill(title, { tree: name }) : fill(part, { tree: name, code });
}

/** Every page below /over/keuzehulp/, each once. */
export async function openRoutingPages(): Promise<PageLinkView[]> {
  const open = await openRoutingWords();
  const { tree: questions, rules_page: rules, outcomes_page: outcomes, examples, changes } = open;
  const ofTrees = (await openTrees()).flatMap((tree) => {
    const named = { tree: tree.words.name };
    return [
      { href: tree.home, title: fill(questions.title, named), description: fill(questions.description, named) },
      { href: `${tree.home}regels/`, title: fill(rules.title, named), description: fill(rules.description, named) },
      ...tree.lists.map((list) => ({
        href: listAddress(tree, list),
        title: listTitle(tree, list, open),
        description: fill(outcomes.description, named),
      })),
    ];
  });
  return [
    ...ofTrees,
    { href: '/over/keuzehulp/voorbeelden/', title: examples.heading, description: examples.description },
    { href: '/over/keuzehulp/veranderd/', title: changes.heading, description: changes.description },
  ];
}
