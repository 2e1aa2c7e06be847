import { getCollection, getEntry, render } from 'astro:content';
import { pageAddress, sectionAudience, translatedPage, type PageView, type SectionId } from '#domain/page-view.ts';
import { citedSource } from '#domain/text/sources.ts';
import { pageParts } from '#domain/translation/source-hash.ts';
import { translationView } from '#domain/translation/view.ts';
import { siteConfig } from '#site.config.ts';
import { oncePerLanguage } from './once.ts';

const sections: SectionId[] = ['slachtoffers', 'professionals', 'burgers', 'signalen', 'over', 'algemeen'];

/** All MDX pages of the site in one language, section by section; in another language than Dutch those that are translated. */
export const allPages = oncePerLanguage(async (language): Promise<PageView[]> => {
  return (await Promise.all(sections.map((section) => readSection(section, language)))).flat();
});

/** All pages of a section in one language, in their own order. */
export async function pagesOf(section: SectionId, language: string): Promise<PageView[]> {
  return (await allPages(language)).filter((page) => page.section === section);
}

async function readSection(section: SectionId, language: string): Promise<PageView[]> {
  const pages = await Promise.all(
    (await getCollection(section)).map(async ({ id, data, body }) => {
      const slug = id.slice(siteConfig.defaultLanguage.length + 1);
      const page: PageView = {
        section,
        audience: sectionAudience[section],
        language: siteConfig.defaultLanguage,
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
        translation: null,
      };
      if (language === siteConfig.defaultLanguage) return page;
      const translated = await getEntry('vertalingen', `${section}/${language}/${slug}`);
      if (translated === undefined) return null;
      const parts = pageParts(data, body ?? '');
      return translatedPage(page, translated.data, language, translationView(translated.data.translation, parts));
    }),
  );
  return pages.filter((page) => page !== null).sort((a, b) => a.order - b.order);
}

/** The body of a page, to be placed as <Content components={…} />. */
export async function contentOf({ section, language, slug, translation }: PageView) {
  const entry =
    translation === null
      ? await getEntry(section, `${language}/${slug}`)
      : await getEntry('vertalingen', `${section}/${language}/${slug}`);
  if (entry === undefined) throw new Error(`content/${section}/${language}/${slug}.mdx is missing`);
  return (await render(entry)).Content;
}
