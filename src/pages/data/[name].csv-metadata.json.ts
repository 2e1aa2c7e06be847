import type { APIRoute } from 'astro';
import { tableNames, tables, type TableName } from '#queries/open-tables.ts';

export function getStaticPaths() {
  return tableNames.map((name) => ({ params: { name }, props: { name } }));
}

/** What /data/<name>.csv holds, where the W3C's "CSV on the Web" looks for it. */
export const GET: APIRoute<{ name: TableName }> = async ({ props }) =>
  Response.json((await tables[props.name]()).metadata);
