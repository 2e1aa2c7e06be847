import { getCollection } from 'astro:content';
import type { FigureView } from '#domain/figures/types.ts';
import { figureView } from '#domain/figures/view.ts';

/** All sets of figures, in the order of the page. */
export async function allFigures(): Promise<FigureView[]> {
  const entries = await getCollection('cijfers');
  return entries.sort((a, b) => a.data.order - b.data.order).map(({ id, data }) => figureView(id, data));
}
