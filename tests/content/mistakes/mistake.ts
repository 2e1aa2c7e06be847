import type { Change } from '../../fixtures/editors.ts';

/** A mistake of an editor in the toy content (tests/fixtures/editors/), and every word the check says of it. */
export interface Mistake {
  name: string;
  /** Path below content/. */
  file: string;
  /** Null takes the file away; an empty first text writes a new file. */
  change: Change | null;
  /** The lines that `npm run check` prints: place and what, why, how to mend, for each problem in the order of the files. */
  said: string[];
}
