import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { listedPages } from '#queries/sitemap.ts';

/** Every page that search engines may list. Without dates: a day on which a page changed says nothing of what changed. */
export const GET: APIRoute = async () => {
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: true, image: false, video: false } });
  for (const page of await listedPages()) stream.write(page);
  stream.end();
  return new Response((await streamToPromise(stream)).toString());
};
