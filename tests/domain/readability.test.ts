import { expect, test } from 'vitest';
import { meanWords, passiveShare, sentencesOf } from '#domain/text/readability.ts';

test('headings, list items, table cells and full stops end a sentence; links and tags leave only their words', () => {
  const text = `## Wie bel je?

Bel <Nummer id="x" />. Lees [wat je kunt doen](/noodhulp/) en
bel daarna.

- Eerst het adres
- Dan je naam

| Wie | Waarheen |
| --- | --- |
| Een kind alleen | de voogd |
`;
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
    'Wie bel je?',
    'Lees wat je kunt doen en bel daarna.',
    'Eerst het adres',
    'Dan je naam',
    'Een kind alleen',
    'de voogd',
  ]);
});

test('a sentence knows its length and the line it starts on', () => {
  const text = 'Een twee drie.\n\nVier vijf.';
  expect(sentencesOf(text)).toEqual([
    { text: 'Een twee drie.', offset: 0, words: 3 },
    { text: 'Vier vijf.', offset: 16, words: 2 },
  ]);
});

test('a block of code has no sentences, and moves none', () => {
  const text = 'Een twee drie.\n\n```js\nconst een = twee; // drie\n```\n\nVier vijf.';
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(['Een twee drie.', 'Vier vijf.']);
  expect(sentencesOf(text)[1]?.offset).toBe(text.indexOf('Vier'));
});

test('the mean is over sentences, and nothing has no mean', () => {
  expect(meanWords(sentencesOf('Een twee drie. Vier vijf.'))).toBe(2.5);
  expect(meanWords([])).toBe(0);
});

test('the passive is told apart from "worden" as to become', () => {
  const share = (text: string) => passiveShare(sentencesOf(text));
  expect(share('De melding wordt door iemand beoordeeld.')).toBe(1);
  expect(share('Als het gemeld wordt.')).toBe(1);
  expect(share('Wordt het gevaarlijk? Bel dan.')).toBe(0);
  expect(share('De politie beoordeelt de melding.')).toBe(0);
});
