import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant; null when none is near: more than a quarter of the letters, and two, differ. */
export function nearest(typed: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const found = closest(typed.toLowerCase(), known);
  const allowed = Math.max(2, Math.floor(Math.max(typed.length, found.length) / 4));
  return distance(typed.toLowerCase(), found.toLowerCase()) <= allowed ? found : null;
}

/** “Bedoelt u …?” with a space after it, to put before how to mend; empty when no known name is near. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const found = nearest(typed, known);
  return found === null ? '' : `Bedoelt u “${found}”? `;
}

const mostShown = 12;

/** What an editor can choose from: the near name first, then all names, or some when there are many. */
export function choices(typed: string, known: readonly string[]): string {
  const shown = known.slice(0, mostShown).join(', ');
  const rest = known.length > mostShown ? ` … (${known.length} in totaal)` : '';
  return `${didYouMean(typed, known)}Kies uit: ${shown}${rest}.`;
}
