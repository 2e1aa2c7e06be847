import type { Content } from '../content/read.ts';
import { filesBehind, translatedFiles, type TranslatedFile } from '../content/translated-files.ts';
import type { Problem } from '../problem.ts';
import type { Findings } from './index.ts';

/**
 * Translations that may not go live (design.md §8): those whose Dutch text changed, and those that nobody reviewed without the
 * pages saying so. What nobody reviewed and the pages say is a warning, one a language.
 */
export function translationFindings(content: Content): Findings {
  const unreviewed = translatedFiles(content).filter(({ translation }) => translation?.reviewed_by === null);
  const untold = unreviewed.filter((file) => !isTold(file, unreviewed));
  const told = unreviewed.filter((file) => !untold.includes(file));
  const languages = [...new Set(told.map(({ language }) => language))];
  return {
    problems: [...behindProblems(content), ...untold.map(untoldProblem)],
    warnings: languages.map((language) =>
      toldWarning(
        language,
        told.filter((file) => file.language === language),
      ),
    ),
  };
}

function behindProblems(content: Content): Problem[] {
  const documents = new Map(translatedFiles(content).map(({ document }) => [document.file, document]));
  return filesBehind(content).map(({ file, source, changed: [first] }) => ({
    file,
    line: documents.get(file)?.lineOf(['translation', 'source_hash']) ?? 1,
    what: `Deze vertaling loopt achter op ${source}${first === undefined ? ': daar is iets weggehaald.' : `: “${shortened(first)}”.`}`,
    why: 'Wie deze taal leest, krijgt een oude tekst, of alleen 112 en de loketten.',
    mend: `Vertaal wat veranderde (npm run check -- --report noemt alles), en daarna: npm run translated -- ${file}`,
  }));
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
};

/**
 * Whether every page that shows a translation says that nobody reviewed it (layouts/Base.astro): as long as the fixed words of a
 * language are not reviewed, all its pages do. After that a page speaks of its own text and of its own tree or desk; the text of
 * a desk stands on other pages too, and those would be silent.
 */
function isTold({ document, language }: TranslatedFile, unreviewed: readonly TranslatedFile[]): boolean {
  const everyPageSaysSo = unreviewed.some(({ document: other }) => other.file === `content/ui/${language}.yaml`);
  return everyPageSaysSo || !document.file.startsWith('content/loketten/');
}

function untoldProblem({ document }: TranslatedFile): Problem {
  return {
    file: document.file,
    line: document.lineOf(['translation', 'reviewed_by']),
    what: 'Niemand keek deze vertaling na, en de pagina’s waar dit loket op staat zeggen dat niet.',
    why: 'Een fout in wat een loket geheim houdt, kan iemand in gevaar brengen. Zij moet weten hoe zeker de tekst is.',
    mend: 'Laat een moedertaalspreker die het veld kent dit nakijken en zet bij reviewed_by wie dat was.',
  };
}

function toldWarning(language: string, files: readonly TranslatedFile[]): Problem {
  const [first] = files;
  const count = files.length === 1 ? '1 vertaling' : `${files.length} vertalingen`;
  return {
    file: first?.document.file ?? `content/ui/${language}.yaml`,
    line: first?.document.lineOf(['translation', 'reviewed_by']) ?? 1,
    what: `${count} in de taal “${language}” keek niemand na; dit is de eerste.`,
    why: 'De pagina’s zeggen dat zelf. Toch leest iemand hier over haar rechten in een tekst die fout kan zijn.',
    mend: 'Laat een moedertaalspreker die het veld kent ze nakijken en zet bij reviewed_by wie dat was.',
  };
}
