import type { z } from 'zod';
import type { Path } from './document.ts';
import type { Expected } from './schema-walk.ts';
import { formWords } from './shape-forms.ts';
import { sizeWords } from './shape-sizes.ts';
import { choices, nearest } from './suggest.ts';

/** A problem without its place. */
export interface ShapeWords {
  what: string;
  why: string;
  mend: string;
  /** Name of the field that stands on the line to report; otherwise it is the line of the value. */
  key?: string;
}

const whyNeeded = 'Zonder dit veld kan de site niet gebouwd worden.';

/**
 * What is wrong with a value and how to mend it, in the words of someone who fills in a form.
 *
 * @param path where it stands in the file
 * @param value what stands there; undefined when nothing does
 */
export function issueWords(issue: z.core.$ZodIssue, path: Path, value: unknown, expected: Expected): ShapeWords[] {
  const name = nameOf(path);
  const explained = (mend: string) => [mend, explanation(expected)].filter(Boolean).join(' ');
  const one = (what: string, why: string, mend: string): ShapeWords[] => [{ what, why, mend: explained(mend) }];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, value, expected));
  if (issue.code === 'invalid_key') return [unfitName(path, issue.issues[0]?.message)];
  if (issue.code === 'custom') {
    const mend: unknown = issue.params?.['mend'];
    return one(issue.message, 'Zo is er geen goede pagina van te maken.', typeof mend === 'string' ? mend : '');
  }
  if (value === undefined) {
    return one(`Het veld ${name} ontbreekt${under(path)}.`, whyNeeded, `Voeg ${name} toe.${optionsOf(issue)}`);
  }
  if (value === null || value === '') {
    const hash = value === null ? ' Begint de waarde met een #, zet haar dan tussen aanhalingstekens.' : '';
    return one(`${capital(name)} is leeg.`, whyNeeded, `Vul het in.${optionsOf(issue)}${hash}`);
  }
  if (issue.code === 'invalid_union') {
    return one(
      `${capital(name)} kan niet “${shown(value)}” zijn.`,
      'De site herkent alleen de vaste vorm.',
      'Schrijf iets dat hier kan staan.',
    );
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return one(
      `${capital(name)} kan niet “${shown(value)}” zijn.`,
      'De site kent alleen vaste waarden; bij iets anders weet zij niet wat te tonen.',
      choices(shown(value), options),
    );
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return [sizeWords(issue, name, value, explained)];
  const form =
    issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_format' ? issue.format : issue.code;
  return [formWords({ form, message: issue.message }, name, value, explained)];
}

function unknownField(key: string, path: Path, around: unknown, { keys }: Expected): ShapeWords {
  const meant = nearest(key, keys);
  // { text: Wel, niet } is read as a field “niet” without a value.
  const isRest = (around as Record<string, unknown>)[key] === null;
  return {
    key,
    what: `Onbekend veld “${key}”${under([...path, key])}.`,
    why: 'De site kent dit veld niet; wat erin staat, komt nergens.',
    mend: isRest
      ? 'Hoort dit bij de tekst vóór de komma, zet die tekst dan tussen aanhalingstekens. Haal het anders weg.'
      : meant === null
        ? `Haal het weg. Hier mag staan: ${keys.join(', ')}.`
        : `Bedoelt u “${meant}”? Haal het anders weg.`,
  };
}

/** A name that the editor chose, such as an id, in a form that cannot be used. */
function unfitName(path: Path, form = 'hem zoals de andere namen in deze groep'): ShapeWords {
  return {
    what: `“${String(path.at(-1) ?? '')}”${under(path)} kan geen naam zijn.`,
    why: 'Andere plaatsen verwijzen met deze naam; de vorm ligt vast.',
    mend: `Schrijf ${form}.`,
  };
}

/** “href”, or for the second of a list: nummer 2 van “facts”. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'het bestand';
  return typeof last === 'string' ? `“${last}”` : `nummer ${last + 1} van ${nameOf(path.slice(0, -1))}`;
}

/** In which group a field stands, as far as that helps to find it. */
function under(path: Path): string {
  return path.length < 2 ? '' : ` bij ${nameOf(path.slice(0, -1))}`;
}

/** What the field is for; of a group without a description, which fields it has. */
function explanation({ description, keys }: Expected): string {
  if (description !== undefined) return `Uitleg: ${description}`;
  return keys.length === 0 ? '' : `Velden: ${keys.join(', ')}.`;
}

function optionsOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? ` ${choices('', issue.values.map(String))}` : '';
}

function shown(value: unknown): string {
  return typeof value === 'object' ? 'een groep of lijst' : String(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
