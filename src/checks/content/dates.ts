import type { Problem } from '../problem.ts';
import type { Content } from './read.ts';

/**
 * Dates that cannot be true: a review, change, check or source in the future, in any file. Holidays lie ahead and are left out.
 *
 * @param today ISO day
 */
export function dateProblems(content: Content, today: string): Problem[] {
  const future = (file: string, line: number, date: string): Problem[] =>
    !/^\d{4}/u.test(date) || date.slice(0, 10) <= today
      ? []
      : [
          {
            file,
            line,
            what: `De datum ${date} ligt in de toekomst.`,
            why: 'Een datum zegt wanneer iets is nagekeken of geschreven; dat kan nog niet gebeurd zijn.',
            mend: 'Vul de echte datum in.',
          },
        ];
  return content.documents
    .filter(({ file }) => file !== 'content/feestdagen.yaml')
    .flatMap((document) =>
      datesIn(document.data, []).flatMap(({ path, date }) => future(document.file, document.lineOf(path), date)),
    );
}

/** Every value of a field named `date` or `updated`, however deep, with where it stands. */
function datesIn(value: unknown, path: (string | number)[]): { path: (string | number)[]; date: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => datesIn(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'date' || key === 'updated') && typeof inner === 'string'
      ? [{ path: [...path, key], date: inner }]
      : datesIn(inner, [...path, key]),
  );
}

/**
 * The list of public holidays must reach at least a year ahead, or "nu open" is wrong on a holiday.
 *
 * @param today ISO day
 */
export function holidayProblems(content: Content, today: string): Problem[] {
  const nextYear = String(Number(today.slice(0, 4)) + 1);
  return content
    .of('feestdagen')
    .filter(({ data }) => !data.days.some(({ date }) => date.startsWith(nextYear)))
    .map(({ document }) => ({
      file: document.file,
      line: document.lineOf(['days']),
      what: `De feestdagen van ${nextYear} ontbreken.`,
      why: 'De site zou op een feestdag kunnen zeggen dat een loket open is.',
      mend: 'Voeg de feestdagen van dat jaar toe.',
    }));
}
