import type { Lexicon, Term } from './lexicon.ts';
import type { Slot, Understanding } from './understand.ts';

/** A page that fits, best first. */
export interface Ranked {
  page: number;
  score: number;
  /** How much of what was asked the page has, 0 to 1. */
  fit: number;
}

/** A word the site does not have asks for as much as a fairly rare one. */
const UNKNOWN_RARITY = 0.8;
const VAGUE_RARITY = 0.2;
/** A few stop words ask for hardly anything; they must not fit by accident. */
const LEAST_ASKED = 0.1;
const OTHER_CANDIDATES = 0.25;
const PHRASE_BONUS = 0.6;
const NAME_BONUS = 0.7;
/** Stop words in a phrase count a little: "wat nu" is all there is of it. */
const STOP_VALUE = 0.3;
const ASKER_BONUS = 1.3;
const SPREAD = 0.25;

/** The pages that have something of a query, best first. */
export function rank(understanding: Understanding, lexicon: Lexicon): Ranked[] {
  const { slots, asker } = understanding;
  const scores = new Float64Array(lexicon.pages.length);
  const vague = new Float64Array(lexicon.pages.length);
  for (const slot of slots) {
    for (const [page, score] of scoresOf(slot)) {
      scores[page] = (scores[page] ?? 0) + slot.share * score;
      if (slot.isVague) vague[page] = (vague[page] ?? 0) + slot.share * score;
    }
  }
  for (const [page, bonus] of phraseScores(slots, lexicon)) scores[page] = (scores[page] ?? 0) + bonus;
  spread(scores, lexicon);
  const asked = slots.reduce((sum, slot) => sum + slot.share * (slot.isVague ? VAGUE_RARITY : rarityOf(slot)), 0);
  const found: Ranked[] = [];
  for (const [page, score] of scores.entries()) {
    if (score === 0) continue;
    const isAskers = asker !== null && lexicon.pages[page]?.[3] === asker;
    const fit = (score - (vague[page] ?? 0)) / Math.max(asked, LEAST_ASKED);
    found.push({ page, score: score * (isAskers ? ASKER_BONUS : 1), fit });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** How much a slot asks for: the rarity of what it most surely means. */
function rarityOf({ candidates, isStop }: Slot): number {
  const found = candidates.find(({ term }) => term.postings.length > 0);
  return found?.term.rarity ?? (isStop ? 0 : UNKNOWN_RARITY);
}

/** Per page the score of one slot: its best candidate counts fully, the others a little. */
function scoresOf({ candidates }: Slot): Map<number, number> {
  const best = new Map<number, number>();
  const sum = new Map<number, number>();
  for (const { term, weight, rarity = term.rarity } of candidates) {
    for (const { page, impact } of term.postings) {
      const score = weight * Math.min(rarity, term.rarity) * impact;
      best.set(page, Math.max(best.get(page) ?? 0, score));
      sum.set(page, (sum.get(page) ?? 0) + score);
    }
  }
  for (const [page, score] of best) {
    best.set(page, score + Math.min(score, OTHER_CANDIDATES * ((sum.get(page) ?? score) - score)));
  }
  return best;
}

/** A page gains when most words of its name or of one of its search terms are asked for together. */
function phraseScores(slots: readonly Slot[], { phrases, stops }: Lexicon): Map<number, number> {
  const asked = new Map<Term, number>();
  for (const { candidates } of slots) {
    for (const { term, weight } of candidates) asked.set(term, Math.max(asked.get(term) ?? 0, weight));
  }
  const value = (term: Term) => term.rarity * (stops.has(term.words[0] ?? '') ? STOP_VALUE : 1);
  const names = new Map<number, number>();
  const told = new Map<number, number>();
  for (const { page, terms, isName } of phrases) {
    const matched = terms.filter((term) => asked.has(term));
    if (matched.length < (isName ? 1 : 2)) continue;
    const covered = sumOf(matched, value) / sumOf(terms, value);
    const surely = sumOf(matched, (term) => value(term) * (asked.get(term) ?? 0));
    const best = isName ? names : told;
    best.set(page, Math.max(best.get(page) ?? 0, (isName ? NAME_BONUS : PHRASE_BONUS) * surely * covered ** 2));
  }
  for (const [page, score] of names) told.set(page, score + (told.get(page) ?? 0));
  return told;
}

function sumOf(terms: readonly Term[], value: (term: Term) => number): number {
  return terms.reduce((sum, term) => sum + value(term), 0);
}

/** Pages that editors placed under a page that fits, and pages under which a fitting desk was placed, fit a little too. */
function spread(scores: Float64Array, { links }: Lexicon): void {
  const before = Float64Array.from(scores);
  for (const [page, placed] of links.entries()) {
    for (const [position, other] of placed.entries()) {
      const share = SPREAD / (1 + position / 3);
      scores[other] = Math.max(scores[other] ?? 0, (before[other] ?? 0) + share * (before[page] ?? 0));
      scores[page] = Math.max(scores[page] ?? 0, (before[page] ?? 0) + (share / 2) * (before[other] ?? 0));
    }
  }
}
