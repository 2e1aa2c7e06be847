import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Document, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { changeYear, type Change } from '#schema/changes.ts';
import type { Listed } from './follow.ts';

const folder = 'content/wijzigingen';

const heading = ` Wat er veranderde, nieuwste eerst. “npm run changes” schrijft dit uit de geschiedenis; alleen “why” mag u zelf invullen of
 veranderen, zonder namen van mensen. Een oud nummer of adres staat hier nooit.`;

/**
 * Reads content/wijzigingen/. Throws when a file has not the right shape; `npm run check` says what is wrong with it.
 *
 * @param root folder that holds content/
 */
export function readListed(root: string): Listed {
  const years = globSync(`${folder}/[0-9]*.yaml`, { cwd: root })
    .sort()
    .reverse()
    .map((file) => changeYear.parse(parseDocument(readFileSync(`${root}/${file}`, 'utf8')).toJS()));
  return { state: years[0]?.state ?? null, changes: years.flatMap(({ changes }) => changes) };
}

/** Writes the years in which something is different; comments of editors and the order of what was there stay. */
export function writeListed(root: string, before: Listed, now: Listed): string[] {
  const known = new Set(before.changes);
  const fresh = now.changes.filter((change) => !known.has(change));
  // The newest year holds the state, which can differ without a change.
  const years = [...new Set([...now.changes.slice(0, 1), ...fresh].map(({ date }) => date.slice(0, 4)))];
  mkdirSync(`${root}/${folder}`, { recursive: true });
  return years.map((year) => {
    const file = `${folder}/${year}.yaml`;
    writeFileSync(`${root}/${file}`, yearText(`${root}/${file}`, now, year));
    return basename(file);
  });
}

function yearText(path: string, { state, changes }: Listed, year: string): string {
  const document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : emptyYear();
  const list = document.get('changes');
  if (!isSeq(list)) throw new Error(`${path}: “changes” is no list`);
  const nodes = new Map(list.items.map((item) => [JSON.stringify((item as YAMLMap).toJSON()), item]));
  const ofYear = changes.filter(({ date }) => date.startsWith(year)).map(inOrder);
  list.items = ofYear.map((change) => nodes.get(JSON.stringify(change)) ?? nodeOf(document, change));
  list.flow = false;
  document.set('state', state);
  return document.toString({ lineWidth: 140, flowCollectionPadding: false, singleQuote: true });
}

function emptyYear(): Document {
  const document = new Document({ state: '', changes: [] });
  document.commentBefore = heading;
  return document;
}

/** The fields in the order in which people read them. */
function inOrder({ date, of, what, ids, from, to, names, why }: Change): Change {
  return {
    date,
    of,
    what,
    ids,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(names === undefined ? {} : { names }),
    why,
  };
}

function nodeOf(document: Document, change: Change): unknown {
  const node = document.createNode(change) as YAMLMap;
  const ids = node.get('ids');
  if (isSeq(ids)) ids.flow = true;
  return node;
}
