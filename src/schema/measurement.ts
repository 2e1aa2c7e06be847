import { z } from 'zod';
import { isoDate } from './common.ts';

const count = z.int().min(0);
const atLeastOne = z.int().min(1);

/** What a visit to the whole site left and sent: content/metingen/privacy.yaml, written by `npm run measure:privacy`. */
export const privacyMeasurement = z.strictObject({
  date: isoDate.meta({ description: 'Dag van de meting.' }),
  release: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u, 'niets zelf; het meetprogramma vult dit in: npm run measure:privacy')
    .meta({ description: 'Versie van de site die gemeten is.' }),
  build: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'niets zelf; het meetprogramma vult dit in: npm run measure:privacy')
    .meta({ description: 'SHA-256 over alle bestanden van de gemeten site, zonder de privacypagina en de zoekindex.' }),
  browser: z.string().min(3).meta({ description: 'Browser waarmee gemeten is.' }),
  pages: atLeastOne.meta({ description: 'Pagina’s die met JavaScript bekeken zijn.' }),
  pages_without_script: atLeastOne.meta({ description: 'Pagina’s die zonder JavaScript bekeken zijn.' }),
  outcomes: atLeastOne.meta({ description: 'Uitkomsten van de keuzehulp die in de pagina bereikt zijn.' }),
  searches: atLeastOne.meta({ description: 'Zoekvragen die getypt zijn.' }),
  requests: atLeastOne.meta({ description: 'Alles wat de browser opvroeg.' }),
  requests_to_others: count.meta({ description: 'Daarvan bij andere sites.' }),
  cookies: count.meta({ description: 'Cookies die de browser daarna had.' }),
  stored: count.meta({ description: 'Andere dingen die de browser bewaarde.' }),
  words_sent: count.meta({ description: 'Plekken buiten de pagina waar getypte woorden of antwoorden stonden.' }),
});

export type PrivacyMeasurement = z.infer<typeof privacyMeasurement>;
