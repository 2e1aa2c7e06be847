import type { YAMLParseError } from 'yaml';

/** What editors mostly get wrong in YAML, in words they can act on. */
const words: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_ALIAS: 'een ster (*) aan het begin betekent iets anders; zet aanhalingstekens om de waarde.',
  BAD_DQ_ESCAPE: 'een schuine streep (\\) tussen dubbele aanhalingstekens; gebruik enkele aanhalingstekens.',
  BAD_INDENT: 'het inspringen klopt niet.',
  BAD_SCALAR_START: 'een waarde begint met een teken dat iets anders betekent; zet er aanhalingstekens om.',
  BLOCK_AS_IMPLICIT_KEY: 'er staan twee dubbele punten op een regel; zet aanhalingstekens om de waarde.',
  BLOCK_IN_FLOW: 'een lijst met streepjes staat tussen accolades of haken; zet elk streepje op een eigen regel.',
  DUPLICATE_KEY: 'dezelfde naam staat twee keer in één groep.',
  MISSING_CHAR: 'een aanhalingsteken, haak of dubbele punt ontbreekt, of het inspringen klopt niet.',
  MULTILINE_IMPLICIT_KEY: 'na een naam ontbreekt de dubbele punt, of een tekst loopt door zonder aanhalingstekens.',
  MULTIPLE_DOCS: 'een regel met drie streepjes (---) staat midden in het bestand.',
  TAB_AS_INDENT: 'er is met een tab ingesprongen; gebruik spaties.',
  UNEXPECTED_TOKEN: 'een teken staat op een plaats waar het niet kan.',
};

/** What is wrong with a YAML file, as the rest of a Dutch sentence; the parser's own words where we have none. */
export function yamlErrorInWords({ code, message }: YAMLParseError): string {
  return words[code] ?? message.split('\n')[0] ?? message;
}
