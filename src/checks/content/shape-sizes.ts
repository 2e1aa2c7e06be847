import type { z } from 'zod';
import type { ShapeWords } from './shape-words.ts';

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/**
 * A text, list or number that is too short, long, small or large.
 *
 * @param name of the field, in quotes
 * @param explained adds what the field is for
 */
export function sizeWords(
  issue: SizeIssue,
  name: string,
  value: unknown,
  explained: (mend: string) => string,
): ShapeWords {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const bound = `het ${isSmall ? 'minimum' : 'maximum'} is ${limit}`;
  if (typeof value === 'string') {
    return {
      what: `De tekst bij ${name} telt ${value.length} tekens; ${bound}.`,
      why: isSmall ? 'Zo kort zegt de tekst te weinig.' : 'Langer past niet op een telefoon of in een lijst.',
      mend: explained(isSmall ? 'Schrijf iets meer.' : 'Kort de tekst in.'),
    };
  }
  if (Array.isArray(value)) {
    const count = value.length === 0 ? 'is leeg' : `telt er ${value.length}`;
    return {
      what: `De lijst bij ${name} ${count}; ${bound}.`,
      why: isSmall ? 'Zonder dit mist de lezer iets, of kan niemand het nakijken.' : 'Voor meer is geen plaats.',
      mend: explained(isSmall ? 'Vul de lijst aan.' : 'Haal er uit wat niet nodig is.'),
    };
  }
  return {
    what: `Het getal bij ${name} is ${String(value)}; ${bound}.`,
    why: 'Een ander getal kan hier niet kloppen.',
    mend: explained('Vul het goede getal in.'),
  };
}
