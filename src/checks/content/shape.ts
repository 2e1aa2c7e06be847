import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import { expectedAt } from './schema-walk.ts';
import { issueWords } from './shape-words.ts';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** Compares the data of a file with the shape it must have. Gives one problem for each thing that does not fit. */
export function shapeProblems(document: ContentDocument, schema: z.ZodType): Problem[] {
  const { file, syntaxErrors, data } = document;
  if (syntaxErrors.length > 0) {
    return syntaxErrors.map(({ what, mend, line }) => ({
      file,
      line,
      what,
      why: 'Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      mend,
    }));
  }
  const result = schema.safeParse(data);
  if (result.success) return [];
  const issues = result.error.issues
    .flatMap((issue) => insideChoice(issue, data))
    .map((issue) => ({ issue, path: pathOf(issue) }));
  const misspelt = new Set(issues.flatMap(({ issue, path }) => meantFields(issue, path, schema)));
  return issues.flatMap(({ issue, path }) => {
    const value = valueAt(data, path);
    // Whoever misspells a name lacks the right one as well; one message is enough.
    if (value === undefined && misspelt.has(path.join('.'))) return [];
    return issueWords(issue, path, value, expectedAt(schema, path)).map(({ key, ...words }) => ({
      file,
      line: key === undefined ? document.lineOf(path) : document.lineOfKey(path, key),
      ...words,
    }));
  });
}

/** For a choice between shapes: what is wrong with the one that was probably meant, if that can be told. */
function insideChoice(issue: Issue, data: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(data, pathOf(issue));
  const isInside = ({ code, path }: Issue) => path.length > 0 || code === 'unrecognized_keys';
  const meant = issue.errors.find((issues) => typeof value === 'object' && issues.every(isInside));
  return meant === undefined ? [issue] : meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The paths of the known fields that unknown ones were probably meant to be. */
function meantFields(issue: Issue, path: Path, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, expectedAt(schema, path).keys);
    return meant === null ? [] : [[...path, meant].join('.')];
  });
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((part) => typeof part !== 'symbol');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined;
  }, data);
}
