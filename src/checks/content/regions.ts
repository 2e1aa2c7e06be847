import { isAlwaysReachable } from '#domain/loket/traits.ts';
import { roles } from '#domain/regions/entries.ts';
import { slugOf } from '#domain/regions/names.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from './kinds.ts';
import type { Content } from './read.ts';
import { deskIds, doubles, unknownDesk } from './references.ts';
import { organisationProblems } from './regional-organisations.ts';
import { didYouMean } from './suggest.ts';

type List = Entry<'gemeenten'>;

/** Municipalities and the organisations they point to: none missing, none twice, and help day and night for each. */
export function regionProblems(content: Content): Problem[] {
  return [
    ...content
      .of('gemeenten')
      .flatMap((list) => [
        ...countProblems(list),
        ...nameProblems(list),
        ...keyProblems(list, content),
        ...alwaysProblems(list, content),
      ]),
    ...organisationProblems(content),
  ];
}

function countProblems({ document, data }: List): Problem[] {
  const found = data.municipalities.length;
  if (found === data.count) return [];
  return [
    {
      file: document.file,
      line: document.lineOf(['count']),
      what: `Er staan ${found} gemeenten in de lijst, en count zegt ${data.count}.`,
      why: 'Wie in een gemeente woont die ontbreekt, vindt geen loket in de buurt.',
      mend: 'Zet de gemeente terug die ontbreekt. Is er een herindeling geweest, pas dan count aan.',
    },
  ];
}

/** Codes and addresses occur once; another name for a municipality is not the name of a second one. */
function nameProblems({ document, data }: List): Problem[] {
  const why = 'Elke gemeente heeft één eigen code en één eigen pagina.';
  const at = (field: string) => (index: number) => ['municipalities', index, field];
  const slugs = data.municipalities.map(({ name }) => slugOf(name));
  return [
    ...doubles(
      document,
      data.municipalities.map(({ code }) => code),
      at('code'),
      why,
    ),
    ...doubles(document, slugs, at('name'), why),
    ...data.municipalities.flatMap(({ also }, index) =>
      also
        .filter((other) => slugs.includes(slugOf(other)))
        .map((other) => ({
          file: document.file,
          line: document.lineOf(at('also')(index)),
          what: `“${other}” is zelf een gemeente.`,
          why,
          mend: 'Haal deze andere naam weg.',
        })),
    ),
  ];
}

/** Every key and code that a municipality names exists. Files that could not be read are left alone. */
function keyProblems({ document, data }: List, content: Content): Problem[] {
  const unknown = (
    index: number,
    path: (string | number)[],
    found: string,
    where: string,
    known: string[],
  ): Problem[] =>
    known.includes(found)
      ? []
      : [
          {
            file: document.file,
            line: document.lineOf(['municipalities', index, ...path]),
            what: `“${found}” bestaat niet in ${where}.`,
            why: 'Op de pagina van deze gemeente zou een organisatie ontbreken.',
            // A code is not misspelt but mistaken: another one that looks like it may be the wrong region.
            mend: `${/\d/u.test(found) ? '' : didYouMean(found, known)}Kies een bestaande naam, of voeg hem daar eerst toe.`,
          },
        ];
  const regions = Object.keys(data.safety_regions);
  const columns = roles.flatMap(({ file, column }) =>
    content
      .of('regio-organisaties')
      .filter((kind) => kind.document.name === file)
      .map((kind) => ({ file, column, keys: kind.data.organisations.map(({ key }) => key) })),
  );
  return data.municipalities.flatMap((municipality, index) => [
    ...unknown(index, ['safety_region'], municipality.safety_region, 'safety_regions', regions),
    ...columns.flatMap(({ file, column, keys }) =>
      municipality[column].keys.flatMap((key, place) =>
        unknown(index, [column, 'keys', place], key, `content/regios/${file}.yaml`, keys),
      ),
    ),
  ]);
}

/** The desks on top of every page exist, and one of them can be reached day and night. */
function alwaysProblems({ document, data }: List, content: Content): Problem[] {
  const { file } = document;
  const why = 'Deze loketten staan bovenaan op de pagina van elke gemeente.';
  const desks = deskIds(content);
  const missing = data.always.flatMap((id, place) =>
    desks.has(id) ? [] : [unknownDesk(file, document.lineOf(['always', place]), id, why, desks)],
  );
  const sound = content.of('loket').filter((desk) => data.always.includes(desk.document.name));
  if (sound.length < data.always.length || sound.some((desk) => isAlwaysReachable(desk.data))) return missing;
  const what = 'Geen van deze loketten is dag en nacht te bereiken.';
  const mend = 'Voeg een loket toe dat dag en nacht open is, zoals veilig-thuis.';
  return [{ file, line: document.lineOf(['always']), what, why, mend }];
}
