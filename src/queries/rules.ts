import { ruleView, type RuleView } from '#domain/keuzehulp/open/rule-view.ts';
import { siteConfig } from '#site.config.ts';
import { deskFinder } from './desks.ts';
import { linkFinder } from './links.ts';
import type { OpenTree } from './open-trees.ts';

/** Every rule of a tree in words, in their order. Throws when a desk or page does not exist. */
export async function rulesOf({ tree, words }: OpenTree): Promise<RuleView[]> {
  const deskOf = await deskFinder(siteConfig.defaultLanguage);
  const linkTo = await linkFinder(siteConfig.defaultLanguage);
  const names = { desk: (id: string) => deskOf(id).name, page: (address: string) => linkTo(address).title };
  return tree.rules.map((rule, index) => ruleView(rule, index, words, names));
}
