import type { APIRoute } from 'astro';
import { publish } from '#queries/open-data.ts';
import { openData, type OpenDataName } from '#schema/open-data.ts';

const names = Object.keys(openData) as OpenDataName[];

export function getStaticPaths() {
  return names.map((name) => ({ params: { name }, props: { name } }));
}

/** Published data (contract.md §4), checked against the schema that is published beside it. */
export const GET: APIRoute<{ name: OpenDataName }> = async ({ props }) =>
  Response.json(openData[props.name].parse(await publish[props.name]()));
