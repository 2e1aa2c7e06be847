const dayInMs = 86_400_000;

/**
 * Whole days from one day to another; negative when the second comes first.
 *
 * @param from ISO day
 * @param to ISO day
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}
