import type { PageView } from './page-view.ts';

/**
 * Divides the pages of a section into groups. A page belongs to the last group whose first `order` is not above its own.
 *
 * @param starts for each group its heading and the `order` of its first page, lowest first
 */
export function groupPages(
  pages: PageView[],
  starts: readonly { heading: string; from: number }[],
): { heading: string | null; pages: PageView[] }[] {
  return starts
    .map(({ heading, from }, index) => {
      const until = starts[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      return { heading, pages: pages.filter(({ order }) => order >= from && order < until) };
    })
    .filter((group) => group.pages.length > 0);
}
