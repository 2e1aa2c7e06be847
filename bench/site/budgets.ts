import { isStateAddress } from '#domain/keuzehulp/states.ts';
import type { FirstView, WeighedSite } from './weigh.ts';

/** One figure with its limit. */
export interface Figure {
  what: string;
  value: number;
  unit: 'kB' | 'requests' | 's' | 'ms' | 'pages/s' | 'MB' | '×' | 'points';
  /** The most it may be, or the least where `isFloor` is set; null when it is only for information. */
  limit: number | null;
  isFloor?: true;
  /** The same of the Starlight site, where it was measured. */
  starlight?: number;
  /** Where the figure was found, or what it rests on. */
  note?: string;
}

/** Whether a figure is where it must be. */
export function isWithin({ value, limit, isFloor }: Figure): boolean {
  return limit === null || (isFloor === true ? value >= limit : value <= limit);
}

/** A pattern for paths in any language. */
const inAnyLanguage = (path: string) => new RegExp(`^(?:/[a-z]{2,3})?${path}$`, 'u');
const victimPage = inAnyLanguage('/hulp/.*');
const emergencyPage = inAnyLanguage('/noodhulp/');
/** The first question of a tree: with JavaScript, everything else happens in that page. */
const treePage = inAnyLanguage('/keuzehulp/[^/]+/');
const searchPage = inAnyLanguage('/zoeken/');

/** Paths of the victim section in every language. */
export const victimPages = (site: WeighedSite) => site.pages.filter((path) => victimPage.test(path));

/**
 * The budgets of design.md §9 for a page of /hulp/: the heaviest of any language, and the mean.
 *
 * @param seen what a browser asked for, by path of the page; left out, it is read from the pages
 */
export function victimFigures(site: WeighedSite, seen?: ReadonlyMap<string, string[]>): Figure[] {
  const views = viewsOf(site, (path) => victimPage.test(path), seen);
  const mean = views.reduce((sum, { bytes }) => sum + bytes, 0) / views.length;
  return [
    { what: 'a page of /hulp/, all it loads: heaviest', limit: 14, ...heaviest(views, ({ bytes }) => bytes) },
    { what: 'a page of /hulp/, all it loads: mean', limit: 14, value: kilobytes(mean), unit: 'kB' },
    { what: 'a page of /hulp/, JavaScript', limit: 3, ...heaviest(views, ({ scriptBytes }) => scriptBytes) },
    {
      what: 'a page of /hulp/, requests',
      limit: 4,
      value: Math.max(...views.map(({ requests }) => requests.length)),
      unit: 'requests',
      note: 'without the icon of the tab, which comes after the page',
    },
  ];
}

/** The other budgets of design.md §9 and safety.md REL-2 that are bytes, each with the heaviest page of any language. */
export function siteFigures(site: WeighedSite): Figure[] {
  const content = viewsOf(site, (path) => !treePage.test(path) && !searchPage.test(path) && !isStateAddress(path));
  const trees = viewsOf(site, (path) => treePage.test(path));
  const emergency = viewsOf(site, (path) => emergencyPage.test(path));
  return [
    { what: '/noodhulp/, HTML', limit: 8, ...heaviest(emergency, ({ path }) => site.size(path)) },
    { what: 'keuzehulp with JavaScript, cards included', limit: 40, ...heaviest(trees, ({ bytes }) => bytes) },
    { what: 'a content page, JavaScript', limit: 3, ...heaviest(content, ({ scriptBytes }) => scriptBytes) },
    { what: 'a content page, all it loads', limit: 50, ...heaviest(content, ({ bytes }) => bytes) },
    {
      what: 'the script for partner sites',
      limit: 15,
      value: kilobytes(site.size('/partners/loketwijzer.js')),
      unit: 'kB',
    },
  ];
}

/** Bytes until first results, the page included, of files that a browser asked for. */
export function searchFigure(site: WeighedSite, requests: readonly string[]): Figure {
  const bytes = [...new Set(requests)].reduce((sum, path) => sum + site.size(path), 0);
  return { what: 'search until the first results, page included', limit: 110, value: kilobytes(bytes), unit: 'kB' };
}

/** Throws when the site has no such page: then nothing would be measured. */
function viewsOf(
  site: WeighedSite,
  fits: (path: string) => boolean,
  seen?: ReadonlyMap<string, string[]>,
): FirstView[] {
  const found = site.pages.filter(fits).map((path) => site.firstView(path, seen?.get(path)));
  if (found.length === 0) throw new Error('the site has no page of a kind that has a budget');
  return found;
}

function heaviest(views: readonly FirstView[], weight: (view: FirstView) => number) {
  const [first] = [...views].sort((a, b) => weight(b) - weight(a));
  return { value: first === undefined ? 0 : kilobytes(weight(first)), unit: 'kB' as const, note: first?.path ?? '' };
}

/** Of 1,000 bytes, to two decimals, rounded up so that nothing over a limit looks as if it fits. */
const kilobytes = (bytes: number) => Math.ceil(bytes / 10) / 100;
