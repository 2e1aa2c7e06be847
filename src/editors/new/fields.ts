import { z } from 'zod';
import { asComment } from './blank-words.ts';

/** A hint that is longer than this stands above its field. */
const besideUpTo = 90;

/**
 * Lines of YAML for the fields of a schema, each with what the schema says of it and the values it may have. An empty value is
 * one that only a person can fill in: the check names it until somebody does.
 *
 * @param shape the fields, as in `loket.shape`
 * @param values YAML of each field, in the order in which they are written
 * @param indent spaces before each line
 */
export function fieldLines(
  shape: Readonly<Record<string, z.ZodType>>,
  values: Record<string, string>,
  indent = '',
): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const line = `${indent}${key}:${value === '' ? '' : ` ${value}`}`;
    const hint = hintOf(shape[key]);
    if (hint === '') return [line];
    return hint.length <= besideUpTo ? [`${line} # ${hint}`] : [...asComment(hint, indent), line];
  });
}

function hintOf(field: z.ZodType | undefined): string {
  const choice = field instanceof z.ZodArray ? field.element : field;
  const choices = choice instanceof z.ZodEnum ? `Kies uit: ${choice.options.join(', ')}.` : '';
  return [field?.description ?? '', choices].filter((part) => part !== '').join(' ');
}
