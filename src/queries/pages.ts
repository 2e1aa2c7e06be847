import { getCollection, render } from 'astro:content';
import { pageAddress, type PageView, type SectionId } from '#domain/page-view.ts';
import { citedSource } from '#domain/text/sources.ts';

/** All pages of a section in one language, in their own order. */
export async function pagesOf(section: SectionId, language: string): Promise<PageView[]> {
  const entries = await getCollection(section, ({ id }) => id.startsWith(`${language}/`));
  return entries
    .map(({ id, data }) => {
      const slug = id.slice(language.length + 1);
      return {
        section,
        language,
        slug,
        href: pageAddress(section, slug),
        title: data.title,
        heading: data.heading ?? data.title,
        description: data.description,
        order: data.order,
        sources: data.sources.map((source) => citedSource(source, language)),
        facts: data.facts,
        reviewed: data.reviewed,
        updated: data.updated,
        desks: data.desks,
        related: data.related,
      };
    })
    .sort((a, b) => a.order - b.order);
}

const sections: SectionId[] = ['slachtoffers', 'professionals', 'burgers', 'signalen', 'over', 'algemeen'];

/** All MDX pages of the site in one language, section by section. */
export async function allPages(language: string): Promise<PageView[]> {
  return (await Promise.all(sections.map((section) => pagesOf(section, language)))).flat();
}

/** The body of a page, to be placed as <Content components={…} />. */
export async function contentOf(page: PageView) {
  const entries = await getCollection(page.section, ({ id }) => id === `${page.language}/${page.slug}`);
  const entry = entries[0];
  if (entry === undefined) throw new Error(`content/${page.section}/${page.language}/${page.slug}.mdx is missing`);
  return (await render(entry)).Content;
}
