import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { callLinks, knownNumbers } from '../../src/checks/content/numbers.ts';
import { readContent } from '../../src/checks/content/read.ts';
import { smuggledIn } from '../../src/checks/site/smuggled.ts';
import { textsOf } from '../../src/checks/site/texts.ts';

/* Nothing can slip in between content/ and the visitor: every file of dist/ is read, whatever its kind. */

const { content } = readContent(process.cwd());
const registered = {
  numbers: knownNumbers(content),
  callLinks: callLinks(content),
  names: content.of('loket').map(({ document }) => document.name),
};
const smuggled = (file: string, source: string) =>
  (textsOf(file, Buffer.from(source)) ?? []).flatMap((text) => smuggledIn(text, registered));

test('INT-1 INT-8 no file of the site holds a number, link or character that is not from the registers', () => {
  const files = globSync('**/*', { cwd: 'dist' }).filter((file) => statSync(`dist/${file}`).isFile());
  // Thousands of pages share most of their texts: each is looked at once.
  const seen = new Set<string>();
  const found: string[] = [];
  let numbers = 0;
  for (const file of files) {
    for (const text of textsOf(file, readFileSync(`dist/${file}`)) ?? []) {
      const key = JSON.stringify(text);
      if (seen.has(key)) continue;
      seen.add(key);
      if (registered.callLinks.has(text.text)) numbers++;
      found.push(...smuggledIn(text, registered).map((what) => `${file}: ${what}`));
    }
  }
  expect(found.slice(0, 20)).toEqual([]);
  expect(files.length).toBeGreaterThan(1000);
  expect(seen.size).toBeGreaterThan(10_000);
  expect(numbers).toBeGreaterThan(20);
});

describe('INT-1 INT-8 what would slip in is found, in every kind of file', () => {
  test.each([
    ['a.html', '<p>Bel 06-12345678</p>', 'number of no desk: 06-12345678'],
    ['a.html', '<p>Bel 06-<b>1234</b><i>5678</i></p>', 'number of no desk: 06-12345678'],
    ['a.html', '<p>Bel &#48;6&#x2011;12345678</p>', 'number of no desk: 06\u201112345678'],
    ['a.html', '<a aria-label="Bel 0612345678" href="tel:112">Bel</a>', 'number of no desk: 0612345678'],
    ['a.html', '<a href="tel:+31612345678">Bel 112</a>', 'link that calls no desk: tel:+31612345678'],
    ['a.html', '<a href="tel:112,9">Bel 112</a>', 'link that calls no desk: tel:112,9'],
    ['a.html', '<a href="sms:112?body=hallo">112</a>', 'link that calls no desk: sms:112?body=hallo'],
    ['a.html', '<a href="https://wa.me/31612345678">app</a>', 'link that calls no desk: https://wa.me/31612345678'],
    ['a.html', '<template>Bel 0612345678</template>', 'number of no desk: 0612345678'],
    ['a.html', '<template data-tree-data>{"a":"0612345678"}</template>', 'number of no desk: 0612345678'],
    ['a.html', '<a href="https://kwaad.example/">comensha.nl</a>', 'shows comensha.nl, goes to kwaad.example'],
    ['a.html', '<a href="https://xn--cmensha-9jg.nl/">site</a>', 'host (punycode): https://xn--cmensha-9jg.nl/'],
    ['a.html', '<p>comensha&#x202E;ln</p>', 'hidden or mixed: U+202E'],
    ['a.html', '<p title="\u0441omensha">x</p>', 'hidden or mixed: \u0441omensha'],
    ['a.svg', '<svg><text>0612345678</text></svg>', 'number of no desk: 0612345678'],
    ['a.xml', '<feed><title>Bel 0612345678</title></feed>', 'number of no desk: 0612345678'],
    ['a.json', '{"value":["0612345678"]}', 'number of no desk: 0612345678'],
    ['a.json', '{"href":"tel:0612345678"}', 'link that calls no desk: tel:0612345678'],
    [
      'a.html',
      '<script type="application/ld+json">{"telephone":"0612345678"}</script>',
      'number of no desk: 0612345678',
    ],
    [
      'a.html',
      '<script type="application/ld+json">{"url":"https://xn--cmensha-9jg.nl/"}</script>',
      'host (punycode): https://xn--cmensha-9jg.nl/',
    ],
    ['a.csv', 'id,value\r\nx,"06 1234\r\n5678"\r\n', 'number of no desk: 06 1234\r\n5678'],
    ['a.csv', 'id,link\r\nx,tel:0612345678\r\n', 'link that calls no desk: tel:0612345678'],
    ['a.vcf', 'TEL;TYPE=work:06123\r\n 45678\r\n', 'number of no desk: 0612345678'],
    ['a.vcf', 'URL:https://wa.me/3161234\r\n 5678\r\n', 'link that calls no desk: https://wa.me/31612345678'],
    ['a.js', 'const bel = `06-12345678`;', 'number of no desk: 06-12345678'],
    ['a.css', '.a::after{content:"0612345678"}', 'number of no desk: 0612345678'],
    ['a.txt', 'Contact: 0612345678', 'number of no desk: 0612345678'],
  ])('%s: %s', (file, source, what) => {
    expect(smuggled(file, source)).toContain(what);
  });

  test('a kind of file that no check reads is refused', () => {
    expect(() => textsOf('folder.pdf', Buffer.from(''))).toThrow(/folder\.pdf: no check reads this kind of file/u);
  });

  test('what is registered passes', () => {
    expect(smuggled('a.html', '<a href="tel:112">Bel 112</a> <a href="tel:+31334481186">033-448 11 86</a>')).toEqual(
      [],
    );
    expect(smuggled('a.html', '<a href="https://www.comensha.nl/">comensha.nl</a> politie-0900-8844')).toEqual([]);
  });
});
