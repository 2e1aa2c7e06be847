import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { siteConfig } from '#site.config.ts';

/** The address that search engines are given (contract.md §1); the pages themselves stand in one file. */
export const GET: APIRoute = async () => {
  const stream = new SitemapIndexStream();
  stream.end({ url: `${siteConfig.url}/sitemap-pages.xml` });
  return new Response((await streamToPromise(stream)).toString());
};
