import { fixedPages } from '#domain/fixed-pages.ts';
import { pageAddress, sectionBase, type SectionId } from '#domain/page-view.ts';
import { slugOf } from '#domain/regions/names.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';

/** Files that editors name themselves; the name becomes part of an address, or other files refer to it. */
const named =
  /^content\/(?:[^/]+\/[a-z]{2,3}\/[^/]+\.mdx|(?:loketten|inventaris|cijfers|feiten)\/(?:[a-z]{2,3}\/)?[^/]+\.yaml)$/u;

/** Addresses of the contract (§1) that are no page of content/, and those of the error pages. */
const reserved = ['/weg/', '/fout/', '/404/', '/data/', '/wijzigingen/'];

/**
 * Files whose name cannot be an address, and pages that no visitor would see because their address is taken.
 *
 * @param languages codes of all languages of the site: /en/ is the start page in English
 */
export function fileNameProblems(content: Content, languages: readonly string[]): Problem[] {
  const taken = new Map([
    ...[...reserved, ...languages.map((language) => `/${language}/`)].map(
      (address) => [address, 'de site zelf'] as const,
    ),
    ...fixedPages.map(({ address }) => [address, 'een vaste pagina'] as const),
  ]);
  return content.documents
    .filter(({ file }) => named.test(file))
    .flatMap((document) => [...nameProblems(document), ...hiddenProblems(document, taken)]);
}

function nameProblems({ file, name }: ContentDocument): Problem[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) return [];
  const extension = /\.[a-z]+$/u.exec(file)?.[0] ?? '';
  const fitting = slugOf(name);
  return [
    {
      file,
      line: 1,
      what: `De bestandsnaam “${name}${extension}” past niet in een adres.`,
      why: 'De naam wordt het adres van de pagina; met hoofdletters, spaties of accenten werkt een link niet overal.',
      mend:
        fitting === ''
          ? 'Kies een naam met kleine letters, cijfers en streepjes.'
          : `Noem het bestand ${fitting}${extension}.`,
    },
  ];
}

function hiddenProblems({ file, name }: ContentDocument, taken: Map<string, string>): Problem[] {
  const [, section = '', language] = file.split('/');
  if (!file.endsWith('.mdx') || language !== 'nl' || !(section in sectionBase)) return [];
  const address = pageAddress(section as SectionId, name);
  const holder = taken.get(address);
  taken.set(address, file);
  if (holder === undefined) return [];
  return [
    {
      file,
      line: 1,
      what: `Het adres ${address} is al van ${holder}.`,
      why: 'Er kan maar één pagina op een adres staan; deze zou niemand zien.',
      mend: 'Geef het bestand een andere naam.',
    },
  ];
}
