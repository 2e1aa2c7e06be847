import { fixedPages } from '#domain/fixed-pages.ts';
import { pageAddress, sectionBase, type SectionId } from '#domain/page-view.ts';
import { slugOf } from '#domain/regions/names.ts';
import type { Problem } from '../problem.ts';
import type { Content } from './read.ts';
import { deskIds } from './references.ts';
import { didYouMean } from './suggest.ts';

const link = /\]\((?<address>\/[^)\s#]*)(?:#[^)]*)?\)/gu;

/** Addresses on this site that texts, rules and terms point to: each must be a page. */
export function addressProblems(content: Content): Problem[] {
  const known = knownAddresses(content);
  const check = (file: string, line: number, address: string): Problem[] =>
    known.has(address) || /^\/(?:data|partners)\//u.test(address)
      ? []
      : [
          {
            file,
            line,
            what: `De pagina ${address} bestaat niet.`,
            why: 'Wie op de link drukt, komt nergens uit.',
            mend: `${didYouMean(address, [...known])}Kies een bestaand adres; het begint en eindigt met een schuine streep.`,
          },
        ];
  return [
    ...[...content.of('pagina'), ...content.of('signalen')].flatMap(({ document, data }) => [
      ...data.related.flatMap((address, index) => check(document.file, document.lineOf(['related', index]), address)),
      ...[...document.body.matchAll(link)].flatMap((match) => {
        const line = document.lineInBody(match.index);
        return check(document.file, line, match.groups?.['address'] ?? '');
      }),
    ]),
    ...content
      .of('boom')
      .flatMap(({ document, data }) =>
        data.rules.flatMap((rule, index) =>
          rule.pages.flatMap((address, position) =>
            check(document.file, document.lineOf(['rules', index, 'pages', position]), address),
          ),
        ),
      ),
    ...content
      .of('boomwoorden')
      .flatMap(({ document, data }) =>
        Object.entries(data.notices).flatMap(([id, { text }]) =>
          text.flatMap((paragraph, index) =>
            [...paragraph.matchAll(link)].flatMap((match) =>
              check(document.file, document.lineOf(['notices', id, 'text', index]), match.groups?.['address'] ?? ''),
            ),
          ),
        ),
      ),
    ...content
      .of('begrippen')
      .flatMap(({ document, data }) =>
        data.terms.flatMap(({ pages }, index) =>
          pages.flatMap((address, position) =>
            check(document.file, document.lineOf(['terms', index, 'pages', position]), address),
          ),
        ),
      ),
    ...content
      .of('zoekwoorden')
      .flatMap(({ document, data }) =>
        Object.keys(data.pages).flatMap((address) =>
          check(document.file, document.lineOf(['pages', address]), address),
        ),
      ),
  ];
}

/** Addresses of what stands in content/. By file, not by sound file: a page with a mistake in it still has its address. */
function knownAddresses(content: Content): Set<string> {
  const pages = content.documents.flatMap(({ file, name }) => {
    const section = file.split('/')[1] ?? '';
    return file.endsWith('.mdx') && section in sectionBase ? [pageAddress(section as SectionId, name)] : [];
  });
  const trees = content.documents.filter(({ file }) => /^content\/keuzehulp\/[^/.]+\.yaml$/u.test(file));
  return new Set([
    ...fixedPages.map(({ address }) => address),
    ...pages,
    ...[...deskIds(content)].map((id) => `/loketten/${id}/`),
    ...trees.map(({ name }) => `/keuzehulp/${name}/`),
    ...trees.flatMap(({ name }) => ['', 'regels/', 'uitkomsten/'].map((part) => `/over/keuzehulp/${name}/${part}`)),
    ...['voorbeelden', 'veranderd'].map((part) => `/over/keuzehulp/${part}/`),
    ...content.of('gemeenten').flatMap(({ data }) => data.municipalities.map(({ name }) => `/regio/${slugOf(name)}/`)),
    ...content.of('herindelingen').flatMap(({ data }) => data.merged.map(({ name }) => `/regio/${slugOf(name)}/`)),
  ]);
}
