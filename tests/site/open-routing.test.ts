import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { compare } from '#domain/keuzehulp/open/agreement.ts';
import { questionGraph } from '#domain/keuzehulp/open/question-graph.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import { builtPages, builtUrls } from '../fixtures/dist.ts';

/* What /over/keuzehulp/ shows is all that the keuzehulp does, and nothing else. */

const { content } = readContent(process.cwd());
const pages = new Map(builtPages.map((page) => [page.url, page]));
const pageAt = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built`);
  return load(page.html);
};
const nameOf = new Map(content.of('loket').map(({ document, data }) => [document.name, data.name]));
const textOf = (text: string) => text.replace(/\s+/gu, ' ').trim();

interface Published {
  trees: { id: string; outcomes: { code: string; url: string; lokets: { id: string }[] }[] }[];
}
const published = (JSON.parse(readFileSync('dist/data/keuzehulp.json', 'utf8')) as Published).trees;
const trees = content.of('boom').map(({ document: { name: id }, data: tree }) => {
  const words = content.of('boomwoorden').find(({ document }) => document.name === `${id}.nl`)?.data;
  if (words === undefined) throw new Error(`no words for ${id}`);
  return { id, tree, words, home: `/over/keuzehulp/${id}/` };
});

test('there are pages about four trees', () => {
  expect(trees.length).toBe(4);
  const main = pageAt('/over/keuzehulp/');
  const linked = main('main a')
    .map((_, link) => main(link).attr('href'))
    .get();
  const own = trees.flatMap(({ home }) => [home, `${home}regels/`, `${home}uitkomsten/`]);
  expect(linked).toEqual(
    expect.arrayContaining([...own, '/over/keuzehulp/voorbeelden/', '/over/keuzehulp/veranderd/']),
  );
});

describe.each(trees.map((one) => [one.id, one] as const))('the tree %s', (id, { tree, words, home }) => {
  test('has every rule once, in order, with its answers, desks and reasons', () => {
    const $ = pageAt(`${home}regels/`);
    const rows = $('[data-rule]').toArray();
    expect(rows.map((row) => $(row).attr('data-rule'))).toEqual(tree.rules.map((rule) => rule.id));
    for (const [index, rule] of tree.rules.entries()) {
      const row = $(rows[index]);
      const text = textOf(row.text());
      const asked = Object.entries(rule.when);
      for (const [question, options] of asked) {
        expect(text).toContain(words.questions[question]?.text);
        for (const option of options) expect(text).toContain(`“${words.questions[question]?.options[option]?.label}”`);
      }
      const desks = rule.desks.map((desk) => nameOf.get(desk.id));
      expect(
        row
          .find('strong')
          .map((_, name) => $(name).text())
          .get(),
      ).toEqual(desks);
      for (const { because } of rule.desks) expect(text).toContain(words.reasons[because]);
      for (const notice of rule.notices) expect(text).toContain(words.notices[notice]?.title);
      expect(
        row
          .find('a')
          .map((_, link) => $(link).attr('href'))
          .get(),
      ).toEqual(rule.pages);
      expect(textOf(row.find('td').last().text()).includes('Ja.')).toBe(rule.final);
    }
  });

  test('has every outcome in one table, with a link to its page and its desks in order', () => {
    const tables = builtUrls.filter((url) => url.startsWith(`${home}uitkomsten/`)).map(pageAt);
    const rows = tables.flatMap(($) =>
      $('[data-outcome-row]')
        .map((_, row) => ({
          code: $(row).attr('data-outcome-row'),
          url: $(row).find('th a').attr('href'),
          desks: $(row)
            .find('ol > li')
            .map((__, desk) => $(desk).text())
            .get()
            .join(),
        }))
        .get(),
    );
    const outcomes = published.find((one) => one.id === id)?.outcomes ?? [];
    const expected = outcomes.map(({ code, url, lokets }) => ({
      code,
      url,
      desks: lokets.map((desk) => nameOf.get(desk.id)).join(),
    }));
    const byCode = (a: { code?: string | undefined }, b: { code?: string | undefined }) =>
      (a.code ?? '') < (b.code ?? '') ? -1 : 1;
    expect(rows.sort(byCode)).toEqual(expected.sort(byCode));
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(builtUrls)).toEqual(new Set([...builtUrls, ...rows.map(({ url }) => url)]));
  });

  test('leads from its first table to every other', () => {
    const lists = builtUrls.filter((url) => url.startsWith(`${home}uitkomsten/`));
    const $ = pageAt(`${home}uitkomsten/`);
    const linked = $('main a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(lists.filter((url) => url !== `${home}uitkomsten/` && !linked.includes(url))).toEqual([]);
  });

  test('has tables short enough for a phone', () => {
    const rows = builtUrls
      .filter((url) => url.startsWith(`${home}uitkomsten/`))
      .map((url) => ({ url, rows: pageAt(url)('[data-outcome-row]').length }));
    expect(rows.filter((list) => list.rows > 150)).toEqual([]);
  });

  test('has the drawing and the list of the same questions, in words', () => {
    const $ = pageAt(home);
    const graph = questionGraph(tree);
    const texts = graph.map(({ question }) => words.questions[question]?.text);
    expect(
      $('[data-questions] > li > strong')
        .map((_, text) => $(text).text())
        .get(),
    ).toEqual(texts);
    const drawn = $('svg.graph .question')
      .map((_, box) =>
        textOf(
          $(box)
            .find('text')
            .map((__, line) => $(line).text())
            .get()
            .join(' '),
        ),
      )
      .get();
    expect(drawn).toEqual(texts.map((text, index) => `${index + 1}. ${text}`));
    const labels = graph.flatMap(({ question, branches }) =>
      branches.flatMap(({ options }) => options.map((option) => words.questions[question]?.options[option]?.label)),
    );
    const list = textOf($('[data-questions]').text());
    const drawing = textOf(
      $('svg.graph .answers text')
        .map((_, line) => $(line).text())
        .get()
        .join(' '),
    );
    for (const label of labels) {
      expect(list).toContain(`“${label}”`);
      expect(drawing).toContain(`· ${label}`);
    }
  });

  test('SEC-2 the drawing has a name, a sentence, and no style of its own', () => {
    const $ = pageAt(home);
    const svg = $('svg.graph[role=img]');
    expect(svg.length).toBe(1);
    const named = (attribute: string) => $(`#${svg.attr(attribute) ?? ''}`).text();
    expect(named('aria-labelledby')).toContain(words.name);
    expect(named('aria-describedby').length).toBeGreaterThan(40);
    expect(svg.find('*').addBack().filter('[style], [fill], [stroke], style').length).toBe(0);
  });
});

describe('the examples', () => {
  const examples = content.of('voorbeelden').flatMap(({ data }) => data);
  const compared = examples.map((example) => {
    const tree = trees.find(({ id }) => id === example.tree)?.tree;
    if (tree === undefined) throw new Error(`no tree ${example.tree}`);
    return compare(allStates(tree), example);
  });
  const $ = pageAt('/over/keuzehulp/voorbeelden/');

  test('stand on the page once each, with their story, and whether they agree', () => {
    const shown = $('[data-example]')
      .map((_, card) => [[$(card).attr('data-example'), $(card).attr('data-agrees')]])
      .get();
    expect(shown.sort()).toEqual(compared.map(({ example, agrees }) => [example.id, String(agrees)]).sort());
    for (const { id, story } of examples) expect(textOf($(`#${id} blockquote`).text())).toBe(textOf(story));
  });

  test('show every desk that follows, with a link to the outcome', () => {
    for (const { example, reached } of compared) {
      const links = $(`#${example.id} dd a`)
        .map((_, link) => $(link).attr('href'))
        .get();
      expect(links).toEqual(reached.map(({ state }) => `/keuzehulp/${example.tree}/${state.code}/`));
      const desks = $(`#${example.id} dd a`).first().text();
      expect(desks).toBe(reached[0]?.state.outcome.desks.map(({ id }) => nameOf.get(id)).join(', '));
    }
  });

  test('are counted in the same way on both pages', () => {
    const agreeing = compared.filter(({ agrees }) => agrees).length;
    const sentence = `${agreeing} van de ${examples.length} voorbeelden`;
    expect(textOf($('[data-agreement]').text())).toContain(sentence);
    expect(textOf(pageAt('/over/keuzehulp/')('main').text())).toContain(sentence);
  });
});

test('the page about changes says what it compares with, or that there is nothing to compare with yet', () => {
  const $ = pageAt('/over/keuzehulp/veranderd/');
  const [last] = content.of('vorige-uitgave');
  const release = last?.data.release ?? null;
  expect($('[data-no-release]').length).toBe(release === null ? 1 : 0);
  if (release !== null) expect($('main').text()).toContain(release.commit.slice(0, 12));
});
