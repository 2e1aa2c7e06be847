import type { FixedIds } from '#schema/fixed-ids.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';
import { deskIds } from './references.ts';

const listFile = 'content/vaste-ids.yaml';
const why = 'Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.';

/** Where something stands: in a file, on a line. */
type Place = Pick<Problem, 'file' | 'line'>;
const problem = (place: Place, what: string, mend: string): Problem => ({ ...place, what, why, mend });

/** No id that was published goes, or gets another meaning (contract.md §2 and §3), and every new one is written down. */
export function fixedIdProblems(content: Content): Problem[] {
  return content
    .of('vaste-ids')
    .flatMap(({ document, data }) => [
      ...deskProblems(content, document, data.loketten),
      ...treeProblems(content, data.keuzehulp),
      ...municipalityProblems(content, document, data.gemeenten),
    ]);
}

function deskProblems(content: Content, list: ContentDocument, known: FixedIds['loketten']): Problem[] {
  const here = deskIds(content);
  const gone = Object.entries(known).flatMap(([id, { ended }]) => {
    const place = { file: listFile, line: list.lineOfKey(['loketten'], id) };
    if (ended === undefined && !here.has(id)) {
      const mend = `Zet content/loketten/${id}.yaml terug. Bestaat het loket niet meer? Zet dan hier ended met de dag.`;
      return [problem(place, `Loket “${id}” is verdwenen.`, mend)];
    }
    if (ended !== undefined && here.has(id)) {
      const mend = 'Geef een nieuw loket een nieuwe bestandsnaam. Is het hetzelfde loket, haal ended dan weg.';
      return [problem(place, `Loket “${id}” is beëindigd, maar staat weer in content/loketten/.`, mend)];
    }
    return [];
  });
  const changed = content.of('loket').flatMap(({ document, data }) => {
    const id = document.name;
    const before = known[id];
    if (before === undefined) {
      const line = `${id}: { name: ${JSON.stringify(data.name)}, kind: ${data.kind} }`;
      return [
        problem(
          { file: document.file, line: 1 },
          `Loket “${id}” staat nog niet in ${listFile}.`,
          `Zet daar onder loketten: ${line}`,
        ),
      ];
    }
    return (['name', 'kind'] as const)
      .filter((field) => before[field] !== data[field])
      .map((field) =>
        problem(
          { file: document.file, line: document.lineOf([field]) },
          `“${field}” van loket “${id}” was “${before[field]}” en is nu “${data[field]}”.`,
          `Is het nog hetzelfde loket? Verander het dan ook in ${listFile}. Is het een ander? Geef dat een eigen bestand met een nieuwe naam.`,
        ),
      );
  });
  return [...gone, ...changed];
}

function treeProblems(content: Content, known: FixedIds['keuzehulp']): Problem[] {
  const mend = `Zet het terug. Een nieuw antwoord mag alleen achteraan: zet het dan ook achteraan in ${listFile}.`;
  return content.of('boom').flatMap(({ document, data }) => {
    const tree = document.name;
    const before = known[tree];
    if (before === undefined) {
      const place = { file: document.file, line: 1 };
      return [problem(place, `Boom “${tree}” staat nog niet in ${listFile}.`, 'Zet daar de vragen en antwoorden bij.')];
    }
    const questions = data.questions.map(({ id }) => id);
    if (questions.join() !== Object.keys(before).join()) {
      const place = { file: document.file, line: document.lineOf(['questions']) };
      const what = `De vragen van “${tree}” waren ${Object.keys(before).join(', ')} en zijn nu ${questions.join(', ')}.`;
      return [
        problem(place, what, `Zet ze terug, in die volgorde. Adressen van pagina’s hangen ervan af; zie ${listFile}.`),
      ];
    }
    return data.questions.flatMap(({ id, options }, index) => {
      const fixed = before[id] ?? [];
      if (fixed.join() === options.join()) return [];
      const place = { file: document.file, line: document.lineOf(['questions', index, 'options']) };
      return [
        problem(place, `De antwoorden op “${id}” waren ${fixed.join(', ')} en zijn nu ${options.join(', ')}.`, mend),
      ];
    });
  });
}

function municipalityProblems(content: Content, list: ContentDocument, known: FixedIds['gemeenten']): Problem[] {
  const merged = new Set(content.of('herindelingen').flatMap(({ data }) => data.merged.map(({ name }) => name)));
  return content.of('gemeenten').flatMap(({ document, data }) => {
    const names = new Map(data.municipalities.map(({ code, name }) => [code, name]));
    const gone = Object.entries(known).flatMap(([code, name]) => {
      const now = names.get(code);
      if (now === name || (now === undefined && merged.has(name))) return [];
      const place = { file: listFile, line: list.lineOfKey(['gemeenten'], code) };
      return now === undefined
        ? [problem(place, `Gemeente ${name} (${code}) is verdwenen.`, 'Zet haar in herindelingen.yaml onder merged.')]
        : [
            problem(
              place,
              `Gemeente ${code} was ${name} en is nu ${now}.`,
              'Is het dezelfde gemeente? Verander de naam hier.',
            ),
          ];
    });
    const added = data.municipalities.flatMap(({ code, name }, index) =>
      code in known
        ? []
        : [
            problem(
              { file: document.file, line: document.lineOf(['municipalities', index]) },
              `Gemeente ${name} staat nog niet in ${listFile}.`,
              `Zet daar onder gemeenten: ${code}: ${JSON.stringify(name)}`,
            ),
          ],
    );
    return [...gone, ...added];
  });
}
