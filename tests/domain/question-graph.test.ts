import { describe, expect, test } from 'vitest';
import { graphBoxes } from '#domain/keuzehulp/open/graph-boxes.ts';
import { graphDrawing } from '#domain/keuzehulp/open/graph-drawing.ts';
import { graphListing } from '#domain/keuzehulp/open/graph-listing.ts';
import { questionGraph } from '#domain/keuzehulp/open/question-graph.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import { wrapped } from '#domain/text/wrap.ts';
import { tree } from '#schema/tree.ts';
import { nameOf, open, umbrellaWords } from '../fixtures/open-routing.ts';
import { umbrella } from '../fixtures/toy-tree.ts';

const graph = questionGraph(umbrella);
const end = { to: null, skipped: [] as string[] };

describe('the question graph', () => {
  test('has the questions in the order of the tree, with where each answer leads and what is left out on the way', () => {
    expect(graph).toEqual([
      {
        number: 1,
        question: 'rain',
        branches: [
          { ...end, options: ['yes'], skipped: ['owner', 'colour', 'handle'], outcomes: 1, top: 'roof' },
          { options: ['no'], to: 2, skipped: [], outcomes: 0, top: null },
        ],
      },
      {
        number: 2,
        question: 'owner',
        branches: [
          { ...end, options: ['mine'], skipped: ['colour', 'handle'], outcomes: 1, top: 'lost-property' },
          { options: ['borrowed'], to: 3, skipped: [], outcomes: 0, top: null },
          { options: ['unknown'], to: 4, skipped: ['colour'], outcomes: 0, top: null },
        ],
      },
      {
        number: 3,
        question: 'colour',
        branches: [{ ...end, options: ['red', 'blue'], skipped: ['handle'], outcomes: 2, top: 'neighbour' }],
      },
      {
        number: 4,
        question: 'handle',
        branches: [{ ...end, options: ['wood', 'steel'], outcomes: 2, top: 'lost-property' }],
      },
    ]);
  });

  test('shows a question once where the same questions follow, and again where other questions follow', () => {
    const rule = (id: string, when: Record<string, string[]>, desk: string) => ({
      id,
      when,
      desks: [{ id: desk, place: 'eerst', because: 'why' }],
    });
    const shelves = tree.parse({
      audience: 'burger',
      max_questions: 3,
      reviewed: null,
      questions: [
        { id: 'kind', options: ['jar', 'book', 'map'] },
        { id: 'size', options: ['small', 'large'] },
        { id: 'lid', options: ['open', 'closed'] },
      ],
      rules: [
        rule('small-book', { kind: ['book'], size: ['small'] }, 'a'),
        rule('small-map', { kind: ['map'], size: ['small'] }, 'b'),
        rule('small-jar', { kind: ['jar'], size: ['small'], lid: ['open'] }, 'c'),
        rule('any', {}, 'd'),
      ],
    });
    const found = questionGraph(shelves);
    expect(found.map(({ question }) => question)).toEqual(['kind', 'size', 'size', 'lid']);
    expect(found[0]?.branches.map(({ options, to }) => [options.join(), to])).toEqual([
      ['jar', 2],
      ['book,map', 3],
    ]);
    // Both desks of a book and of a map stand on top somewhere, so no desk is named.
    expect(found[2]?.branches).toEqual([
      { ...end, options: ['small', 'large'], skipped: ['lid'], outcomes: 4, top: null },
    ]);
  });

  test('counts every outcome of the tree once', () => {
    const counted = graph.flatMap(({ branches }) => branches.map(({ outcomes }) => outcomes));
    const all = allStates(umbrella).filter(({ kind }) => kind === 'outcome');
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });
});

describe('the list beside the drawing', () => {
  const listing = graphListing(graph, umbrellaWords, open, nameOf);

  test('says each question with its number, its answers and where they lead', () => {
    expect(listing.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Regent het?'],
      [2, 'Van wie is hij?'],
      [3, 'Welke kleur?'],
      [4, 'Waarvan is het handvat?'],
    ]);
    expect(listing[0]?.branches[0]).toMatchObject({
      answers: ['Ja'],
      to: null,
      where: expect.stringContaining('ROOF'),
    });
    expect(listing[0]?.branches[1]).toMatchObject({ answers: ['Nee'], to: 2, where: 'naar vraag 2' });
  });

  test('names a question that is left out, but not at an end, where all that follow are', () => {
    const skips = listing.flatMap(({ branches }) => branches.flatMap((branch) => branch.skips ?? []));
    expect(skips).toEqual([expect.stringContaining('Welke kleur?')]);
  });
});

describe('the drawing', () => {
  const { boxes, arrows } = graphBoxes(graph, umbrellaWords, open, nameOf);

  test('has a box for every question, every group of answers and every end, and an arrow to each', () => {
    const count = (kind: string) => boxes.filter((box) => box.kind === kind).length;
    expect([count('question'), count('answers'), count('end')]).toEqual([4, 7, 4]);
    const reached = new Set(arrows.map(({ to }) => to));
    expect(boxes.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual(['q1']);
  });

  test('lets the way on come first, as one straight line', () => {
    expect(boxes.filter(({ isTrunk }) => isTrunk).map(({ lines }) => lines.join(' '))).toEqual([
      '1. Regent het?',
      '· Nee',
      '2. Van wie is hij?',
      '· Geleend',
      '3. Welke kleur?',
      '· Rood · Blauw',
      '2 uitkomsten Bovenaan: NEIGHBOUR',
    ]);
  });

  test('marks the arrow that passes over a question', () => {
    expect(arrows.filter(({ skips }) => skips).map(({ to }) => to)).toEqual(['q4']);
  });

  test('has boxes that hold their longest line, and as many lines as it takes', () => {
    for (const { lines, width, height } of boxes) {
      expect(width).toBeGreaterThan(Math.max(...lines.map((line) => line.length)) * 8);
      expect(height).toBeGreaterThanOrEqual(lines.length * 20);
    }
  });

  const two = boxes.slice(0, 2);
  const one = arrows.slice(0, 1);
  const layout = {
    bb: '0,0,200,100',
    objects: [
      { name: 'q1', pos: '100,80' },
      { name: 'a1-0', pos: '100,20' },
    ],
    edges: [{ pos: 'e,100,40 100,60 100,55 100,52 100,48' }],
  };

  test('turns what Graphviz counts from below into pixels from above', () => {
    const { width, height, boxes: drawn, arrows: lines } = graphDrawing(two, one, layout);
    expect([width, height]).toEqual([200, 100]);
    const [first] = drawn;
    expect(first).toMatchObject({ kind: 'question', y: 20 - (two[0]?.height ?? 0) / 2 });
    expect(lines).toEqual([
      { line: 'M100,40C100,45 100,48 100,52', head: expect.stringMatching(/L100,60L/u), skips: false },
    ]);
  });

  test('is refused when Graphviz left something out', () => {
    expect(() => graphDrawing(two, one, { ...layout, objects: [] })).toThrow(/left out "q1"/u);
    expect(() => graphDrawing(two, one, { ...layout, edges: [] })).toThrow(/left out arrow 0/u);
    expect(() => graphDrawing(two, one, { ...layout, edges: [{ pos: '1,2' }] })).toThrow(/drew no arrow/u);
  });
});

test('a text is broken between words, and a word that is too long stands alone', () => {
  expect(wrapped('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(wrapped('de hulpverleningsorganisatie helpt', 8)).toEqual(['de', 'hulpverleningsorganisatie', 'helpt']);
});
