import { callView, type Caller, type CallView } from '#domain/loket/call.ts';
import { reachesOf, type Reaches } from '#domain/keuzehulp/desks-to-call.ts';
import { siteConfig } from '#site.config.ts';
import { desksById } from './desks.ts';
import type { TreeView } from './trees.ts';
import { wordsIn } from './words.ts';

/** The numbers that somebody else can be asked to call, or that a professional calls, from the outcomes of a tree. */
export interface Calls {
  reaches: Reaches;
  callOf: (id: string) => CallView;
}

/**
 * Which desks of a tree can be phoned, and how each stands on a card or a sheet. Null for a tree that has neither: whoever
 * worries about somebody else can phone and needs no card (docs/decisions/0033).
 */
export async function callsOf({ tree }: TreeView, language: string): Promise<Calls | null> {
  if (tree.audience === 'burger') return null;
  const desks = await desksById(siteConfig.defaultLanguage);
  const caller = tree.audience === 'slachtoffer' ? 'burger' : 'professional';
  return {
    reaches: reachesOf(
      caller,
      [...desks].map(([id, { loket }]) => [id, loket] as const),
    ),
    callOf: await callFinder(caller, language),
  };
}

/** Looks up the number of a desk for a card or a sheet. The function it gives throws when the desk shows none. */
export async function callFinder(caller: Caller, language: string): Promise<(id: string) => CallView> {
  const desks = await desksById(siteConfig.defaultLanguage);
  const dutch = await wordsIn(siteConfig.defaultLanguage);
  const own = language === siteConfig.defaultLanguage ? null : await wordsIn(language);
  return (id) => {
    const desk = desks.get(id);
    if (desk === undefined) throw new Error(`content/loketten/${id}.yaml is missing`);
    return callView(id, desk.loket, caller, dutch, own);
  };
}
