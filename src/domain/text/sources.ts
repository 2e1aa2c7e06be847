import { spokenDate } from './dates.ts';

/** A source as a reader sees it: where it stands, what rests on it, and its date the way people say it. */
export interface CitedSource {
  url: string;
  host: string;
  for: string;
  /** Null when the source has no date. */
  date: string | null;
}

/** A source of a file in content/, in the words of one language. Throws TypeError when `url` is no address. */
export function citedSource(
  { url, for: what, date }: { url: string; for: string; date: string | null },
  language: string,
): CitedSource {
  return { url, host: hostOf(url), for: what, date: date === null ? null : spokenDate(date, language) };
}

/** The name of the site at an address, as people say it: without www. Throws TypeError when `url` is no address. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}
