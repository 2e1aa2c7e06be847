import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { componentNames, writtenOut } from '../../src/checks/content/components.ts';
import { contentProblems } from '../../src/checks/content/index.ts';
import { readContent } from '../../src/checks/content/read.ts';
import { inWords } from '../../src/checks/problem.ts';
import { isShown } from '#domain/loket/traits.ts';

const today = new Date().toISOString().slice(0, 10);
const { content } = readContent(process.cwd());

test('everything in content/ is right', () => {
  expect(contentProblems(process.cwd(), today).map(inWords)).toEqual([]);
});

test('the check knows exactly the components that pages can use', () => {
  // Code and tables are written in Markdown.
  const built = globSync('src/pages/_mdx/*.astro').map((file) => basename(file, '.astro'));
  expect([...componentNames, 'Code', 'Table'].sort()).toEqual(built.sort());
  expect(writtenOut('Loket')).toBe('<Loket id="…" />');
});

describe('desks', () => {
  const desks = content.of('loket');

  test('the desks that the contract names are there', () => {
    const ids = desks.map(({ document }) => document.name);
    expect(ids).toEqual(expect.arrayContaining(['alarmnummer-112', 'politie-0900-8844', 'comensha', 'chat-met-fier']));
  });

  test('no number or link is shown of a channel that nobody confirmed', () => {
    const shownUnconfirmed = desks.flatMap(({ data }) =>
      data.channels.filter((channel) => channel.verification.level === 'onbevestigd' && isShown(channel)),
    );
    expect(shownUnconfirmed).toEqual([]);
  });

  test('every number that is shown names the source it comes from', () => {
    const shown = desks.flatMap(({ data }) => data.channels.filter(isShown));
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.every(({ verification }) => verification.sources.length > 0)).toBe(true);
  });

  test('the text of a card says neither "je" nor "u": victims, citizens and professionals read the same card', () => {
    const personal = /\b(?:je|jij|jou|jouw|u|uw)\b/iu;
    const texts = desks.flatMap(({ document, data }) =>
      Object.values(data.text.nl).map((text) => ({ file: document.file, text })),
    );
    expect(texts.filter(({ text }) => personal.test(text))).toEqual([]);
  });
});
