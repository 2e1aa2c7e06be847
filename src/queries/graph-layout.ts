import { instance } from '@viz-js/viz';
import type { Arrow, Box } from '#domain/keuzehulp/open/graph-boxes.ts';
import type { Layout } from '#domain/keuzehulp/open/graph-drawing.ts';

/** Graphviz counts sizes in inches of 72 points. */
const inches = (pixels: number) => pixels / 72;

/** Lets Graphviz find a place for boxes and arrows; the sizes of the boxes stay as they are. Equal input gives equal output. */
export async function graphLayout(boxes: readonly Box[], arrows: readonly Arrow[]): Promise<Layout> {
  const viz = await instance();
  return viz.renderJSON({
    graphAttributes: { rankdir: 'TB', nodesep: 0.15, ranksep: 0.3, ordering: 'out', margin: 0 },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: boxes.map(({ id, width, height, isTrunk }) => ({
      name: id,
      attributes: { width: inches(width), height: inches(height), ...(isTrunk ? { group: 'trunk' } : {}) },
    })),
    edges: arrows.map(({ from, to }) => ({ tail: from, head: to })),
  }) as Layout;
}
