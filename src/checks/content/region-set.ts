import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { roles, type Organisations } from '#domain/regions/entries.ts';
import { municipalities, regionalOrganisations, type Municipalities } from '#schema/region.ts';
import { readDocument } from './document.ts';

/** The municipalities and the organisations they point to, as one thing to compare. */
export interface RegionSet {
  list: Municipalities;
  organisations: Organisations;
}

/**
 * Reads the regions from the texts of their files.
 *
 * @param textOf gives the text of a file of content/, null when there is none
 * @returns null when a file is missing or has not the right shape
 */
export function regionSet(textOf: (file: string) => string | null): RegionSet | null {
  const dataOf = (name: string): unknown => {
    const file = `content/regios/${name}.yaml`;
    const text = textOf(file);
    return text === null ? null : readDocument(file, text).data;
  };
  const list = municipalities.safeParse(dataOf('gemeenten'));
  const kinds = roles.map(({ id, file }) => [id, regionalOrganisations.safeParse(dataOf(file)).data] as const);
  if (!list.success || kinds.some(([, data]) => data === undefined)) return null;
  return { list: list.data, organisations: Object.fromEntries(kinds) as Organisations };
}

/** The regions as they are in a folder, and as they were last committed; null for what cannot be read. */
export function regionsIn(root: string): { now: RegionSet | null; before: RegionSet | null } {
  const current = (file: string) => (existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, 'utf8') : null);
  return { now: regionSet(current), before: regionSet((file) => committedText(root, file)) };
}

/** The text of a file as it was last committed; null without git, or when the file is not in it. */
export function committedText(root: string, file: string): string | null {
  const { status, stdout } = spawnSync('git', ['-C', root, 'show', `HEAD:./${file}`], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  return status === 0 ? stdout : null;
}
