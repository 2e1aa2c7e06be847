import type { APIRoute } from 'astro';
import type { PartnerFile } from '#domain/partner/file.ts';
import { partnerFiles } from '#queries/partner-files.ts';

export async function getStaticPaths() {
  return [...(await partnerFiles())].map(([name, file]) => ({ params: { name }, props: { file } }));
}

/** A file that partner sites host beside the script (decision 31). */
export const GET: APIRoute<{ file: PartnerFile }> = ({ props }) => Response.json(props.file);
