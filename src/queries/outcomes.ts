import { saidInWords } from '#domain/handover-view.ts';
import { desksToCall, isDanger } from '#domain/keuzehulp/desks-to-call.ts';
import { citedInWords, splitNotices } from '#domain/keuzehulp/view.ts';
import { noticeView } from '#domain/keuzehulp/notice.ts';
import type { OutcomeState } from '#domain/keuzehulp/states.ts';
import type { OutcomeView } from '#domain/keuzehulp/outcome-view.ts';
import { callsOf } from './calls.ts';
import { deskFinder, deskWithFallbackFinder } from './desks.ts';
import { linksIn } from './links.ts';
import { takeAlongOf } from './take-along.ts';
import type { TreeView } from './trees.ts';

/** The outcome of one state with its desks, reasons, notices and pages in the words of one language. */
export async function outcomeView(view: TreeView, state: OutcomeState, language: string): Promise<OutcomeView> {
  const { outcome } = state;
  const deskOf = await deskFinder(language);
  const withFallback = await deskWithFallbackFinder(language);
  const calls = await callsOf(view, language);
  const takeAlong = await takeAlongOf(view, language);
  const notices = splitNotices(outcome, view.tree);
  const inOutcome = outcome.desks.map((ranked) => ({
    place: ranked.place,
    ...withFallback(ranked.id),
    because: view.words.reasons[ranked.because] ?? '',
    basedOn: citedInWords(ranked.cites, view.words),
  }));
  return {
    code: state.code,
    isVictim: view.tree.audience === 'slachtoffer',
    above: notices.above.map((id) => noticeView(id, view.words, deskOf)),
    first: inOutcome.filter(({ place }) => place === 'eerst'),
    more: inOutcome.filter(({ place }) => place !== 'eerst'),
    below: notices.below.map((id) => noticeView(id, view.words, deskOf)),
    pages: await linksIn(language, outcome.pages),
    takeAlong,
    isDanger: isDanger(outcome),
    calls: calls === null ? [] : desksToCall(outcome, calls.reaches).map(calls.callOf),
    said: takeAlong.sheet === null ? [] : saidInWords(state.answers, takeAlong.sheet),
  };
}
