import type { OpenRoutingWords } from '#schema/open-routing.ts';
import type { TreeWords } from '#schema/tree.ts';
import { fill } from '#domain/text/fill.ts';
import { stateAddress } from '../states.ts';
import { citedInWords } from '../view.ts';
import type { Compared, Disagreement } from './agreement.ts';

/** An example with what was expected and what the keuzehulp gives, in words. */
export interface ExampleView {
  id: string;
  /** Its number, and whether it agrees. */
  heading: string;
  agrees: boolean;
  storyName: string;
  story: string;
  /** The answers of the example first, then each set of alternatives. */
  answerSets: string[];
  expected: string[];
  /** Every outcome that can follow; `wrong` says what is not as expected. */
  reached: { code: string; href: string; desks: string[]; wrong: string[] }[];
  /** What a person has to judge: what the page must say in plain words. */
  byHand: string;
}

/**
 * @param base address of the tree, for instance /keuzehulp/ik/
 * @param nameOf the name of a desk by its id
 */
export function exampleView(
  { example, reached, agrees }: Compared,
  base: string,
  words: TreeWords,
  open: OpenRoutingWords,
  nameOf: (id: string) => string,
): ExampleView {
  const { examples: said, or, list_comma: semicolon, comma } = open;
  const anyOf = (ids: readonly string[]) => ids.map(nameOf).join(or);
  const { first, must, must_not: mustNot } = example;
  return {
    id: example.id,
    heading: fill(agrees ? said.agrees : said.agrees_not, { id: example.id }),
    agrees,
    storyName: fill(said.story, { id: example.id }),
    story: example.story,
    answerSets: [example.answers, ...example.alternatives].map((answers) => citedInWords(answers, words)),
    expected: [
      first === null ? said.first_free : fill(said.first, { desks: anyOf(first) }),
      ...(must.length === 0 ? [] : [fill(said.must, { desks: must.map(anyOf).join(semicolon) })]),
      ...(mustNot.length === 0 ? [] : [fill(said.must_not, { desks: mustNot.map(nameOf).join(comma) })]),
    ],
    reached: reached.map(({ state, disagreements }) => ({
      code: state.code,
      href: stateAddress(base, state.code),
      desks: state.outcome.desks.map(({ id }) => nameOf(id)),
      wrong: disagreements.map(({ kind, desks }) => fill(said[wordOf[kind]], { desks: anyOf(desks) })),
    })),
    byHand: example.notices,
  };
}

const wordOf = { first: 'not_on_top', missing: 'missing', forbidden: 'forbidden' } as const satisfies Record<
  Disagreement['kind'],
  keyof OpenRoutingWords['examples']
>;
