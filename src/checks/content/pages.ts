import { mayRunElsewhere } from '#domain/partner/settings.ts';
import { privacyMeasurement } from '#schema/measurement.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';
import { deskIds, unknownDesk } from './references.ts';

const allowedTags = [
  'Begrip',
  'Belknop',
  'Gemeten',
  'Inventaris',
  'LetOp',
  'Loket',
  'Nummer',
  'Partnervoorbeeld',
  'Stappen',
  'Toonkaart',
  'Vergelijker',
  'Voorbeeldscore',
  'Vragenlijsten',
  'Zoekmeting',
];

interface Rule {
  pattern: RegExp;
  what: (found: string) => string;
  why: string;
  mend: string;
}

const rules: Rule[] = [
  {
    pattern: /^\s*(?:import|export)\s.*$/gmu,
    what: () => 'Een import of export in de tekst.',
    why: 'Teksten bevatten geen code.',
    mend: 'Haal de regel weg; de onderdelen uit content/README.md werken zonder.',
  },
  {
    pattern: /\b(?:class|style|className)=/gu,
    what: (found) => `Opmaak in de tekst: ${found}.`,
    why: 'Hoe iets eruitziet, regelt de site, overal hetzelfde.',
    mend: 'Haal dit weg.',
  },
  {
    pattern: /^\s*\|[\s:|-]*:[\s:|-]*\|\s*$/gmu,
    what: () => 'Uitlijning met dubbele punten in een tabel.',
    why: 'Dat wordt opmaak in de pagina, en die weigert de beveiliging.',
    mend: 'Schrijf | --- | --- | zonder dubbele punten.',
  },
  {
    pattern: /^#{2,4}[ \t]*$/gmu,
    what: () => 'Een kop zonder woorden.',
    why: 'Wie de koppen laat voorlezen, hoort hier niets.',
    mend: 'Schrijf de kop als vraag, met tekst eronder, of haal de regel weg.',
  },
  {
    pattern: /!(?=\s|$)/gmu,
    what: () => 'Een uitroepteken.',
    why: 'Rustige taal; niemand hoeft te schrikken.',
    mend: 'Schrijf een punt.',
  },
];

const noNumber = 'De lezer zou hier geen nummer zien.';

/** What may not stand in the text of a page, and links to desks and pages that do not exist. */
export function pageProblems(content: Content): Problem[] {
  const desks = deskIds(content);
  const inventories = new Set(content.of('inventaris').map(({ document }) => document.name));
  const trees = new Set(
    content
      .of('boom')
      .filter(({ data }) => mayRunElsewhere(data))
      .map(({ document }) => document.name),
  );
  const terms = new Set(content.of('begrippen').flatMap(({ data }) => data.terms.map(({ id }) => id)));
  return [...content.of('pagina'), ...content.of('signalen')].flatMap(({ document, data }) => [
    ...rules.flatMap((rule) => ruleProblems(document, rule)),
    ...tagProblems(document, desks, inventories, trees),
    ...termProblems(document, terms),
    ...data.desks.flatMap((id, index) =>
      desks.has(id) ? [] : [unknownDesk(document.file, document.lineOf(['desks', index]), id, noNumber)],
    ),
  ]);
}

function ruleProblems({ file, prose, lineInBody }: ContentDocument, { pattern, what, why, mend }: Rule): Problem[] {
  return [...prose.matchAll(pattern)].map((match) => ({
    file,
    line: lineInBody(match.index),
    what: what(match[0]),
    why,
    mend,
  }));
}

function tagProblems(
  document: ContentDocument,
  desks: ReadonlySet<string>,
  inventories: ReadonlySet<string>,
  trees: ReadonlySet<string>,
): Problem[] {
  const { file, prose, lineInBody } = document;
  return [...prose.matchAll(/<(?<tag>[A-Za-z][\w-]*)(?<rest>[^>]*)>/gu)].flatMap((match): Problem[] => {
    const line = lineInBody(match.index);
    const { tag = '', rest = '' } = match.groups ?? {};
    if (!allowedTags.includes(tag)) {
      return [
        {
          file,
          line,
          what: `Het onderdeel <${tag}> bestaat niet.`,
          why: 'Alleen vaste onderdelen zijn op elke telefoon en voor elke lezer nagekeken.',
          mend: `Gebruik Markdown of een van: ${allowedTags.join(', ')}.`,
        },
      ];
    }
    const id = /id="(?<id>[^"]*)"/u.exec(rest)?.groups?.['id'] ?? '';
    if (['Belknop', 'Loket', 'Nummer'].includes(tag) && !desks.has(id)) {
      return [unknownDesk(file, line, id, noNumber)];
    }
    if (tag === 'Gemeten') {
      const what = /wat="(?<what>[^"]*)"/u.exec(rest)?.groups?.['what'] ?? '';
      if (what in privacyMeasurement.shape) return [];
      const mend = `Kies uit: ${Object.keys(privacyMeasurement.shape).join(', ')}.`;
      return [{ file, line, what: `Het gemeten getal “${what}” bestaat niet.`, why: 'Er zou niets staan.', mend }];
    }
    if (tag === 'Partnervoorbeeld' && !trees.has(id)) {
      const mend = `Kies uit: ${[...trees].join(', ')}.`;
      return [{ file, line, what: `De keuzehulp “${id}” is er niet voor andere sites.`, why: 'Het voorbeeld zou leeg blijven.', mend }];
    }
    if (tag === 'Inventaris' && !inventories.has(id)) {
      const mend = 'Kies een bestandsnaam uit content/inventaris/.';
      return [{ file, line, what: `De lijst “${id}” bestaat niet.`, why: 'De pagina zou leeg blijven.', mend }];
    }
    return [];
  });
}

/** A term that is explained exists, and is explained once on a page. */
function termProblems({ file, body, lineInBody }: ContentDocument, terms: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>();
  return [...body.matchAll(/<Begrip\b(?<rest>[^>]*)>/gu)].flatMap((match): Problem[] => {
    const line = lineInBody(match.index);
    const id = /id="(?<id>[^"]*)"/u.exec(match.groups?.['rest'] ?? '')?.groups?.['id'] ?? '';
    if (!terms.has(id)) {
      const mend = 'Kies een id uit content/begrippen/nl.yaml, of voeg het woord daar toe.';
      return [{ file, line, what: `Het begrip “${id}” bestaat niet.`, why: 'De link zou nergens heen gaan.', mend }];
    }
    if (seen.has(id)) {
      const why = 'Eén uitleg per pagina is genoeg; meer links leiden af.';
      return [{ file, line, what: `Het begrip “${id}” is al uitgelegd.`, why, mend: 'Haal <Begrip> hier weg.' }];
    }
    seen.add(id);
    return [];
  });
}
