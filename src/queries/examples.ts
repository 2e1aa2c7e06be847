import { getCollection } from 'astro:content';
import { compare, shareThatAgrees, type Compared } from '#domain/keuzehulp/open/agreement.ts';
import { exampleView, type ExampleView } from '#domain/keuzehulp/open/example-view.ts';
import { numberWords } from '#domain/figures/number-words.ts';
import { fill } from '#domain/text/fill.ts';
import { siteConfig } from '#site.config.ts';
import { desksById } from './desks.ts';
import { openRoutingWords, openTrees } from './open-trees.ts';

/** How often the keuzehulp gives what is expected, and every example with both. */
export interface ExamplesView {
  /** One sentence with the numbers. */
  score: string;
  trees: { id: string; name: string; agreeing: number; examples: ExampleView[] }[];
}

/** The open examples, held against the keuzehulp as it is built now. Throws when an example names a desk that does not exist. */
export async function examplesView(): Promise<ExamplesView> {
  const open = await openRoutingWords();
  const desks = await desksById(siteConfig.defaultLanguage);
  const nameOf = (id: string) => {
    const name = desks.get(id)?.view.name ?? open.left_out[id];
    if (name === undefined) throw new Error(`an example names "${id}", which is no desk`);
    return name;
  };
  const examples = (await getCollection('voorbeelden')).map(({ data }) => data);
  const trees = (await openTrees()).map((view) => ({
    view,
    compared: examples.filter(({ tree }) => tree === view.id).map((example) => compare(view.states, example)),
  }));
  return {
    score: scoreOf(
      trees.flatMap(({ compared }) => compared),
      open.examples.score,
    ),
    trees: trees.map(({ view, compared }) => ({
      id: view.id,
      name: view.words.name,
      agreeing: compared.filter(({ agrees }) => agrees).length,
      examples: compared.map((one) => exampleView(one, view.base, view.words, open, nameOf)),
    })),
  };
}

function scoreOf(compared: readonly Compared[], sentence: string): string {
  return fill(sentence, {
    agreeing: compared.filter(({ agrees }) => agrees).length,
    all: compared.length,
    percent: numberWords(Math.round(shareThatAgrees(compared) * 100), 'procent'),
  });
}
