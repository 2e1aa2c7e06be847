import { noticeView } from '#domain/keuzehulp/notice.ts';
import type { TreeParts } from '#domain/keuzehulp/outcome-view.ts';
import { questionView } from '#domain/keuzehulp/view.ts';
import { callsOf } from './calls.ts';
import { deskFinder, deskWithFallbackFinder } from './desks.ts';
import { linksIn } from './links.ts';
import { takeAlongOf } from './take-along.ts';
import type { TreeView } from './trees.ts';

/** Collects the parts of all rules of a tree. Throws when a rule names a desk, notice or page that does not exist. */
export async function treeParts(view: TreeView, language: string): Promise<TreeParts> {
  const deskOf = await deskFinder(language);
  const { rules, questions } = view.tree;
  const ids = (of: (rule: (typeof rules)[number]) => string[]) => [...new Set(rules.flatMap(of))];
  const calls = await callsOf(view, language);
  const deskIds = ids((rule) => rule.desks.map(({ id }) => id));
  const reachable = deskIds.filter((id) => calls?.reaches[id] !== undefined);
  return {
    // Where an answer leads depends on the answers before it: the script fills that in.
    questions: questions.map((question) => {
      const shown = questionView(question, view.words, view.base, '');
      return { ...shown, options: shown.options.map((option) => ({ ...option, href: view.base })) };
    }),
    notices: ids((rule) => rule.notices).map((id) => noticeView(id, view.words, deskOf)),
    desks: deskIds.map(await deskWithFallbackFinder(language)),
    pages: await linksIn(
      language,
      ids((rule) => rule.pages),
    ),
    takeAlong: await takeAlongOf(view, language),
    calls: calls === null ? [] : reachable.map(calls.callOf),
    reaches: Object.fromEntries(Object.entries(calls?.reaches ?? {}).filter(([id]) => reachable.includes(id))),
  };
}
