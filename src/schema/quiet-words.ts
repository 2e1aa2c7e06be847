import { z } from 'zod';

const words = z.array(z.string().min(3)).min(5);

/** Words that may not stand in some places, by language: content/stille-woorden.yaml. */
export const quietWords = z.record(
  z.string().regex(/^[a-z]{2,3}$/u, 'de code van de taal in kleine letters: nl, en, ar'),
  z.strictObject({
    titels: words.meta({
      description: 'Verraadt waar een pagina over gaat (TRACE-3): niet in titels en beschrijvingen.',
    }),
    uitgang: words.meta({
      description: 'Wat de knop om weg te gaan niet kan beloven (EXIT-14): niet op of naast die knop.',
    }),
  }),
);

export type QuietWords = z.infer<typeof quietWords>;
