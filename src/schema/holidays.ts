import { z } from 'zod';
import { isoDate, webAddress } from './common.ts';

const holiday = z.strictObject({
  date: isoDate.meta({ description: 'Dag van het feest als jjjj-mm-dd, bijvoorbeeld 2026-12-25.' }),
  name: z.string().min(3).meta({ description: 'Naam van de feestdag, bijvoorbeeld Eerste kerstdag.' }),
});

/** The public holidays on which a desk may keep other hours: content/feestdagen.yaml. */
export const holidays = z.strictObject({
  source: webAddress.meta({ description: 'Waar staat welke dagen feestdagen zijn.' }),
  days: z
    .array(holiday)
    .min(1)
    .refine((days) => days.every(({ date }, i) => i === 0 || date > days[i - 1]!.date), {
      error: 'De dagen staan niet op volgorde, of een dag staat er twee keer.',
      params: { mend: 'Zet de oudste dag bovenaan en elke dag één keer.' },
    })
    .meta({ description: 'Alle feestdagen, oudste eerst, elke dag één keer.' }),
});

export type Holidays = z.infer<typeof holidays>;
