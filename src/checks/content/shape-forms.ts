import type { ShapeWords } from './shape-words.ts';

/** A form that zod checks, and the words of the schema for it, which end the sentence “Schrijf …”. */
interface Form {
  form: string;
  message: string;
}

/**
 * A value of the wrong kind (a word where a number belongs) or in a form that cannot be used (a date, an address).
 *
 * @param form what zod expected: the name of a type or of a format
 * @param name of the field, in quotes
 * @param explained adds what the field is for
 */
export function formWords(
  { form, message }: Form,
  name: string,
  value: unknown,
  explained: (mend: string) => string,
): ShapeWords {
  const given = `en hier staat ${kindOf(value)}`;
  const wrongKind = (what: string, mend: string): ShapeWords => ({
    what: `Bij ${name} hoort ${what}, ${given}.`,
    why: 'Anders weet de site niet wat er bedoeld is.',
    mend: explained(mend),
  });
  switch (form) {
    case 'string':
      return wrongKind('tekst', 'Zet de waarde tussen aanhalingstekens.');
    case 'number':
      return wrongKind('een getal', 'Schrijf alleen cijfers, zonder aanhalingstekens.');
    case 'int':
    case 'safeint':
      return wrongKind('een heel getal', 'Schrijf het zonder punt of komma.');
    case 'boolean':
      return wrongKind('true of false', 'Schrijf true voor ja, false voor nee, zonder aanhalingstekens.');
    case 'array':
      return wrongKind(
        'een lijst',
        `Schrijf haken om de waarde: [${typeof value === 'object' ? '…' : String(value)}].`,
      );
    case 'object':
    case 'record':
      return wrongKind('een groep velden', 'Zet de velden eronder, elk op een eigen regel en verder ingesprongen.');
    case 'date':
      return {
        what: `${kindOf(value)} bij ${name} is geen dag die bestaat.`,
        why: 'De site rekent en sorteert met deze dag.',
        mend: 'Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.',
      };
    case 'url':
      return {
        what: `${kindOf(value)} bij ${name} is geen volledig webadres.`,
        why: 'De link zou nergens heen gaan, en niemand kan de bron nakijken.',
        mend: 'Neem het hele adres over uit de adresbalk, met https:// ervoor.',
      };
    default:
      return {
        what: `${kindOf(value)} bij ${name} is niet goed geschreven.`,
        why: 'De site herkent alleen de vaste vorm.',
        mend: explained(`Schrijf ${message}.`),
      };
  }
}

/** A value as an editor would call it. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  return typeof value === 'number' ? `het getal ${value}` : `“${String(value)}”`;
}
