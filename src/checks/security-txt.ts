import { daysBetween } from './days.ts';
import type { Problem } from './problem.ts';
import { settingProblem, type Settings } from './settings.ts';

/** The build stops this many days before security.txt lapses, so that there is time to renew it (SEC-8). */
const renewBefore = 60;
/** RFC 9116 §2.5.5: less than a year ahead. */
const furthest = 365;

const addressForm = /^(mailto:[^@\s]+@[^@\s]+\.[a-z]{2,}|https:\/\/[^\s/]+\.[^\s]+|tel:\+[\d-]{8,20})$/u;

/**
 * What is wrong with the contact in security.txt, in every stage. Without a contact nothing is: then there is no file.
 *
 * @param source text of src/site.config.ts, to find the line
 * @param today ISO day
 */
export function securityTxtProblems({ securityContact }: Settings, source: string, today: string): Problem[] {
  if (securityContact === null) return [];
  const { address, expires } = securityContact;
  const problem = (what: string, why: string, mend: string) =>
    settingProblem(source)('securityContact', what, why, mend);
  const daysLeft = /^\d{4}-\d{2}-\d{2}$/u.test(expires) ? daysBetween(today, expires) : NaN;
  return [
    ...(addressForm.test(address)
      ? []
      : problem(
          `“${address}” is geen adres om een zwakke plek te melden.`,
          'Wie een lek vindt, kan het nergens kwijt.',
          'Schrijf mailto:naam@organisatie.nl, een adres met https:// of tel:+31….',
        )),
    ...(daysLeft >= renewBefore && daysLeft < furthest
      ? []
      : problem(
          Number.isNaN(daysLeft)
            ? `“${expires}” is geen dag waarop security.txt verloopt.`
            : daysLeft >= furthest
              ? `security.txt verloopt pas op ${expires}; dat is meer dan een jaar.`
              : `security.txt verloopt op ${expires}: nog ${daysLeft} dagen, terwijl er ${renewBefore} nodig zijn.`,
          'Een verlopen adres telt niet; wie een lek vindt, mag het dan negeren.',
          'Ga na of het adres nog klopt en zet bij expires een dag tussen drie maanden en een jaar vooruit (jjjj-mm-dd).',
        )),
  ];
}
