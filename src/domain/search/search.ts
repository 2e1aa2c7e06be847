import { wordsOf } from './fold.ts';
import type { PageRow } from './index-file.ts';
import { stemsOf, type Lexicon } from './lexicon.ts';
import { exactly } from './match.ts';
import { dialled } from './numbers.ts';
import { placesIn } from './places.ts';
import { rank, type Ranked } from './rank.ts';
import { understand, type Understanding } from './understand.ts';

/** A page that was found. */
export interface Hit {
  url: string;
  title: string;
  description: string;
  /** The regional page of a municipality; its title is the name. */
  isPlace: boolean;
}

export interface Answer {
  /** Pages that fit, best first; empty when nothing fits well enough. */
  hits: Hit[];
  /** The query with other spellings, null when every word was taken as typed. */
  respelt: string | null;
  /** May be about danger to life: 112 belongs above the results. */
  isDanger: boolean;
}

export interface SearchOptions {
  /** Only pages for this audience and for everyone; "alles" for every page. */
  audience?: string;
  /** Take every word as typed: no other spellings, no everyday words. */
  isLiteral?: boolean;
}

/** Below this fit the best page has too little of what was asked: better no answer than a wrong one. */
const LEAST_FIT = 0.34;
/**
 * Who says "ik" or "mijn dochter" tells what happens, in more words than any page has. Questions for other offices are mostly
 * put without: "afvalkalender", "pizza bestellen".
 */
const LEAST_FIT_OF_A_STORY = 0.2;
/** Pages far behind the best one only hide it. */
const LEAST_OF_BEST = 0.12;

/**
 * Answers a query: telephone numbers, municipalities, then every other page by how well it fits.
 *
 * @param query as typed, of any length and kind; it is never kept
 */
export function search(query: string, lexicon: Lexicon, options: SearchOptions = {}): Answer {
  const { audience = 'alles', isLiteral = false } = options;
  const understanding = understand(query, lexicon, isLiteral);
  const isWanted = ([, , , forWhom]: PageRow) => audience === 'alles' || forWhom === 'alle' || forWhom === audience;
  const pages = [
    ...new Set([...desksWithNumber(query, lexicon), ...fitting(rank(understanding, lexicon), understanding)]),
  ]
    .map((page) => lexicon.pages[page])
    .filter((row) => row !== undefined)
    .filter(isWanted)
    .map(([url, title, description]): Hit => ({ url, title, description, isPlace: false }));
  const { respelt, isDanger } = understanding;
  return { hits: withPlaces(query, pages, understanding, lexicon), respelt, isDanger };
}

function fitting(ranked: readonly Ranked[], { asker }: Understanding): number[] {
  const best = ranked[0];
  if (best === undefined || best.fit < (asker === null ? LEAST_FIT : LEAST_FIT_OF_A_STORY)) return [];
  return ranked.filter(({ score }) => score >= LEAST_OF_BEST * best.score).map(({ page }) => page);
}

/**
 * Pages of the desks whose number was typed, whole or the first digits of it while typing, and pages that name such a desk
 * first.
 */
function desksWithNumber(query: string, { numbers, links }: Lexicon): number[] {
  const digits = dialled(query);
  if (digits.length < 3) return [];
  const desks = numbers
    .filter(([number]) => number === digits || (digits.length > 3 && number.startsWith(digits)))
    .map(([, page]) => page);
  const naming = [...links.keys()].filter((page) => desks.includes(links[page]?.[0] ?? -1));
  return [...desks, ...naming];
}

/** Regional pages come first, but a page whose title has every word that was typed is what someone means. */
function withPlaces(query: string, pages: Hit[], { slots }: Understanding, lexicon: Lexicon): Hit[] {
  if (slots.length === 0) return pages;
  const words = wordsOf(query);
  const isKnown = (word: string) => lexicon.stops.has(word) || exactly(word, lexicon) !== undefined;
  const places = placesIn(words, lexicon.placeNames, isKnown).map(([url, name]): Hit => ({
    url,
    title: name,
    description: '',
    isPlace: true,
  }));
  const [first, ...rest] = pages;
  const stems = stemsOf(first?.title ?? '');
  const isNamed = first !== undefined && words.length > 1 && stemsOf(query).every((one) => stems.includes(one));
  return isNamed ? [first, ...places, ...rest] : [...places, ...pages];
}
