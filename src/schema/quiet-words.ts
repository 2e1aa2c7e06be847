import { z } from 'zod';

/** Words that give away what a page is about, by language: content/stille-woorden.yaml (safety.md TRACE-3). */
export const quietWords = z.record(
  z.string().regex(/^[a-z]{2,3}$/u),
  z
    .array(z.string().min(3))
    .min(5)
    .meta({ description: 'Begin van elk woord dat niet in een titel of beschrijving mag.' }),
);
