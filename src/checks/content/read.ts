import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { roles } from '#domain/regions/entries.ts';
import { siteConfig } from '#site.config.ts';
import type { Problem } from '../problem.ts';
import { readDocument, type ContentDocument } from './document.ts';
import { kinds, type Entry, type Kind } from './kinds.ts';
import { shapeProblems } from './shape.ts';
import { languageOfFile } from './translated-files.ts';

/** Everything in content/, typed, with the files whose shape is wrong left out. */
export interface Content {
  documents: ContentDocument[];
  of: <Name extends Kind>(kind: Name) => Entry<Name>[];
}

/** Files without which the site cannot be built. Any desk, page or fact may go; these may not. */
const needed = [
  'content/ui/nl.yaml',
  'content/feestdagen.yaml',
  'content/stille-woorden.yaml',
  'content/vaste-ids.yaml',
  'content/metingen/privacy.yaml',
  'content/begrippen/nl.yaml',
  'content/zoeken/nl.yaml',
  'content/vergelijker/nl.yaml',
  ...['nl', 'voorbeelden', 'vorige-uitgave'].map((name) => `content/keuzehulp-open/${name}.yaml`),
  'content/overdracht/nl.yaml',
  'content/wijzigingen/nl.yaml',
  'content/loketten/alarmnummer-112.yaml',
  ...['gemeenten', 'herindelingen', ...roles.map(({ file }) => file)].map((name) => `content/regios/${name}.yaml`),
  ...['ik', 'iemand-anders', 'professional', 'delen'].map((tree) => `content/keuzehulp/${tree}.yaml`),
];

/** Texts of files by their path from the root: content/loketten/comensha.yaml. */
export type ContentFiles = ReadonlyMap<string, string>;

/** What was read: everything whose shape is right, and what is wrong with the shape of the rest. */
export interface ReadContent {
  content: Content;
  problems: Problem[];
}

/**
 * Languages that have a glossary in content/vertalen/ and are not in src/site.config.ts: their files are being made, and are
 * neither read nor shown.
 *
 * @param root folder that holds content/
 */
export function languagesInTheMaking(root: string): string[] {
  const known: string[] = siteConfig.languages.map(({ code }) => code);
  return globSync('content/vertalen/*.md', { cwd: root })
    .map((file) => basename(file, '.md'))
    .filter((code) => !known.includes(code))
    .sort();
}

/**
 * The texts of all files of content/, but for those that are only for people who write.
 *
 * @param root folder that holds content/
 * @param also codes of languages in the making that are read as well
 */
export function contentFiles(root: string, also: readonly string[] = []): ContentFiles {
  const inTheMaking = languagesInTheMaking(root).filter((code) => !also.includes(code));
  const files = globSync('content/**/*', { cwd: root })
    .filter((file) => statSync(`${root}/${file}`).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'content/README.md' && !isGlossaryOfTranslators(file))
    .filter((file) => !inTheMaking.includes(languageOfFile(file) ?? ''));
  return new Map(files.sort().map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
}

/**
 * Reads content/ and checks the shape of every file.
 *
 * @param root folder that holds content/
 * @param also codes of languages in the making that are read as well
 */
export function readContent(root: string, also: readonly string[] = []): ReadContent {
  return together([...contentFiles(root, also)].map(([file, text]) => readFile(file, text)));
}

/** Files that were read one by one, as one content/, with a problem for each file that is missing. */
export function together(read: readonly ReadFile[]): ReadContent {
  const documents = read.flatMap(({ document }) => document ?? []);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const of = <Name extends Kind>(kind: Name) =>
    entries.filter((entry) => entry.kind === kind) as unknown as Entry<Name>[];
  const files = new Set(read.map(({ file }) => file));
  const missing = needed.filter((file) => !files.has(file)).map(missingFile);
  return { content: { documents, of }, problems: [...missing, ...read.flatMap(({ problems }) => problems)] };
}

/** One file: its document, its typed data, and what is wrong with its shape. */
export interface ReadFile {
  file: string;
  /** Missing for a file that is neither YAML nor MDX. */
  document?: ContentDocument;
  /** Missing when the shape is wrong. */
  entry?: Entry<Kind>;
  problems: Problem[];
}

/** Reads one file from its text and checks its shape. Never throws. */
export function readFile(file: string, text: string): ReadFile {
  if (!/\.(yaml|mdx)$/u.test(file)) return { file, problems: [strayFile(file)] };
  const document = readDocument(file, text);
  const found = kinds.find(({ pattern }) => pattern.test(file));
  if (found === undefined) return { file, document, problems: [strayFile(file)] };
  const problems = shapeProblems(document, found.schema);
  if (problems.length > 0) return { file, document, problems };
  return {
    file,
    document,
    entry: { kind: found.kind, document, data: found.schema.parse(document.data) } as Entry<Kind>,
    problems,
  };
}

/** content/vertalen/<lang>.md: how translators of one language write; the site shows nothing of it. */
function isGlossaryOfTranslators(file: string): boolean {
  return /^content\/vertalen\/[a-z]{2,3}\.md$/u.test(file);
}

function strayFile(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'Dit bestand hoort nergens bij.',
    why: 'De site kent alleen de mappen en bestandsnamen uit content/README.md; dit bestand doet niets.',
    mend: 'Zet het in de goede map met de goede extensie, of haal het weg.',
  };
}

function missingFile(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'Dit bestand ontbreekt.',
    why: 'Zonder dit bestand kan de site niet gebouwd worden.',
    mend: 'Zet het terug, bijvoorbeeld uit de vorige versie.',
  };
}
