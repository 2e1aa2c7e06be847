import { table } from '../readme.ts';
import { isWithin, type Figure } from './budgets.ts';

/** What `npm run bench` found, part by part; a part that was not measured again keeps its day. */
export interface Results {
  command: string;
  machine: { cores: number; processor: string; memory_gb: number; node: string; chromium: string };
  parts: Record<string, { day: string; figures: Figure[] }>;
}

/** The block of the README: one row a figure. */
export function siteReport({ command, machine, parts }: Results): string {
  const { cores, processor, memory_gb: memory, node, chromium } = machine;
  const days = [...new Set(Object.values(parts).map(({ day }) => day))].sort();
  const head = `\`${command}\`, ${days.join(' and ')}, on ${cores} cores (${processor}), ${memory} GB, Node ${node}, Chromium ${chromium}.`;
  // A figure that two parts measure stands once, as the later part has it: beside Starlight's.
  const figures = new Map(Object.values(parts).flatMap((part) => part.figures.map((figure) => [figure.what, figure])));
  const rows = [...figures.values()].map(cells);
  return [head, '', ...table([['what', 'limit', 'Loketwijzer', 'Starlight', 'better'], ...rows])].join('\n');
}

/** A row of the table: what, limit, ours, Starlight's, and how many times better ours is. */
export function cells(figure: Figure): string[] {
  const { what, value, unit, limit, isFloor, starlight } = figure;
  const bound = limit === null ? '–' : `${isFloor === true ? '≥' : '≤'} ${limit} ${unit}`;
  const mark = isWithin(figure) ? '' : ' (over)';
  return [
    what,
    bound,
    `${value} ${unit}${mark}`,
    starlight === undefined ? '–' : `${starlight} ${unit}`,
    starlight === undefined ? '–' : `${(isFloor === true ? value / starlight : starlight / value).toFixed(2)} ×`,
  ];
}
