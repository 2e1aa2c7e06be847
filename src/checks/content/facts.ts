import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import type { Content } from './read.ts';

const why = 'Elke uitspraak rust op een feit met bron en zekerheid (content/feiten/).';

/** Facts that pages and notices name: they exist, and are sure enough to publish. Also: no fact number twice. */
export function factProblems(content: Content): Problem[] {
  const facts = content
    .of('feiten')
    .flatMap(({ document, data }) =>
      data.facts.map((fact, index) => ({ ...fact, file: document.file, line: document.lineOf(['facts', index]) })),
    );
  const signals = content.of('signaalbronnen').flatMap(({ data }) => data.sources.map(({ code }) => code));
  // Of two facts with one number the first counts.
  const byId = new Map([...facts].reverse().map((fact) => [fact.id, fact]));
  const doubles = facts
    .filter((fact) => byId.get(fact.id) !== fact)
    .map((fact) => ({
      file: fact.file,
      line: fact.line,
      what: `Feit ${fact.id} staat er twee keer, ook in ${byId.get(fact.id)?.file ?? ''}:${byId.get(fact.id)?.line ?? 1}.`,
      why: 'Een nummer betekent altijd één ding.',
      mend: 'Geef één van beide een nieuw nummer.',
    }));
  // A file with a mistake in it is left out, but its facts are there.
  const isWhole =
    content.documents.filter(({ file }) => file.startsWith('content/feiten/')).length === fileCount(content);
  const cited = (document: ContentDocument, ids: readonly string[], path: Path): Problem[] =>
    ids.flatMap((id, index) => {
      const line = document.lineOf([...path, index]);
      const fact = byId.get(id);
      if (signals.includes(id)) return [];
      if (fact === undefined) {
        if (!isWhole) return [];
        const isSignal = /^S\d/u.test(id);
        const where = isSignal ? 'content/feiten/signalen.yaml' : 'content/feiten/';
        const mend = `Zoek het goede nummer op in ${where}, of voeg het daar toe.`;
        return [{ file: document.file, line, what: `${isSignal ? 'Bron' : 'Feit'} ${id} bestaat niet.`, why, mend }];
      }
      if (fact.certainty === 'hoog' || fact.certainty === 'midden') return [];
      return [
        {
          file: document.file,
          line,
          what: `Feit ${id} is niet zeker genoeg (${fact.certainty}).`,
          why: 'Wat laag of onbekend is, mag niet op een pagina staan.',
          mend: 'Haal de uitspraak en het nummer weg, of zoek een betere bron voor het feit.',
        },
      ];
    });
  return [
    ...doubles,
    ...[...content.of('pagina'), ...content.of('signalen')].flatMap(({ document, data }) =>
      cited(document, data.facts, ['facts']),
    ),
    ...content
      .of('boomwoorden')
      .flatMap(({ document, data }) =>
        Object.entries(data.notices).flatMap(([id, notice]) => cited(document, notice.facts, ['notices', id, 'facts'])),
      ),
    ...content
      .of('voorbeelden')
      .flatMap(({ document, data }) => data.flatMap((example, index) => cited(document, example.why, [index, 'why']))),
    ...content
      .of('inventaris')
      .flatMap(({ document, data }) =>
        data.items.flatMap((item, index) => cited(document, item.facts, ['items', index, 'facts'])),
      ),
    ...content
      .of('vergelijker')
      .flatMap(({ document, data }) =>
        data.rows.flatMap((row, index) => cited(document, row.facts, ['rows', index, 'facts'])),
      ),
    ...content
      .of('overdracht')
      .flatMap(({ document, data }) =>
        data.parts.flatMap((part, index) => cited(document, part.facts, ['parts', index, 'facts'])),
      ),
    ...content
      .of('begrippen')
      .flatMap(({ document, data }) =>
        data.terms.flatMap((term, index) => cited(document, term.facts, ['terms', index, 'facts'])),
      ),
    ...content
      .of('signalen')
      .flatMap(({ document, data }) =>
        data.groups.flatMap((group, groupIndex) =>
          group.signals.flatMap((signal, index) =>
            cited(document, signal.sources, ['groups', groupIndex, 'signals', index, 'sources']),
          ),
        ),
      ),
  ];
}

function fileCount(content: Content): number {
  return content.of('feiten').length + content.of('signaalbronnen').length;
}
