import { stringify } from 'csv-stringify/sync';

/** What a cell holds before it is written; null is an empty cell, a list is joined with `|`. */
export type Cell = string | number | null | readonly string[];

/** One column of a published table: its name never changes meaning (/over/open-data/). */
export interface Column<Row> {
  name: string;
  description: string;
  /** Of the value, or of each value of a list; names of XML Schema, as CSVW has them. */
  datatype: 'string' | 'integer' | 'date' | 'anyURI';
  isList?: boolean;
  /** Whether every row has it. */
  required?: boolean;
  of: (row: Row) => Cell;
}

/** A published table: what its metadata says of it, and its columns in their order. */
export interface Table<Row> {
  /** Name of the file under /data/, without extension. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  /** Names of the columns that together tell one row from all others. */
  primaryKey: readonly string[];
}

/** What stands between the values of a list. */
const LIST = '|';

/**
 * A table as CSV (RFC 4180): a row of names, lines that end in CR LF. A value that a spreadsheet would take for a formula
 * (it begins with = + - @ or a tab) gets an apostrophe in front, as OWASP advises.
 */
export function csv<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  const records = rows.map((row) => columns.map((column) => written(column.of(row))));
  return stringify([columns.map(({ name }) => name), ...records], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(LIST) : String(cell);
}

/** What the JSON file of the same name says of itself. */
interface Head {
  version: string;
  generated: string;
  license: string;
}

/** The description of a table for programs, by the W3C's "CSV on the Web" (https://www.w3.org/TR/tabular-metadata/). */
export function csvMetadata<Row>({ name, title, description, columns, primaryKey }: Table<Row>, head: Head): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${name}.csv`,
    'dc:title': title,
    'dc:description': description,
    'dc:license': { '@id': head.license },
    'dc:modified': { '@value': head.generated, '@type': 'xsd:date' },
    'schema:version': head.version,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': column.description,
        datatype: column.datatype,
        ...(column.isList === true ? { separator: LIST } : {}),
        required: column.required === true,
      })),
      primaryKey,
    },
  };
}
