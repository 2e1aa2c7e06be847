import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';
import { deskIds, unknownDesk } from './references.ts';

interface Rule {
  pattern: RegExp;
  what: string;
  why: string;
  mend: string;
}

const rules: Rule[] = [
  {
    pattern: /^\s*\|[\s:|-]*:[\s:|-]*\|\s*$/gmu,
    what: 'Er staat uitlijning met dubbele punten in een tabel.',
    why: 'Dat wordt opmaak in de pagina, en die weigert de beveiliging.',
    mend: 'Schrijf | --- | --- | zonder dubbele punten.',
  },
  {
    pattern: /^#{2,4}[ \t]*$/gmu,
    what: 'Er staat een kop zonder woorden.',
    why: 'Wie de koppen laat voorlezen, hoort hier niets.',
    mend: 'Schrijf de kop als vraag, met tekst eronder, of haal de regel weg.',
  },
  {
    pattern: /!(?=\s|$)/gmu,
    what: 'Er staat een uitroepteken in de tekst.',
    why: 'Rustige taal; niemand hoeft te schrikken.',
    mend: 'Schrijf een punt.',
  },
];

/** What may not stand in the text of a page in any language, and desks under a page that do not exist. */
export function pageProblems(content: Content): Problem[] {
  const desks = deskIds(content);
  const dutch = [...content.of('pagina'), ...content.of('signalen')];
  return [
    ...[...dutch, ...content.of('vertaling')].flatMap(({ document }) =>
      rules.flatMap((rule) => ruleProblems(document, rule)),
    ),
    ...dutch.flatMap(({ document, data }) =>
      data.desks.flatMap((id, index) => {
        const line = document.lineOf(['desks', index]);
        return desks.has(id)
          ? []
          : [unknownDesk(document.file, line, id, 'De lezer zou hier geen nummer zien.', desks)];
      }),
    ),
  ];
}

function ruleProblems({ file, prose, lineInBody }: ContentDocument, { pattern, what, why, mend }: Rule): Problem[] {
  return [...prose.matchAll(pattern)].map((match) => ({ file, line: lineInBody(match.index), what, why, mend }));
}
