import type { APIRoute } from 'astro';
import { tableNames, tables, type TableName } from '#queries/open-tables.ts';

export function getStaticPaths() {
  return tableNames.map((name) => ({ params: { name }, props: { name } }));
}

/** The data of /data/<name>.json as rows, for spreadsheets. */
export const GET: APIRoute<{ name: TableName }> = async ({ props }) => new Response((await tables[props.name]()).csv);
