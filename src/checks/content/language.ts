import { isPassive, meanWords, passiveShare, sentencesOf, type Sentence } from '#domain/text/readability.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';
import { textsIn } from './texts.ts';

/** How hard a text is to read: words of its sentences, and the share (0…1) that may hide who does something. */
export interface Reading {
  mean: number;
  longest: number;
  passive: number;
}

/**
 * The smoke alarms of LANG-1 (safety.md §1.7): no proof of plain language, but a sign that a text needs rewriting.
 *
 * @param file path of the page from the root
 */
export function readingLimits(file: string): Reading {
  const isForVictims = file.startsWith('content/slachtoffers/');
  return { ...(isForVictims ? { mean: 12, longest: 20 } : { mean: 15, longest: 25 }), passive: 0.1 };
}

/** What a text in Markdown measures; all zero for a text without sentences. */
export function readingOf(body: string): Reading {
  const sentences = sentencesOf(body);
  return {
    mean: meanWords(sentences),
    longest: Math.max(0, ...sentences.map(({ words }) => words)),
    passive: passiveShare(sentences),
  };
}

interface ForbiddenWord {
  pattern: RegExp;
  instead: string;
}

/** Words of LANG-3. A page that needs one says so with a reason, under `word_exceptions`. */
const forbidden: ForbiddenWord[] = [
  // Of people; an adoption can be illegal.
  {
    pattern:
      /\billegalen\b|\billega(?:le|al) (?:mens|vreemdeling|migrant|persoon|personen|werk|arbeid|verblij)\p{L}*/giu,
    instead: 'zonder verblijfspapieren',
  },
  { pattern: /\bprostitu(?:ee|ees|é|ée)\b/giu, instead: 'iemand die gedwongen is tot seks, of sekswerker' },
  { pattern: /\bkinderprostitu\p{L}*/giu, instead: 'seksuele uitbuiting van kinderen' },
  { pattern: /\bloverboys?\b/giu, instead: 'mensenhandelaar, of omschrijf wat iemand doet' },
  { pattern: /\blaat zich uitbuiten\b/giu, instead: 'iemand buit hem of haar uit' },
  { pattern: /\bwaarom (?:ging|ga) (?:je|u) niet weg\b/giu, instead: 'niets: de vraag verwijt' },
  { pattern: /\bpraat (?:eerst )?met (?:je|uw|hun) ouders\b/giu, instead: 'een weg zonder ouders' },
  { pattern: /\bloopt geen (?:enkel )?risico\b/giu, instead: 'eerlijk: niemand kan dat beloven' },
  { pattern: /\baltijd veilig\b|\b100 ?% (?:veilig|anoniem)\b/giu, instead: 'wat er precies geheim blijft' },
];

/** Files of which no visitor reads a word. */
const unseenFiles = /^content\/(?:feiten\/|stille-woorden\.yaml$)/u;

/** Fields whose values nobody reads on a page: the register, search words, and the exceptions themselves. */
const unseen = ['search_terms', 'means', 'word_exceptions', 'sources', 'facts', 'ids'];

/** Readability of every page, and the words of every text that a visitor reads: pages, desks, trees, lists and labels. */
export function languageProblems(content: Content): Problem[] {
  const pages = [...content.of('pagina'), ...content.of('signalen')];
  const listed = (data: { word_exceptions: { word: string }[] }) =>
    data.word_exceptions.map(({ word }) => word.toLowerCase());
  const ofExamples = content.of('keuzehulp-uitleg').flatMap(({ data }) => listed(data));
  const exceptions = new Map([
    ...pages.map(({ document, data }) => [document.file, listed(data)] as const),
    ...content.of('voorbeelden').map(({ document }) => [document.file, ofExamples] as const),
  ]);
  return [
    ...pages.flatMap(({ document }) => [
      ...readabilityProblems(document),
      ...wordProblems(document, exceptions.get(document.file) ?? []),
    ]),
    ...content.documents
      .filter(({ file }) => !unseenFiles.test(file))
      .flatMap((document) =>
        textsIn(document.data, [], unseen).flatMap(({ path, text }) =>
          wordsIn(text, exceptions.get(document.file) ?? []).map((found) =>
            forbiddenWord(document.file, document.lineOf(path), found),
          ),
        ),
      ),
  ];
}

function readabilityProblems({ file, prose, lineInBody }: ContentDocument): Problem[] {
  const { mean, longest, passive } = readingLimits(file);
  const sentences = sentencesOf(prose);
  const problems: Problem[] = sentences
    .filter(({ words }) => words > longest)
    .map(({ text, words, offset }) => ({
      file,
      line: lineInBody(offset),
      what: `Een zin van ${words} woorden: “${text.slice(0, 60)}…”.`,
      why: `Meer dan ${longest} woorden is voor veel lezers te lang.`,
      mend: 'Maak er twee zinnen van.',
    }));
  const found = readingOf(prose);
  if (found.mean > mean) {
    problems.push({
      file,
      line: lineInBody(0),
      what: `Zinnen zijn gemiddeld ${found.mean.toFixed(1)} woorden lang.`,
      why: `Voor deze lezers is hoogstens ${mean} het streven.`,
      mend: `Kort de langste zinnen in, te beginnen op regel ${lineInBody(longestOf(sentences))}.`,
    });
  }
  if (found.passive > passive) {
    const lines = sentences.filter(isPassive).map(({ offset }) => lineInBody(offset));
    problems.push({
      file,
      line: lineInBody(0),
      what: `In ${Math.round(found.passive * 100)}% van de zinnen staat “worden”.`,
      why: 'Dan is niet duidelijk wie iets doet.',
      mend: `Zeg wie het doet. Het gaat om regel ${lines.join(', ')}.`,
    });
  }
  return problems;
}

/** Where the longest sentence stands. */
function longestOf(sentences: readonly Sentence[]): number {
  return [...sentences].sort((a, b) => b.words - a.words)[0]?.offset ?? 0;
}

function wordProblems({ file, body, lineInBody }: ContentDocument, exceptions: readonly string[]): Problem[] {
  return wordsIn(body, exceptions).map((found) => forbiddenWord(file, lineInBody(found.offset), found));
}

interface FoundWord {
  word: string;
  instead: string;
  offset: number;
}

function wordsIn(text: string, exceptions: readonly string[]): FoundWord[] {
  return forbidden.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)]
      .filter(([word]) => !exceptions.includes(word.toLowerCase()))
      .map((match) => ({ word: match[0], instead, offset: match.index })),
  );
}

function forbiddenWord(file: string, line: number, { word, instead }: FoundWord): Problem {
  return {
    file,
    line,
    what: `Het woord “${word}” gebruiken wij niet.`,
    why: 'Het kwetst, verwijt of belooft te veel (LANG-3).',
    mend: `Schrijf: ${instead}. Is het hier toch nodig op een pagina, zet het dan met de reden onder word_exceptions.`,
  };
}
