import { hostOf } from './text/sources.ts';

/** A source with the pages and desks that rest on it. */
export interface SourceView {
  url: string;
  host: string;
  /** The dates under which it is cited, each once, in the words of the page; empty when no citation has one. */
  dates: string[];
  usedBy: { href: string; title: string; for: string }[];
}

interface Citation {
  url: string;
  for: string;
  date: string | null;
  href: string;
  title: string;
}

/** Turns citations around: every source once, sorted by host and address, with everything that rests on it. */
export function sourceList(citations: readonly Citation[]): SourceView[] {
  const sources = new Map<string, SourceView>();
  for (const { url, for: what, date, href, title } of citations) {
    const source = sources.get(url) ?? { url, host: hostOf(url), dates: [], usedBy: [] };
    if (date !== null && !source.dates.includes(date)) source.dates.push(date);
    source.usedBy.push({ href, title, for: what });
    sources.set(url, source);
  }
  return [...sources.values()].sort((a, b) => a.host.localeCompare(b.host, 'nl') || a.url.localeCompare(b.url, 'nl'));
}
