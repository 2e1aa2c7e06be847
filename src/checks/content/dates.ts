import type { Problem } from '../problem.ts';
import type { Content } from './read.ts';

/**
 * Dates that cannot be true: a review, change or source in the future.
 *
 * @param today ISO day
 */
export function dateProblems(content: Content, today: string): Problem[] {
  const future = (file: string, line: number, date: string): Problem[] =>
    date.slice(0, 10) <= today
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
  return [
    ...[...content.of('pagina'), ...content.of('signalen')].flatMap(({ document, data }) => [
      ...future(document.file, document.lineOf(['updated']), data.updated),
      ...(data.reviewed === null
        ? []
        : future(document.file, document.lineOf(['reviewed', 'date']), data.reviewed.date)),
      ...data.sources.flatMap(({ date }, index) =>
        date === null ? [] : future(document.file, document.lineOf(['sources', index, 'date']), date),
      ),
    ]),
    ...content.of('loket').flatMap(({ document, data }) =>
      data.channels.flatMap(({ verification }, index) =>
        future(document.file, document.lineOf(['channels', index, 'verification', 'date']), verification.date),
      ),
    ),
  ];
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
