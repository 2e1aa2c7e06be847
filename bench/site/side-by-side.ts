import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../search/server.ts';
import { requestsUntilQuiet, slowPaint } from './browser.ts';
import { victimFigures, victimPages, type Figure } from './budgets.ts';
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

  const ourServer = await serve(`${ourFolder}/dist`);
  const theirServer = await serve(`${theirFolder}/dist`, () => ({}));
  const their = await seenFigures(browser, theirServer, theirs);
  const weights = (await seenFigures(browser, ourServer, ours)).map((figure, index) => {
    return { ...figure, starlight: their[index]?.value ?? 0 };
  });
  const path = weights[0]?.note ?? '/hulp/';
  const ourLcp = await slowPaint(browser, ourServer, path);
  const theirLcp = await slowPaint(browser, theirServer, path);
  ourServer.close();
  theirServer.close();
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

/** The figures of all pages of /hulp/ by what a browser fetches until it is quiet, also what only a script asks for. */
async function seenFigures(browser: Browser, served: Served, site: WeighedSite): Promise<Figure[]> {
  const seen = new Map<string, string[]>();
  for (const path of victimPages(site)) seen.set(path, await requestsUntilQuiet(browser, served, path));
  return victimFigures(site, seen);
}
