import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import { inPlural } from '#domain/text/plural.ts';
import type { Change, ChangedThing, ChangeWords } from '#schema/changes.ts';

/** A thing that changed: its name, and where it is on the site. */
export interface ChangedLink {
  name: string;
  /** Null for what has no page. */
  href: string | null;
}

/** One entry of the list, ready to show. */
export interface ChangeView {
  /** Names the entry for ever, on its page and in the feed. */
  id: string;
  /** ISO day. */
  date: string;
  what: string;
  /** What it is about: each by name, or only how many when they are too many to read. */
  things: ChangedLink[];
  /** What was different before, where that may be told; null where it may not. */
  difference: string | null;
  why: string;
}

export interface ChangeDay {
  /** The day as people say it. */
  name: string;
  changes: ChangeView[];
}

/** More than this nobody reads. */
const mostNamed = 12;

/** Gives the name and page of a thing as it is on the site now; null when it is not there any more. */
export type LookUp = (of: ChangedThing, id: string) => ChangedLink | null;

/** The entries of a year in words, in the order they come. */
export function changeViews(
  changes: readonly Change[],
  words: ChangeWords,
  language: string,
  lookUp: LookUp,
): ChangeView[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    // New entries of a day come after those that were there, so a number once given stays.
    const kind = [change.date, change.of, change.what].join('-');
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    return changeView(`${kind}-${number}`, change, words, language, lookUp);
  });
}

function changeView(viewId: string, change: Change, words: ChangeWords, language: string, lookUp: LookUp): ChangeView {
  const { date, of, what, ids, names = {}, why } = change;
  const named = ids.map((id): ChangedLink => {
    const { name, href } = lookUp(of, id) ?? { name: names[id] ?? words.unnamed, href: null };
    return { name: fill(words.single[of], { name, id: id.split('/').at(-1) ?? id }), href };
  });
  const counted = { name: inPlural(words.counted[of], ids.length, language), href: null };
  return {
    id: viewId,
    date,
    what: words.what[what],
    things: ids.length > mostNamed ? [counted] : named,
    difference: differenceInWords(change, words),
    why: why === null ? words.no_why : fill(words.why, { why }),
  };
}

/** Entries under their days, in the order they come. */
export function byDay(changes: readonly ChangeView[], language: string): ChangeDay[] {
  const days = [...new Set(changes.map(({ date }) => date))];
  return days.map((date) => ({
    name: spokenDate(date, language),
    changes: changes.filter((change) => change.date === date),
  }));
}

function differenceInWords({ what, from, to }: Change, { levels, from_to, before }: ChangeWords): string | null {
  if (from === undefined) return null;
  if (what !== 'zekerheid') return fill(before, { from });
  const level = (name: string) => Object.entries(levels).find(([known]) => known === name)?.[1] ?? name;
  return fill(from_to, { from: level(from), to: level(to ?? '') });
}
