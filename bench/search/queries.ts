import { readFileSync } from 'node:fs';

/** A query with the pages that answer it; the format stands at the top of tests/fixtures/search-queries.tsv. */
export interface Query {
  id: string;
  text: string;
  language: string;
  kind: string;
  /** Address → grade 1 to 3; empty when nothing on the site fits. */
  grades: Map<string, number>;
}

/** The sets of queries: all the search is judged by. */
export const querySets = [
  { id: 'open', file: 'tests/fixtures/search-queries.tsv' },
  { id: 'apart', file: 'bench/search/held-out.tsv' },
  { id: 'blind', file: 'bench/search/blind.tsv' },
] as const;

export type SetId = (typeof querySets)[number]['id'];

/** All queries of a set, in every language. */
export function readQueries(id: SetId): Query[] {
  const { file } = querySets.find((set) => set.id === id) ?? querySets[0];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parsed);
}

function parsed(line: string): Query {
  const [id = '', text = '', language = '', , kind = '', relevant = ''] = line.split('\t');
  const grades = relevant === 'NONE' ? [] : relevant.split(' ').map((one) => one.split('='));
  return {
    id,
    text,
    language,
    kind,
    grades: new Map(grades.map(([address = '', grade]) => [address, Number(grade)])),
  };
}

/** The queries of a set in one language that the site has pages for. */
export function askableQueries(id: SetId, language: string, pages: ReadonlySet<string>): Query[] {
  return readQueries(id).filter((query) => query.language === language && isAnswerable(query, pages));
}

/** Whether the site has a page that answers a query best, or nothing should be found. */
function isAnswerable({ grades }: Query, pages: ReadonlySet<string>): boolean {
  const best = Math.max(...grades.values());
  return grades.size === 0 || [...grades].some(([address, grade]) => grade === best && pages.has(address));
}
