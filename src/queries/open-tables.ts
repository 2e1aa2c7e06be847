import { csv, csvMetadata, type Table } from '#domain/open-data/table.ts';
import { deskRows, deskTable } from '#domain/open-data/desk-table.ts';
import { regionRows, regionTable } from '#domain/open-data/region-table.ts';
import { publish } from './open-data.ts';

/** A published table, ready to write: as CSV, and what describes it to programs. */
interface PublishedTable {
  csv: string;
  metadata: object;
}

/** Every table under /data/, by its name. Each is made from the JSON of the same name. */
export const tables = {
  loketten: async () => publishedTable(deskTable, await publish.loketten(), deskRows),
  regios: async () => publishedTable(regionTable, await publish.regios(), regionRows),
} as const;
export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

function publishedTable<Data extends Parameters<typeof csvMetadata>[1], Row>(
  table: Table<Row>,
  data: Data,
  rowsOf: (data: Data) => Row[],
): PublishedTable {
  return { csv: csv(table, rowsOf(data)), metadata: csvMetadata(table, data) };
}
