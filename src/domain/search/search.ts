import { wordsOf } from './fold.ts';
import type { PageRow } from './index-file.ts';
import type { Lexicon } from './lexicon.ts';
import { dialled } from './numbers.ts';
import { placesIn } from './places.ts';
import { rank } from './rank.ts';
import { understand } from './understand.ts';

/** A page that was found. */
export interface Hit {
  url: string;
  title: string;
  description: string;
}

export interface Answer {
  /** Pages that fit, best first; empty when nothing fits well enough. */
  hits: Hit[];
  /** The query with other spellings, when some words were not taken as typed. */
  respelt: string | null;
  isDanger: boolean;
  fit?: number;
}

/** Below this fit the best page shares too little with what was asked. */
const LEAST_FIT = 0.34;
/** Pages that are far behind the best one only hide it. */
const LEAST_SHARE = 0.12;

/**
 * Answers a query.
 *
 * @param query as typed, of any length
 * @param options.audience only pages for this audience and for everyone
 * @param options.literally take every word as typed
 */
export function search(
  query: string,
  lexicon: Lexicon,
  { audience = 'alle', literally = false }: { audience?: string; literally?: boolean } = {},
): Answer {
  const understanding = understand(query, lexicon, literally);
  const words = wordsOf(query);
  const ranked = rank(understanding, lexicon);
  const best = ranked[0];
  const isSure = best !== undefined && best.fit >= LEAST_FIT;
  const byNumber = desksOf(query, lexicon);
  const places = placesIn(words, lexicon.places, (word) => lexicon.byStem.has(word)).map(([url, name]) => ({ url, title: name, description: '' }));
  const isWanted = ([, , , forWhom]: PageRow) => audience === 'alle' || forWhom === 'alle' || forWhom === audience;
  const pages = isSure || byNumber.length + places.length > 0 ? ranked.filter(({ score, fit }) => fit >= LEAST_FIT * 0.3 && score >= LEAST_SHARE * best!.score) : [];
  const rows = [...new Set([...byNumber, ...pages.map(({ page }) => page)])].flatMap((page) => {
    const row = lexicon.pages[page];
    return row !== undefined && isWanted(row) ? [row] : [];
  });
  return {
    hits: [...places, ...rows.map(([url, title, description]) => ({ url, title, description }))],
    respelt: understanding.respelt,
    isDanger: understanding.isDanger,
    fit: best?.fit ?? 0,
  };
}

/** Pages of the desks whose number was typed: whole, or the first digits of it while typing. */
function desksOf(query: string, { numbers }: Lexicon): number[] {
  const digits = dialled(query);
  if (digits.length < 3 || /\p{L}.*\p{L}.*\p{L}.*\p{L}/u.test(query.replace(/\bbel\b/iu, ''))) return [];
  return numbers.filter(([number]) => number === digits || (digits.length > 3 && number.startsWith(digits))).map(([, page]) => page);
}
