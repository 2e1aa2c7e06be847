import type { APIRoute } from 'astro';
import { siteConfig } from '#site.config.ts';

/** Everyone may read everything; no page is named (docs/decisions/0016). */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteConfig.url}/sitemap-index.xml\n`);
