import { tokenizer, tokTypes } from 'acorn';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { IndexFile } from '#domain/search/index-file.ts';
import { unpackWords } from '#domain/search/words.ts';

/** A text in a file of the built site, as a reader or a browser takes it: references decoded, parts of a sentence joined. */
export interface BuiltText {
  text: string;
  /** A link to follow or a file to load, instead of words. */
  isLink: boolean;
  /** Of a link on a page: the words one presses. */
  shown?: string;
}

/** Elements inside a sentence: 0800-<b>20</b>00 is one text. Any other element begins a new one. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
const linkAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'data-doel',
  'data-base',
]);

/** Files without a text of ours: compressed copies. */
const opaque = /\.(?:br|gz|zst)$/u;

/** Opening hours for scripts (ma0900-1700); what is no time there is never shown. In a page, and in a file for partner sites. */
const hours = 'data-hours';
const hoursField = 'hoursCode';

/**
 * All texts of a file of dist/.
 *
 * @param file its path below dist/, which says what kind of file it is
 * @returns null for a file that holds no text; throws for a kind of file nobody knows, so that nothing passes unread
 */
export function textsOf(file: string, bytes: Buffer): BuiltText[] | null {
  if (opaque.test(file)) return null;
  if (file.endsWith('.html')) return pageTexts(bytes.toString(), false);
  if (/\.(?:svg|xml)$/u.test(file)) return pageTexts(bytes.toString(), true);
  if (/^zoeken\/[a-z]+\.json$/u.test(file)) return searchIndexTexts(JSON.parse(bytes.toString()) as IndexFile);
  if (file.endsWith('.json')) return jsonTexts(JSON.parse(bytes.toString()));
  if (file.endsWith('.js')) return scriptTexts(bytes.toString());
  if (file.endsWith('.css')) return [...bytes.toString().matchAll(/"[^"]*"|'[^']*'/gu)].map(([text]) => words(text));
  if (file.endsWith('.csv')) return parseCsv(bytes).flat().map(wordsOrLink);
  if (file.endsWith('.vcf')) return contactTexts(bytes.toString());
  if (file.endsWith('.txt') || file.startsWith('_')) return bytes.toString().split('\n').map(words);
  throw new Error(`${file}: no check reads this kind of file`);
}

/** A search index: its words are packed, and which pages have them is counted in a code that shows to nobody. */
function searchIndexTexts(index: IndexFile): BuiltText[] {
  return [...jsonTexts({ ...index, words: '', postings: '' }), ...unpackWords(index.words).map(words)];
}

const words = (text: string): BuiltText => ({ text, isLink: false });
const link = (text: string): BuiltText => ({ text, isLink: true });
const wordsOrLink = (text: string) => (/^[a-z][a-z0-9+.-]*:\S+$/iu.test(text) ? link(text) : words(text));

function pageTexts(source: string, isXml: boolean): BuiltText[] {
  const texts: BuiltText[] = [];
  let sentence = '';
  const end = () => {
    if (sentence.trim() !== '') texts.push(words(sentence));
    sentence = '';
  };
  const walk = (node: AnyNode): void => {
    if (isText(node)) sentence += node.data;
    else if (!('children' in node)) return;
    else if (isTag(node)) {
      const isBlock = !inline.has(node.name);
      if (isBlock) end();
      texts.push(...attributeTexts(node));
      if (isLinkedData(node)) {
        texts.push(...jsonTexts(JSON.parse(textContent(node))));
        return;
      }
      // Data in a template is read like any other text: scripts show it.
      for (const child of node.children) walk(child);
      if (isBlock) end();
    } else for (const child of node.children) walk(child);
  };
  const $ = load(source, { xml: isXml });
  for (const node of $.root().contents().get()) walk(node);
  end();
  return texts;
}

function attributeTexts(element: Element): BuiltText[] {
  const attributes = Object.entries(element.attribs).filter(([name]) => name !== hours);
  return attributes.map(([name, text]) => {
    if (!linkAttributes.has(name)) return words(text);
    return element.name === 'a' ? { ...link(text), shown: textContent(element) } : link(text);
  });
}

/** What search engines read of a page; scripts do not run it. */
function isLinkedData({ name, attribs }: Element): boolean {
  return name === 'script' && attribs['type'] === 'application/ld+json';
}

function textContent(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

function jsonTexts(value: unknown): BuiltText[] {
  if (typeof value === 'string') return [wordsOrLink(value)];
  if (typeof value === 'number') return [words(String(value))];
  if (value === null || typeof value !== 'object') return [];
  // The pattern of a JSON Schema is full of digits and says what a number looks like, not which.
  const unread = ['pattern', hoursField];
  const entries = Object.entries(value).filter(([key, inner]) => !unread.includes(key) || typeof inner !== 'string');
  return entries.flatMap(([key, inner]) => [words(key), ...jsonTexts(inner)]);
}

/** The values of a vCard, each in one piece again and as people see them. */
function contactTexts(source: string): BuiltText[] {
  const lines = source.replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u);
  return lines.map((line) =>
    wordsOrLink(
      line
        .replace(/^[^:]*:/u, '')
        .replace(/\\n/giu, '\n')
        .replace(/\\(.)/gu, '$1'),
    ),
  );
}

/** The strings of a script; its code holds numbers of its own that nobody dials. */
function scriptTexts(source: string): BuiltText[] {
  return [...tokenizer(source, { ecmaVersion: 'latest', sourceType: 'module' })]
    .filter(({ type }) => type === tokTypes.string || type === tokTypes.template)
    .map((token) => words((token as unknown as { value: string }).value));
}
