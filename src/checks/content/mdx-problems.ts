import type { Problem } from '../problem.ts';
import { componentNames, components, insteadOf, writtenOut } from './components.ts';
import type { ContentDocument } from './document.ts';
import { readMdx, type MdxPlace } from './mdx.ts';
import { nearest } from './suggest.ts';

interface Words {
  what: string;
  mend: string;
}

/** An error of the parser, told by its message and by the text from where it was seen. */
interface ErrorKind {
  message: RegExp;
  text?: RegExp;
  words: (groups: Record<string, string | undefined>, text: string) => Words;
}

const why = 'Zo is de pagina niet te bouwen.';
const noBraces = 'Haal de accolades weg, of schrijf gewone haakjes: ( ).';

/** The first kind that fits counts. */
const kinds: ErrorKind[] = [
  {
    message: /Expected a closing tag for `<(?<tag>[^>`]*)>`/u,
    words: ({ tag = '' }) => ({
      what: `Het onderdeel <${tag}> heeft geen einde.`,
      mend: endOf(tag),
    }),
  },
  {
    message: /Unexpected closing tag `<\/(?<tag>[^>`]*)>`, expected an open tag first/u,
    words: ({ tag = '' }) => ({
      what: `Hier staat het einde van <${tag}>, maar er is geen begin.`,
      mend: `Zet <${tag}> op de plaats waar het begint, of haal </${tag}> weg.`,
    }),
  },
  {
    message: /Unexpected closing tag `<\/(?<tag>[^>`]*)>`, expected corresponding closing tag for `<(?<open>[^>`]*)>`/u,
    words: ({ tag = '', open = '' }) => ({
      what: `Hier eindigt <${tag}>, terwijl <${open}> nog open staat.`,
      mend: `Sluit eerst met </${open}>. Hoofdletters tellen mee.`,
    }),
  },
  {
    message: /expression/u,
    words: () => ({
      what: 'Een accolade { in de tekst.',
      mend: noBraces,
    }),
  },
  {
    message: /before name/u,
    text: /^<!--/u,
    words: () => ({
      what: 'Een opmerking tussen <!-- en -->.',
      mend: 'Haal de opmerking weg, of zet haar achter een # tussen de gegevens bovenaan.',
    }),
  },
  {
    message: /after `<`/u,
    text: /^<(?:https?:|mailto:|www\.)/u,
    words: () => ({ what: 'Een adres tussen < en >.', mend: 'Schrijf het als link: [tekst](https://…).' }),
  },
  {
    message: /./u,
    text: /^<\s*[A-Za-z]/u,
    words: (_, text) => {
      const tag = /^<\s*(?<tag>[A-Za-z]+)/u.exec(text)?.groups?.['tag'] ?? '';
      const known = nearest(tag, componentNames);
      const typed = /^[^>\n]*>?/u.exec(text)?.[0] ?? text;
      return {
        what: `Het onderdeel ${typed} is niet goed geschreven.`,
        mend:
          known === null
            ? 'Gebruik alleen de onderdelen uit content/README.md.'
            : `Schrijf ${writtenOut(known)}, met rechte aanhalingstekens.`,
      };
    },
  },
  {
    message: /./u,
    text: /^</u,
    words: (_, text) => ({
      what: `Een los teken <: “${text.slice(0, 12).split('\n')[0]?.trim() ?? ''}”.`,
      mend: 'Schrijf het in woorden: jonger dan, minder dan.',
    }),
  },
];

const otherError: Words = {
  what: 'Hier staat iets dat de site niet kan lezen.',
  mend: 'Typ deze regel opnieuw, met alleen gewone tekens en de onderdelen uit content/README.md.',
};

function endOf(tag: string): string {
  const component = components[tag];
  if (component === undefined) return insteadOf(tag);
  return component.hasWords
    ? `Zet </${tag}> achter de woorden die erbij horen.`
    : `Schrijf ${writtenOut(tag)}, met een schuine streep vóór de >.`;
}

/** What would stop the build, or run as code, in the text of a page in any language. */
export function mdxProblems(documents: readonly ContentDocument[]): Problem[] {
  return documents.filter(({ file }) => file.endsWith('.mdx')).flatMap(bodyProblems);
}

function bodyProblems({ file, body, lineInBody }: ContentDocument): Problem[] {
  const { errors, expressions, scripts } = readMdx(body);
  const whyCode = 'Dit wordt code in de pagina, en teksten bevatten geen code.';
  return [
    ...errors.map((error) => ({ file, line: lineInBody(error.offset), why, ...errorWords(error, body) })),
    ...expressions.map(({ text, offset }) => ({
      file,
      line: lineInBody(offset),
      what: `Accolades in de tekst: {${text}}.`,
      why: whyCode,
      mend: noBraces,
    })),
    ...scripts.map(({ text, offset }) => ({
      file,
      line: lineInBody(offset),
      what: `Een alinea begint met “${/^\w+/u.exec(text)?.[0] ?? ''}”.`,
      why: whyCode,
      mend: 'Haal de regel weg; onderdelen werken zonder. Is het een gewone zin, begin dan met een ander woord.',
    })),
  ];
}

function errorWords({ text: message, offset }: MdxPlace, body: string): Words {
  const text = body.slice(offset);
  const kind = kinds.find((one) => one.message.test(message) && (one.text?.test(text) ?? true));
  return kind?.words(kind.message.exec(message)?.groups ?? {}, text) ?? otherError;
}
