import type { YAMLError } from 'yaml';

/** What the parser could not read: what is wrong and how to mend it, as two Dutch sentences, and where. */
export interface SyntaxProblem {
  what: string;
  mend: string;
  line: number;
}

type Words = Omit<SyntaxProblem, 'line'>;

const quote = (where: string) => `Zet ${where} tussen aanhalingstekens, bijvoorbeeld: name: 'zo'.`;

/** What editors mostly get wrong in YAML, in words they can act on. */
const words: Partial<Record<YAMLError['code'], Words>> = {
  BAD_ALIAS: { what: 'Een ster (*) aan het begin betekent iets anders.', mend: quote('de waarde') },
  BAD_DQ_ESCAPE: {
    what: 'Een schuine streep (\\) tussen dubbele aanhalingstekens betekent iets anders.',
    mend: 'Gebruik enkele aanhalingstekens: daartussen is elk teken gewoon.',
  },
  BAD_INDENT: {
    what: 'Het inspringen klopt niet.',
    mend: 'Laat deze regel beginnen onder het begin van de andere regels van dezelfde groep.',
  },
  BAD_SCALAR_START: {
    what: 'Een waarde begint met een teken dat iets anders betekent, zoals @, % of `.',
    mend: quote('de waarde'),
  },
  BLOCK_AS_IMPLICIT_KEY: { what: 'Er staan twee dubbele punten op een regel.', mend: quote('de waarde') },
  BLOCK_IN_FLOW: {
    what: 'Een lijst met streepjes staat tussen accolades of haken.',
    mend: 'Zet elk streepje op een eigen regel, zonder haken eromheen.',
  },
  MISSING_CHAR: {
    what: 'Een teken ontbreekt, of het inspringen klopt niet.',
    mend: 'Sluit op deze regel of vlak erboven wat open staat, en vergelijk het inspringen met de regels eromheen.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'Na een naam ontbreekt de dubbele punt of de spatie erachter.',
    mend: 'Schrijf: naam, dubbele punt, spatie, waarde. Loopt een tekst over meer regels, zet er dan >- voor.',
  },
  MULTIPLE_DOCS: {
    what: 'Een regel met drie streepjes (---) staat midden in het bestand.',
    mend: 'Haal die regel weg.',
  },
  TAB_AS_INDENT: {
    what: 'Er is met een tab ingesprongen.',
    mend: 'Vervang de tab door spaties, evenveel als de regels eromheen.',
  },
  TAG_RESOLVE_FAILED: { what: 'Een uitroepteken (!) aan het begin betekent iets anders.', mend: quote('de waarde') },
  UNEXPECTED_TOKEN: {
    what: 'Een teken staat op een plaats waar het niet kan, vaak een aanhalingsteken midden in een woord.',
    mend: 'Staat er een aanhalingsteken in de tekst, zet dan de andere soort om het geheel: "foto\'s".',
  },
};

/** The same code for different mistakes: here the message tells them apart. */
const byMessage: { message: RegExp; words: Words }[] = [
  {
    message: /^Missing closing .quote/u,
    words: {
      what: 'Hier begint een aanhalingsteken dat niet gesloten wordt.',
      mend: 'Zet hetzelfde aanhalingsteken aan het eind van de waarde.',
    },
  },
  {
    message: /^Sequence item without/u,
    words: {
      what: 'Deze regel begint verder naar links dan de regels van dezelfde groep.',
      mend: 'Laat hem beginnen onder het begin van die regels.',
    },
  },
  {
    message: /^Flow (?:map|sequence) in block/u,
    words: {
      what: 'Een haak [ of accolade { op een regel hierboven wordt niet gesloten.',
      mend: 'Zet ] of } aan het eind van die regel.',
    },
  },
];

const deeperBelow: Words = {
  what: 'De regel hieronder springt verder in dan deze.',
  mend: 'Laat die regel beginnen onder het begin van deze regel, of zet aanhalingstekens om een waarde met een dubbele punt.',
};

const unknown: Words = {
  what: 'Hier staat iets dat niet te lezen is.',
  mend: 'Vergelijk deze regel en die erboven met een bestand dat wel klopt.',
};

/** Mistakes after which the parser still knows where it is; after any other, what it says further is an echo. */
const harmless: readonly YAMLError['code'][] = [
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'DUPLICATE_KEY',
  'TAG_RESOLVE_FAILED',
];

/**
 * The mistakes of a file that stand on their own, one a line: all up to the first that makes the parser lose its way.
 *
 * @param text what was parsed
 */
export function syntaxProblems(
  errors: readonly YAMLError[],
  text: string,
  lineAt: (offset: number) => number,
): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const [index, error] of sorted.entries()) {
    const { code, pos } = error;
    const next = sorted[index + 1];
    const isDeeper =
      code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === pos[0];
    const line = lineAt(placeOf(error, text));
    if (found.at(-1)?.line !== line) found.push({ ...(isDeeper ? deeperBelow : wordsFor(error, text)), line });
    const losesTheWay = isDeeper || (code !== 'BLOCK_AS_IMPLICIT_KEY' && !harmless.includes(code));
    if (losesTheWay) break;
  }
  return found;
}

function wordsFor({ code, message, pos }: YAMLError, text: string): Words {
  if (code === 'DUPLICATE_KEY') {
    const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1);
    const name = /^[^:\n]+/u.exec(text.slice(pos[0]))?.[0] ?? /^[\s-]*(?<name>[^:\n]*)/u.exec(line)?.groups?.['name'];
    return {
      what: `De naam “${name ?? ''}” staat twee keer in één groep.`,
      mend: 'Haal er één weg; de site weet niet welke telt.',
    };
  }
  return byMessage.find((one) => one.message.test(message))?.words ?? words[code] ?? unknown;
}

/** A quotation mark that is not closed is missed at the end of the file; the editor looks for where it began. */
function placeOf({ message, pos }: YAMLError, text: string): number {
  const quote = /^Missing closing (?<quote>["'])quote/u.exec(message)?.groups?.['quote'];
  return quote === undefined ? pos[0] : text.lastIndexOf(quote, pos[0] - 1);
}
