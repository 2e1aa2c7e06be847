/** Something with a name that people may type in more than one way. */
export interface Named {
  name: string;
  /** Other names: Den Haag, Den Bosch, a name in Frisian or Dutch. */
  also: readonly string[];
}

/**
 * A name as it is compared: small letters, without accents and punctuation, words with one space between.
 * "'s-Hertogenbosch" gives "s hertogenbosch", "Súdwest-Fryslân" gives "sudwest fryslan". Never throws.
 */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The name as part of an address (contract.md §1): "Bergen (NH)" gives "bergen-nh". */
export function slugOf(name: string): string {
  return foldName(name).replace(/ /gu, '-');
}

const joined = (folded: string) => folded.replace(/ /gu, '');

/**
 * What fits the typed text: first the whole name, then names that begin with it, then those with a word that does, at last
 * those that begin with it without their spaces ("denbosch"). Empty when nothing but punctuation was typed.
 */
export function findNames<Item extends Named>(items: readonly Item[], typed: string): Item[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const rank = (name: string): number => {
    const folded = foldName(name);
    if (folded === wanted) return 0;
    if (folded.startsWith(wanted)) return 1;
    if (folded.includes(` ${wanted}`)) return 2;
    return joined(folded).startsWith(joined(wanted)) ? 3 : 4;
  };
  return sortedBy(items, rank, 3);
}

/**
 * Names that look like what was typed, nearest first: at most one slip for every three letters. Says nothing about where a
 * village lies: it only compares letters.
 *
 * @param most how many to give
 */
export function nearestNames<Item extends Named>(items: readonly Item[], typed: string, most: number): Item[] {
  const wanted = joined(foldName(typed));
  const slips = (name: string) => distance(joined(foldName(name)), wanted);
  return sortedBy(items, slips, Math.floor(wanted.length / 3)).slice(0, most);
}

/** The items whose best name scores at most `limit`, best first, equals by name. */
function sortedBy<Item extends Named>(items: readonly Item[], score: (name: string) => number, limit: number): Item[] {
  return items
    .map((item) => ({ item, best: Math.min(...[item.name, ...item.also].map(score)) }))
    .filter(({ best }) => best <= limit)
    .sort((a, b) => a.best - b.best || (foldName(a.item.name) < foldName(b.item.name) ? -1 : 1))
    .map(({ item }) => item);
}

/** How many letters must be added, taken away or changed to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let above = [...other, ''].map((_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
