import { z } from 'zod';

/** A fixed text of the site; never empty. */
export const text = z.string().min(1);

/** A strict object of texts: these keys, no other, none missing. */
export function texts<const Key extends string>(keys: readonly Key[]) {
  return z.record(z.enum(keys), text);
}
