import { z } from 'zod';

/** A fixed text of the site; never empty. */
export const text = z.string().min(1).meta({
  description: 'Een vaste tekst van de site. Wat tussen accolades staat, zoals {n}, vult de site in: laat het staan.',
});

/**
 * A text that counts, in a form for each way the language counts: Dutch has `one` and `other`, Polish `few` and `many` as
 * well. The names are those of Intl.PluralRules; the check says which a language needs.
 */
export const plural = z
  .strictObject({
    zero: text.optional(),
    one: text.optional(),
    two: text.optional(),
    few: text.optional(),
    many: text.optional(),
    other: text,
  })
  .meta({ description: 'Een tekst die telt: één vorm voor elke manier waarop de taal telt.' });

export type Plural = z.infer<typeof plural>;

/** A strict object of texts: these keys, no other, none missing. */
export function texts<const Key extends string>(keys: readonly Key[]) {
  return z.record(z.enum(keys), text);
}
