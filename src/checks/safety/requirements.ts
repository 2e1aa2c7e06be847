import { parse } from 'yaml';
import { z } from 'zod';

/** A requirement of safety.md §1, in one line. */
const requirement = z.strictObject({
  id: z.string().regex(/^(EXIT|TRACE|PRIV|SEC|INT|A11Y|LANG|I18N|REL|ID)-\d+$/u),
  priority: z.enum(['M', 'S', 'C']),
  who: z.string().min(1),
  line: z.string().min(10),
  /** What is not proven or not done, and why. */
  gap: z.string().min(10).optional(),
});

export type Requirement = z.infer<typeof requirement>;

/** Something that serves requirements: a test, or an item of the launch checklist. */
export interface Serving {
  ids: string[];
  /** Path of the file from the root. */
  file: string;
  text: string;
}

/** Ids at the start of a text: "EXIT-5 EXIT-6 Back …". */
export const leadingIds = /^(?:[A-Z][A-Z0-9]+-\d+[ :,]*)+/u;

/** The ids at the start of a text, in order; none is an empty list. */
export function idsOf(text: string): string[] {
  return leadingIds.exec(text)?.[0].match(/[A-Z][A-Z0-9]+-\d+/gu) ?? [];
}

/** Reads docs/safety-requirements.yaml. Throws when an entry has another shape or an id stands there twice. */
export function requirementsIn(yaml: string): Requirement[] {
  const all = z.array(requirement).parse(parse(yaml));
  const twice = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) !== index);
  if (twice.length > 0) throw new Error(`Named twice: ${twice.map(({ id }) => id).join(', ')}`);
  return all;
}
