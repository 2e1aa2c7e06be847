import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import { at } from './schema-walk.ts';

z.config(z.locales.nl());

const why = 'De site wordt uit deze gegevens gebouwd; wat niet klopt, komt niet of verkeerd op de pagina.';

/** Compares the data of a file with the shape it must have. Gives one problem for each thing that does not fit. */
export function shapeProblems(document: ContentDocument, schema: z.ZodType): Problem[] {
  const { file, syntaxErrors } = document;
  if (syntaxErrors.length > 0) {
    return syntaxErrors.map(({ message, line }) => ({
      file,
      line,
      what: `Het bestand is niet te lezen: ${message}`,
      why: 'Zonder geldige YAML weet niemand wat er bedoeld is.',
      mend: 'Kijk op deze regel en vlak erboven. De rest van het bestand is nog niet nagekeken.',
    }));
  }
  const result = schema.safeParse(document.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => issueProblems(document, schema, issue));
}

function issueProblems(document: ContentDocument, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol') as Path;
  const field = path.join('.') || 'het bestand';
  const hint = at(schema, path).description;
  const problem = (line: number, what: string, mend: string): Problem => ({
    file: document.file,
    line,
    what,
    why,
    mend: hint === undefined ? mend : `${mend} (${hint})`,
  });
  const here = document.lineOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = at(schema, path).keys;
      const mend = known.length === 0 ? 'Haal dit veld weg.' : `Bedoelt u “${closest(key, known)}”? Haal het anders weg.`;
      return problem(document.lineOfKey(path, key), `Onbekend veld “${key}”.`, mend);
    });
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [problem(here, `Het veld “${field}” ontbreekt.`, `Voeg “${String(path.at(-1) ?? field)}” toe.`)];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [problem(here, `“${field}” heeft een waarde die niet bestaat.`, `Kies uit: ${values.join(', ')}.`)];
  }
  if (issue.code === 'invalid_union') {
    return [problem(here, `“${field}” heeft niet de goede vorm.`, 'Schrijf het zoals in content/README.md.')];
  }
  return [problem(here, `“${field}”: ${issue.message}.`, 'Pas de waarde aan.')];
}
