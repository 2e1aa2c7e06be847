import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openData, type OpenDataName } from '#schema/open-data.ts';

const names = Object.keys(openData) as OpenDataName[];

export function getStaticPaths() {
  return names.map((name) => ({ params: { name }, props: { name } }));
}

/** The JSON Schema of one published file, made from the Zod schema that checks it. */
export const GET: APIRoute<{ name: OpenDataName }> = ({ props }) =>
  Response.json(z.toJSONSchema(openData[props.name], { io: 'input' }));
