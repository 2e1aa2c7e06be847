import { createHash } from 'node:crypto';
import { subjectsOf, type Register, type Subject } from '#domain/changes/register.ts';
import { roles, type Organisations } from '#domain/regions/entries.ts';
import { municipalities, regionalOrganisations } from '#schema/region.ts';
import { loket, type Loket } from '#schema/loket.ts';
import { tree, type Tree } from '#schema/tree.ts';
import type { z } from 'zod';
import { readDocument } from '../content/document.ts';

const isDesk = /^content\/loketten\/(?<id>[^/]+)\.yaml$/u;
const isTree = /^content\/keuzehulp\/(?<id>[^/.]+)\.yaml$/u;

/**
 * Makes a reader of registers as they were at some moment, from the texts of their files. It remembers what it read: between two
 * commits nearly all texts are the same, and a version whose shape nobody can read counts as the last one that could be read, so
 * that a slip that was mended tells nothing.
 */
export function registerReader(): (texts: ReadonlyMap<string, string>) => Subject[] {
  const parsed = new Map<string, unknown>();
  const lastGood = new Map<string, unknown>();
  const read = <Schema extends z.ZodType>(file: string, text: string | undefined, schema: Schema) => {
    if (text === undefined) return undefined;
    const key = `${file}\n${text}`;
    if (!parsed.has(key)) parsed.set(key, schema.safeParse(readDocument(file, text).data).data);
    const data = parsed.get(key) ?? lastGood.get(file);
    lastGood.set(file, data);
    return data as z.infer<Schema> | undefined;
  };
  return (texts) => {
    const files = [...texts.keys()].sort();
    const desks = files.flatMap((file) => {
      const id = isDesk.exec(file)?.groups?.['id'];
      const data: Loket | undefined = id === undefined ? undefined : read(file, texts.get(file), loket);
      return id === undefined || data === undefined ? [] : [{ file, id, loket: data }];
    });
    const trees = files.flatMap((file) => {
      const id = isTree.exec(file)?.groups?.['id'];
      const data: Tree | undefined = id === undefined ? undefined : read(file, texts.get(file), tree);
      return id === undefined || data === undefined ? [] : [{ file, id, tree: data }];
    });
    const region = (name: string) => `content/regios/${name}.yaml`;
    const list = read(region('gemeenten'), texts.get(region('gemeenten')), municipalities);
    const kinds = roles.map(({ id, file }) => [id, read(region(file), texts.get(region(file)), regionalOrganisations)]);
    const isWhole = list !== undefined && kinds.every(([, data]) => data !== undefined);
    const regions = isWhole ? { list, organisations: Object.fromEntries(kinds) as Organisations } : null;
    return subjectsOf({ desks, trees, regions } satisfies Register);
  };
}

/** Sixteen letters that change when anything changes that visitors are told of; letters, because digits look like numbers. */
export function stateOf(subjects: readonly Subject[]): string {
  const hash = createHash('sha256').update(JSON.stringify(subjects)).digest('hex').slice(0, 16);
  return hash.replace(/./gu, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)));
}
