import { noticeView } from '#domain/keuzehulp/notice.ts';
import type { TreeParts } from '#domain/keuzehulp/outcome-view.ts';
import { questionView } from '#domain/keuzehulp/view.ts';
import { deskFinder, deskWithFallbackFinder } from './desks.ts';
import { linksIn } from './links.ts';
import type { TreeView } from './trees.ts';

/** Collects the parts of all rules of a tree. Throws when a rule names a desk, notice or page that does not exist. */
export async function treeParts(view: TreeView, language: string): Promise<TreeParts> {
  const deskOf = await deskFinder(language);
  const { rules, questions } = view.tree;
  const ids = (of: (rule: (typeof rules)[number]) => string[]) => [...new Set(rules.flatMap(of))];
  return {
    // Where an answer leads depends on the answers before it: the script fills that in.
    questions: questions.map((question) => {
      const shown = questionView(question, view.words, view.base, '');
      return { ...shown, options: shown.options.map((option) => ({ ...option, href: view.base })) };
    }),
    notices: ids((rule) => rule.notices).map((id) => noticeView(id, view.words, deskOf)),
    desks: ids((rule) => rule.desks.map(({ id }) => id)).map(await deskWithFallbackFinder(language)),
    pages: await linksIn(
      language,
      ids((rule) => rule.pages),
    ),
  };
}
