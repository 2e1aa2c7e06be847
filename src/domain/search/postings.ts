/** A page that has a word, and how much the page is about it: more than 0, at most 1. */
export interface Posting {
  page: number;
  impact: number;
}

const STEPS = 26;
const FIRST = 'A'.charCodeAt(0);

/** Packs the postings of all stems: per posting a letter for the impact and the step to the next page in base 36. */
export function packPostings(lists: readonly (readonly Posting[])[]): string {
  return lists
    .map((list) => {
      let before = -1;
      return [...list]
        .sort((a, b) => a.page - b.page)
        .map(({ page, impact }) => {
          const step = page - before;
          before = page;
          const letter = String.fromCharCode(FIRST + Math.min(STEPS - 1, Math.floor(impact * STEPS)));
          return letter + (step === 1 ? '' : step.toString(36));
        })
        .join('');
    })
    .join(' ');
}

/** What `packPostings` packed; an impact comes back as the middle of its step. */
export function unpackPostings(packed: string): Posting[][] {
  return packed.split(' ').map((list) => {
    let page = -1;
    return [...list.matchAll(/([A-Z])([0-9a-z]*)/gu)].map(([, letter = 'A', step = '']) => {
      page += step === '' ? 1 : Number.parseInt(step, 36);
      return { page, impact: (letter.charCodeAt(0) - FIRST + 0.5) / STEPS };
    });
  });
}
