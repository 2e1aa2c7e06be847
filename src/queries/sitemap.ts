import { getRelativeLocaleUrl } from 'astro:i18n';
import { alternatesOf, isListed } from '#domain/listing.ts';
import { siteConfig } from '#site.config.ts';
import { languageCodes } from './languages.ts';
import { siteMap } from './site-map.ts';

/** A page as search engines get it: full addresses, with the same page in other languages. */
export interface ListedPage {
  url: string;
  links: { lang: string; url: string }[];
}

/** Every page that search engines may list, Dutch first, by address. */
export async function listedPages(): Promise<ListedPage[]> {
  const inLanguages = await Promise.all(
    languageCodes.map(async (code) => ({
      code,
      addresses: new Set((await siteMap(code)).map(({ address }) => address).filter(isListed)),
    })),
  );
  const full = (code: string, address: string) => siteConfig.url + getRelativeLocaleUrl(code, address);
  return inLanguages.flatMap(({ code, addresses }) =>
    [...addresses].map((address) => {
      const written = inLanguages.filter((other) => other.addresses.has(address));
      const alternates = alternatesOf(written.map((other) => ({ code: other.code, href: full(other.code, address) })));
      return { url: full(code, address), links: alternates.map(({ code: lang, href: url }) => ({ lang, url })) };
    }),
  );
}
