import { join } from 'node:path';
import type { Figure } from './budgets.ts';
import { timedBuild } from './build.ts';
import { addPages, copyProject } from './copy.ts';

const FEW = 1000;
const MANY = 10_000;

/**
 * Builds the site as it is, and with 1,000 and 10,000 more pages of content. Flat means: however many there are, a page takes at
 * most 1.2 times the seconds and the memory it takes now.
 *
 * @param work folder for the copy, below the repository so that it finds its packages
 */
export async function scale(work: string): Promise<Figure[]> {
  const folder = join(work, 'scale');
  copyProject(folder);
  const none = await timedBuild(folder);
  addPages(folder, FEW);
  const few = await timedBuild(folder);
  addPages(folder, MANY);
  const many = await timedBuild(folder);
  const grown = [
    [`${FEW} more`, few],
    [`${MANY} more`, many],
  ] as const;
  const builds = [['as it is', none] as const, ...grown].flatMap(([name, { pages, seconds, megabytes }]): Figure[] => [
    {
      what: `build, ${name}`,
      value: rounded(seconds),
      unit: 's',
      limit: null,
      note: `${pages} pages with all languages`,
    },
    { what: `most memory, ${name}`, value: Math.round(megabytes), unit: 'MB', limit: null },
  ]);
  const flat = (what: string, [name, build]: (typeof grown)[number], of: 'seconds' | 'megabytes'): Figure => {
    const value = rounded(build[of] / build.pages / (none[of] / none.pages));
    return { what: `${what} per page, ${name} against as it is`, value, unit: '×', limit: 1.2 };
  };
  return [
    ...builds,
    ...grown.map((build) => flat('time', build, 'seconds')),
    ...grown.map((build) => flat('memory', build, 'megabytes')),
  ];
}

const rounded = (value: number) => Math.round(value * 100) / 100;
