import { isWithin, type Figure } from './budgets.ts';

/** What `npm run bench` found, part by part; a part that was not measured again keeps its day. */
export interface Results {
  command: string;
  machine: { cores: number; processor: string; memory_gb: number; node: string; chromium: string };
  parts: Record<string, { day: string; figures: Figure[] }>;
}

const start = '<!-- npm run bench: begin -->';
const end = '<!-- npm run bench: end -->';

/** The README with the results between its marks. Throws when the marks are missing. */
export function withResults(readme: string, results: Results): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks "${start}" or "${end}"`);
  return `${readme.slice(0, from + start.length)}\n\n${asMarkdown(results)}\n\n${readme.slice(to)}`;
}

function asMarkdown({ command, machine, parts }: Results): string {
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

/** As Prettier writes a table, so that the README stays formatted. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...others] = rows;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)];
}
