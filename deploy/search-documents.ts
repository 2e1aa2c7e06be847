import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { ContentDocument } from '#checks/content/document.ts';
import type { Content } from '#checks/content/read.ts';
import { pageAddress, type SectionId } from '#domain/page-view.ts';
import type { SearchDocument } from '#domain/search/build-index.ts';
import type { Audience } from '#domain/search/index-file.ts';
import type { Glossary } from '#schema/glossary.ts';
import { siteConfig } from '#site.config.ts';

/**
 * Every page of a built site that says, with `data-search` on its main part, that it can be found: its text as a visitor
 * reads it, and the search terms that editors wrote for it. Parts with `data-search-skip` stand on many pages alike.
 *
 * @param folder path of the built site
 * @param content what editors wrote, for search terms and telephone numbers
 * @param language whose pages; terms and addresses of other languages are those of the Dutch page with its prefix
 */
export function searchDocuments(folder: string, content: Content, language: string): SearchDocument[] {
  const prefix = language === siteConfig.defaultLanguage ? '' : `/${language}`;
  const terms = termsByAddress(content, language);
  const allTerms = content
    .of('begrippen')
    .filter(({ document }) => document.name === language)
    .flatMap(({ data }) => data.terms);
  const near = glossaryByAddress(allTerms);
  const related = relatedByAddress(content);
  const numbers = numbersByAddress(content);
  return globSync('**/index.html', { cwd: folder })
    .sort()
    .flatMap((file): SearchDocument[] => {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      if (!html.includes('data-search="') || !html.includes(`<html lang="${language}"`)) return [];
      const $ = load(html);
      const main = $('main[data-search]');
      const found = `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
      // What editors wrote goes by the address without language.
      const url = found.slice(prefix.length);
      // Lists of all desks place none of them; texts do, the most important first.
      const placed = related.has(url) ? main.find('[data-loket]').toArray() : [];
      const desks = placed.map(({ attribs }) => `/loketten/${attribs['data-loket'] ?? ''}/`);
      main.find('[data-search-skip], script, template, [hidden]').remove();
      const title = textOf(main.find('h1').first().text());
      main.find('h1').remove();
      const headings = main.find('h2, h3, summary, dt').remove().toArray();
      return [
        {
          url: found,
          title,
          description: $('meta[name=description]').attr('content') ?? '',
          audience: (main.attr('data-search') ?? 'alle') as Audience,
          headings: headings.map((heading) => textOf($(heading).text())),
          // Without a space between blocks the last word of one and the first of the next would become one word.
          body: textOf(load((main.html() ?? '').replaceAll('<', ' <')).text()),
          terms: terms.get(url) ?? [],
          explains: (url === '/begrippen/' ? allTerms : (near.get(url) ?? [])).map(({ term }) => term),
          nearTerms: (near.get(url) ?? []).flatMap(({ search_terms }) => search_terms),
          links: [...desks, ...(related.get(url) ?? [])].map((address) => prefix + address),
          numbers: numbers.get(url) ?? [],
        },
      ];
    });
}

const textOf = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The address of a page in content/<section>/<lang>/<slug>.mdx. */
function addressOf({ file, name }: ContentDocument): string {
  return pageAddress(file.split('/')[1] as SectionId, name);
}

function termsByAddress(content: Content, language: string): Map<string, string[]> {
  const fixed = content.of('zoekwoorden').filter(({ document }) => document.name === language);
  if (language !== siteConfig.defaultLanguage)
    return translatedTerms(
      content,
      language,
      fixed.flatMap(({ data }) => Object.entries(data.pages)),
    );
  return new Map<string, string[]>([
    ...[...content.of('pagina'), ...content.of('signalen')].map(({ document, data }) => {
      return [addressOf(document), data.search_terms] as [string, string[]];
    }),
    ...content.of('loket').map(({ document, data }) => {
      return [`/loketten/${document.name}/`, [...data.search_terms, data.organisation]] as [string, string[]];
    }),
    ...fixed.flatMap(({ data }) => Object.entries(data.pages)),
  ]);
}

function translatedTerms(
  content: Content,
  language: string,
  fixed: readonly (readonly [string, string[]])[],
): Map<string, string[]> {
  const isHere = ({ document: { file } }: { document: ContentDocument }) => file.includes(`/${language}/`);
  return new Map<string, string[]>([
    ...content
      .of('vertaling')
      .filter(isHere)
      .map(({ document, data }) => [addressOf(document), data.search_terms] as const),
    ...content
      .of('loketvertaling')
      .filter(isHere)
      .map(({ document, data }) => [`/loketten/${document.name}/`, data.search_terms] as const),
    ...fixed,
  ]);
}

type GlossaryTerm = Glossary['terms'][number];

/** The terms of the glossary by the pages that explain them. */
function glossaryByAddress(terms: readonly GlossaryTerm[]): Map<string, GlossaryTerm[]> {
  const found = new Map<string, GlossaryTerm[]>();
  for (const term of terms) {
    for (const page of term.pages) found.set(page, [...(found.get(page) ?? []), term]);
  }
  return found;
}

/** Pages that editors placed under a page "to read on". */
function relatedByAddress(content: Content): Map<string, string[]> {
  return new Map(
    [...content.of('pagina'), ...content.of('signalen')].map(({ document, data }) => [
      addressOf(document),
      data.related,
    ]),
  );
}

function numbersByAddress(content: Content): Map<string, string[]> {
  return new Map(
    content
      .of('loket')
      .map(({ document, data }) => [
        `/loketten/${document.name}/`,
        data.channels
          .filter(({ type, verification }) => /phone|sms|whatsapp/u.test(type) && verification.level !== 'onbevestigd')
          .map(({ value }) => value),
      ]),
  );
}
