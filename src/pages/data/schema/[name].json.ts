import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openData, type OpenDataName } from '#schema/open-data.ts';

const names = Object.keys(openData) as OpenDataName[];

export function getStaticPaths() {
  return names.map((name) => ({ params: { name }, props: { name } }));
}

/** The JSON Schema (draft 2020-12) of one published file, made from the Zod schema that checks it. */
export const GET: APIRoute<{ name: OpenDataName }> = ({ props, url, site }) => {
  const { $schema, ...shape } = z.toJSONSchema(openData[props.name], { io: 'input', target: 'draft-2020-12' });
  return Response.json({ $schema, $id: new URL(url.pathname, site).href, ...shape });
};
