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

export interface QuerySet {
  name: string;
  queries: Query[];
  /** Queries left out: in a language the site does not have, or about pages it does not have. */
  skipped: number;
}

/**
 * Reads a set of queries.
 *
 * @param name shown with the results
 * @param file path of the TSV file
 * @param pages addresses of all pages of the built site; queries whose best answer is not among them are skipped
 */
export function readQueries(name: string, file: string, pages: ReadonlySet<string>): QuerySet {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parsed);
  const queries = all.filter(({ language, grades }) => language === 'nl' && hasBest(grades, pages));
  return { name, queries, skipped: all.length - queries.length };
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

function hasBest(grades: Query['grades'], pages: ReadonlySet<string>): boolean {
  const best = Math.max(...grades.values());
  return grades.size === 0 || [...grades].some(([address, grade]) => grade === best && pages.has(address));
}
