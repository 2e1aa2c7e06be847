import { join } from 'node:path';
import type { Figure } from './budgets.ts';
import { timedBuild, type Build } from './build.ts';
import { addPages, copyProject } from './copy.ts';

const FEW = 1000;
const MANY = 10_000;

/**
 * Builds the site as it is, and with 1,000 and 10,000 more pages of content. Flat means: of the last 9,000 each costs at most
 * 1.2 times the seconds that each of the first 1,000 costs, and a page no more memory.
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
  const builds = (
    [
      ['as it is', none],
      [`${FEW} more`, few],
      [`${MANY} more`, many],
    ] as const
  ).flatMap(([name, { pages, seconds, megabytes }]): Figure[] => [
    {
      what: `build, ${name}`,
      value: rounded(seconds),
      unit: 's',
      limit: null,
      note: `${pages} pages with all languages`,
    },
    { what: `most memory, ${name}`, value: Math.round(megabytes), unit: 'MB', limit: null },
  ]);
  const time = perPage(few, many, 'seconds') / perPage(none, few, 'seconds');
  const memory = many.megabytes / many.pages / (few.megabytes / few.pages);
  return [
    ...builds,
    { what: `time per added page, ${MANY} against ${FEW}`, value: rounded(time), unit: '×', limit: 1.2 },
    { what: `memory per page, ${MANY} against ${FEW}`, value: rounded(memory), unit: '×', limit: 1.2 },
  ];
}

const perPage = (before: Build, after: Build, of: 'seconds') => (after[of] - before[of]) / (after.pages - before.pages);
const rounded = (value: number) => Math.round(value * 100) / 100;
