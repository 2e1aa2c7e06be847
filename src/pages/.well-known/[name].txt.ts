import type { APIRoute } from 'astro';
import { securityTxt } from '#domain/security-txt.ts';
import { siteConfig } from '#site.config.ts';

/** No contact, no file: RFC 9116 asks for an address, and none may be made up (docs/decisions/0016). */
export function getStaticPaths() {
  const { securityContact } = siteConfig;
  return securityContact === null ? [] : [{ params: { name: 'security' }, props: { contact: securityContact } }];
}

export const GET: APIRoute<{ contact: { address: string; expires: string } }> = ({ props }) =>
  new Response(securityTxt(props.contact, siteConfig.url, ['nl', 'en']));
