import { z } from 'zod';
import { basis } from './region.ts';
import { plural, text, texts } from './ui-text.ts';

const role = texts(['heading', 'what']);

/** The words of /regio/ and of the pages of municipalities. Part of content/ui/<lang>.yaml. */
export const regionWords = z.strictObject({
  title: text,
  heading: text,
  link: text,
  description: text,
  intro: text,
  search: z.strictObject({ label: text, hint: text, found: plural, found_more: text, nearest: text, none: text }),
  everywhere: text,
  by_province: text,
  province: text,
  former_names: text,
  page_title: text,
  page_heading: text,
  page_description: text,
  other: text,
  place: text,
  expected: text,
  first: text,
  first_text: text,
  no_papers: text,
  roles: z.strictObject({
    zorgcoordinator: role,
    'veilig-thuis': role,
    politie: role,
    'zorg-en-veiligheidshuis': role,
  }),
  basis: z.record(basis, text),
  unnamed: text,
  area: text,
  no_area: text,
  reporting_point: text,
  unconfirmed: text,
  fallback: text,
  unknown: text,
  unknown_role: text,
  unknown_always: z.array(text),
  neighbours: text,
  wrong_text: text,
  checked: text,
  former: texts(['heading', 'since', 'split', 'part', 'unsure']),
});
