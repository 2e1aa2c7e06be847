/** A range in minutes since the midnight its day starts with. `to` passes 1440 when the range crosses midnight. */
export type Range = { from: number; to: number };

const DAY = 1440;
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * Reads one range of a loket file: '19:00-06:00' → { from: 1140, to: 1800 }.
 *
 * An end before its start lies on the next day, as `time` in schema/loket.ts says. An end equal to its start gives an
 * empty range: never 24 hours, so that a slip of the editor never claims that a desk is open. `from` is 0…1439, `to` is
 * at most 2879. Throws nothing: the schema (build) or parseHours (browser) has checked the shape.
 */
export function parseRange(text: string): Range {
  const from = minutes(text.slice(0, 5));
  const to = minutes(text.slice(6));
  return { from, to: to < from ? to + DAY : to };
}

/**
 * All ranges of one day, earliest first, none empty; ranges that touch or overlap have become one.
 * Takes the day's list as it stands in the file, in any order. Throws nothing.
 */
export function dayRanges(texts: readonly string[]): Range[] {
  const merged: Range[] = [];
  for (const range of texts.map(parseRange).sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1]; // .at() is too new for old phones
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else if (range.to > range.from) merged.push(range);
  }
  return merged;
}
