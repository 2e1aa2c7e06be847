import { siteConfig } from '#site.config.ts';

export type LanguageCode = (typeof siteConfig.languages)[number]['code'];

/** The code of every language of the site, Dutch first. */
export const languageCodes: readonly LanguageCode[] = siteConfig.languages.map(({ code }) => code);

/** Everything the configuration says of a language. Throws when the site does not have it. */
export function languageConfig(code: string): (typeof siteConfig.languages)[number] {
  const config = siteConfig.languages.find((language) => language.code === code);
  if (config === undefined) throw new Error(`src/site.config.ts has no language ${code}`);
  return config;
}

/**
 * The paths of a route under [...lang], for getStaticPaths: those of each language together. Dutch has no prefix
 * (contract.md §1), so its `lang` is left out.
 */
export async function inEveryLanguage<Params extends object, Props extends object>(
  pathsIn: (language: LanguageCode) => Promise<{ params: Params; props: Props }[]>,
) {
  const paths = await Promise.all(
    languageCodes.map(async (language) =>
      (await pathsIn(language)).map(({ params, props }) => ({
        params: { ...params, lang: language === siteConfig.defaultLanguage ? undefined : language },
        props: { ...props, language },
      })),
    ),
  );
  return paths.flat();
}

/** The same for a page that there is one of in each language. */
export function onceInEveryLanguage() {
  return inEveryLanguage(async () => [{ params: {}, props: {} }]);
}
