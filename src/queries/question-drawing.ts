import { graphBoxes } from '#domain/keuzehulp/open/graph-boxes.ts';
import { graphDrawing, type GraphDrawing } from '#domain/keuzehulp/open/graph-drawing.ts';
import { graphListing, type ListedQuestion } from '#domain/keuzehulp/open/graph-listing.ts';
import { questionGraph } from '#domain/keuzehulp/open/question-graph.ts';
import { siteConfig } from '#site.config.ts';
import { deskFinder } from './desks.ts';
import { graphLayout } from './graph-layout.ts';
import { openRoutingWords, type OpenTree } from './open-trees.ts';

/** The questions of a tree, drawn and as a list. Throws when a desk does not exist. */
export async function questionDrawing({
  tree,
  words,
}: OpenTree): Promise<{ drawing: GraphDrawing; listing: ListedQuestion[] }> {
  const open = await openRoutingWords();
  const deskOf = await deskFinder(siteConfig.defaultLanguage);
  const nameOf = (id: string) => deskOf(id).name;
  const graph = questionGraph(tree);
  const { boxes, arrows } = graphBoxes(graph, words, open, nameOf);
  return {
    drawing: graphDrawing(boxes, arrows, await graphLayout(boxes, arrows)),
    listing: graphListing(graph, words, open, nameOf),
  };
}
