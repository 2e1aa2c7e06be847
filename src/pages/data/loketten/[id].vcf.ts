import type { APIRoute } from 'astro';
import { contactFile } from '#domain/open-data/contact-file.ts';
import { desksById, type Desk } from '#queries/desks.ts';
import { wordsIn } from '#queries/words.ts';
import { siteConfig } from '#site.config.ts';

const language = siteConfig.defaultLanguage;

export async function getStaticPaths() {
  const desks = [...(await desksById(language)).values()];
  return desks
    .filter(({ view }) => view.contactFile !== null)
    .map((desk) => ({ params: { id: desk.id }, props: { desk } }));
}

/** A desk as a contact, for who saves it on a telephone of their own (decision 29). */
export const GET: APIRoute<{ desk: Desk }> = async ({ props: { desk }, site }) => {
  const page = new URL(desk.view.href, site).href;
  return new Response(contactFile(desk.loket, await wordsIn(language), language, page));
};
