import { dialForm, dialledNumbers, isCallLink } from '#domain/text/phone-numbers.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';
import { deskIds } from './references.ts';
import { allTexts, textsIn } from './texts.ts';

/** The only folders in which a number may stand (INT-1). */
const registers = /^content\/(?:loketten|regios)\//u;

/** Fields of a register that hold the number itself. */
const numberFields = ['value', 'href'];

/** Every link of the registers that calls, texts or opens a chat. */
export function callLinks(content: Content): Set<string> {
  const links = content.documents
    .filter(({ file }) => registers.test(file))
    .flatMap(({ data }) => textsIn(data))
    .filter(({ path, text }) => path.at(-1) === 'href' && isCallLink(text));
  return new Set(links.map(({ text }) => text));
}

/** Every number behind those links, in the form of `dialForm`. */
export function knownNumbers(content: Content): Set<string> {
  return new Set([...callLinks(content)].map(dialForm));
}

/** Numbers that stand anywhere but in the registers, or there in a text and not in a channel: nobody would ever check them. */
export function numberProblems(content: Content): Problem[] {
  const known = knownNumbers(content);
  const names = [...deskIds(content)];
  return (
    content.documents
      // The register of facts reaches no page; a measurement or release holds a fingerprint, which looks like anything.
      .filter(({ file }) => !/^content\/(?:feiten\/|metingen\/|keuzehulp-open\/vorige-uitgave\.yaml$)/u.test(file))
      .flatMap((document) => numbersIn(document, known, names))
  );
}

function numbersIn(document: ContentDocument, known: ReadonlySet<string>, names: readonly string[]): Problem[] {
  const { file } = document;
  const isRegister = registers.test(file);
  const problem = (line: number, what: string): Problem => ({
    file,
    line,
    what,
    why: 'Nummers staan op één plek, bij de kanalen van een loket, zodat ze overal tegelijk te verbeteren zijn.',
    mend: file.endsWith('.mdx')
      ? 'Gebruik <Nummer id="…" /> of <Loket id="…" />.'
      : 'Noem het loket bij naam, of zet het nummer als kanaal in content/loketten/.',
  });
  return allTexts(document)
    .filter(({ path }) => !(isRegister && numberFields.includes(String(path.at(-1)))))
    .flatMap(({ text, lineAt }) => [
      ...dialledNumbers(withoutIds(text, names))
        .filter(({ readings }) => !readings.some((number) => known.has(number) && (isRegister || isName(number))))
        .map(({ text: number, offset }) => problem(lineAt(offset), `Een telefoonnummer in de tekst: ${number}.`)),
      ...linksIn(text)
        .filter(({ address }) => isCallLink(address))
        .map(({ address, offset }) => problem(lineAt(offset), `Een link die belt of appt: ${address}.`)),
    ]);
}

/** The targets of the Markdown links in a text; a text that is an address itself is one too. */
function linksIn(text: string): { address: string; offset: number }[] {
  const links = [...text.matchAll(/\]\(\s*<?(?<address>[^)\s>]+)/gu)];
  const whole = /^[a-z][a-z0-9+.-]*:\S+$/iu.test(text) ? [{ address: text, offset: 0 }] : [];
  return [...whole, ...links.map((match) => ({ address: match.groups?.['address'] ?? '', offset: match.index }))];
}

/** 112 and 113 are names as much as numbers; they may be written wherever a desk has them. */
function isName(number: string): boolean {
  return number.length === 3;
}

/** Blanks what is no number in the text: ids of desks (politie-0900-8844), addresses of sites, links reported as such. */
function withoutIds(text: string, ids: readonly string[]): string {
  const blank = (found: string) => ' '.repeat(found.length);
  if (/^https?:\/\//u.test(text)) return '';
  const calls = linksIn(text)
    .map(({ address }) => address)
    .filter(isCallLink);
  const withoutAddresses = text.replace(/\]\(https?:[^)]*\)/gu, blank);
  return [...ids, ...calls].reduce((rest, word) => rest.replaceAll(word, blank), withoutAddresses);
}
