import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../search/server.ts';
import { slowVisits } from './browser.ts';
import { victimFigures, type Figure } from './budgets.ts';
import { timedBuild, type Build } from './build.ts';
import { copyProject } from './copy.ts';
import { writeStarlight } from './starlight.ts';
import { weighedSite, type WeighedSite } from './weigh.ts';

/** Pages a visitor cannot choose: the exit and the error pages. */
const notForReading = /\.html$|^\/(?:weg|fout)\/$/u;

/**
 * Our site and a Starlight site of the same pages and words, built here and now and measured the same way.
 *
 * @param work folder for both projects, below the repository so that they find its packages
 */
export async function sideBySide(browser: Browser, work: string): Promise<Figure[]> {
  const ourFolder = join(work, 'ours');
  const theirFolder = join(work, 'starlight');
  copyProject(ourFolder);
  const ourBuild = await timedBuild(ourFolder, ['deploy/search-index.ts']);
  const ours = weighedSite(`${ourFolder}/dist`);
  mkdirSync(theirFolder);
  const pages = ours.pages.filter((path) => !notForReading.test(path));
  writeStarlight(`${ourFolder}/dist`, pages, theirFolder);
  const theirBuild = await timedBuild(theirFolder);
  const theirs = weighedSite(`${theirFolder}/dist`);

  const their = victimFigures(theirs);
  const weights = victimFigures(ours).map((figure, index) => ({ ...figure, starlight: their[index]?.value ?? 0 }));
  const path = weights[0]?.note ?? '/hulp/';
  const ourLcp = await lcp(browser, ours, await serve(`${ourFolder}/dist`), path);
  const theirLcp = await lcp(browser, theirs, await serve(`${theirFolder}/dist`, () => ({})), path);
  return [
    ...weights,
    {
      what: 'largest paint, slow 3G, a page of /hulp/',
      value: ourLcp,
      unit: 'ms',
      limit: 2000,
      starlight: theirLcp,
      note: path,
    },
    {
      what: 'build with search index',
      value: speed(ourBuild),
      unit: 'pages/s',
      limit: Math.round(1.3 * speed(theirBuild)),
      isFloor: true,
      starlight: speed(theirBuild),
      note: `${ourBuild.pages} and ${theirBuild.pages} pages`,
    },
  ];
}

const speed = ({ pages, seconds }: Build) => Math.round(pages / seconds);

/** Throws when the browser asked for something that the weights do not count. */
async function lcp(browser: Browser, site: WeighedSite, served: Served, path: string): Promise<number> {
  const seen = await slowVisits(browser, served, path);
  served.close();
  const { requests, icons } = site.firstView(path);
  const uncounted = seen.requests.filter((one) => ![...requests, ...icons].includes(one));
  if (uncounted.length > 0)
    throw new Error(`${path} also loads ${uncounted.join(', ')}: bench/site/weigh.ts misses it`);
  return Math.round(seen.lcp);
}
