import type { ContentDocument } from '#checks/content/document.ts';
import { pageAddress, sectionBase, type SectionId } from '#domain/page-view.ts';
import { languageAt, siteConfig } from '#site.config.ts';

/** Parts of a page that show what stands in a file of their own, with the folder of that file. */
const partFolders: Readonly<Record<string, string>> = {
  Loket: 'loketten',
  Nummer: 'loketten',
  Belknop: 'loketten',
  Inventaris: 'inventaris',
};

/** Addresses below which every page is made from the files of one folder. */
const folders: Readonly<Record<string, string>> = {
  '/keuzehulp/': 'content/keuzehulp/',
  '/regio/': 'content/regios/',
  '/begrippen/': 'content/begrippen/',
  '/cijfers/': 'content/cijfers/',
  '/zoeken/': 'content/zoeken/',
  '/over/keuzehulp/': 'content/keuzehulp-open/',
};

/** What an address shows: the file with its text, where there is one, and whether a file of content/ is a part of it. */
export interface PageFiles {
  text: ContentDocument | undefined;
  holds: (file: string) => boolean;
}

/**
 * The files of content/ behind an address of the site: its text, the desks and lists it shows, the fixed words, and of all of
 * these the translation when the address is in another language. A file that is not there yet counts too.
 *
 * @param address path with a slash at both ends: /pl/hulp/geld/
 */
export function filesOf(address: string, documents: readonly ContentDocument[]): PageFiles {
  const language = languageAt(address);
  const isDutch = language === siteConfig.defaultLanguage;
  const path = isDutch ? address : address.slice(language.length + 1);
  const page = documents.find(({ file, name }) => {
    const [, section = '', of] = file.split('/');
    return (
      of === siteConfig.defaultLanguage && section in sectionBase && pageAddress(section as SectionId, name) === path
    );
  });
  const desk = /^\/loketten\/(?<id>[a-z0-9-]+)\/$/u.exec(path)?.groups?.['id'];
  const dutch = [
    ...(page === undefined ? [] : [page.file, ...partsOf(page)]),
    ...(desk === undefined ? [] : [`content/loketten/${desk}.yaml`]),
  ];
  const files = new Set([
    `content/ui/${language}.yaml`,
    ...dutch,
    ...(isDutch ? [] : dutch.map((file) => translationOf(file, language))),
  ]);
  const folder = Object.entries(folders).find(([base]) => path.startsWith(base))?.[1];
  const own = page === undefined || isDutch ? page?.file : translationOf(page.file, language);
  return {
    text: documents.find(({ file }) => file === own),
    holds: (file) => files.has(file) || (folder !== undefined && file.startsWith(folder)),
  };
}

/** The desks and lists that a page shows, whether they exist or not. */
function partsOf({ data, body }: ContentDocument): string[] {
  const { desks } = (data ?? {}) as { desks?: unknown };
  const named = Array.isArray(desks) ? desks.map((id) => `content/loketten/${String(id)}.yaml`) : [];
  const placed = [...body.matchAll(/<(?<part>[A-Z]\w*)\s[^>]*id="(?<id>[^"]*)"/gu)].flatMap(({ groups }) => {
    const folder = partFolders[groups?.['part'] ?? ''];
    return folder === undefined ? [] : [`content/${folder}/${groups?.['id'] ?? ''}.yaml`];
  });
  return [...named, ...placed];
}

function translationOf(file: string, language: string): string {
  return file
    .replace('/nl/', `/${language}/`)
    .replace(/^content\/loketten\/(?=[^/]+$)/u, `content/loketten/${language}/`);
}
