import { getRelativeLocaleUrl } from 'astro:i18n';
import type { TranslationView } from '#domain/translation/view.ts';
import type { OpenDataName, Published } from '#schema/open-data.ts';
import { siteConfig } from '#site.config.ts';
import { desksById } from './desks.ts';
import { languageCodes } from './languages.ts';
import { publishedRegions } from './open-regions.ts';
import { publishedChannel } from './published-channel.ts';
import { siteMap } from './site-map.ts';
import { treesIn } from './trees.ts';

const language = siteConfig.defaultLanguage;

/** The head of every published file. The date is that of the newest fact, so that equal content gives equal bytes. */
export async function head() {
  const days = (await siteMap(language)).map(({ updated }) => updated).sort();
  return { version: siteConfig.dataVersion, generated: days.at(-1) ?? '', license: siteConfig.dataLicense };
}

/** What each file under /data/ holds (contract.md §4). */
export const publish: { [Name in OpenDataName]: () => Promise<Published[Name]> } = {
  async loketten() {
    const desks = [...(await desksById(language)).values()].sort((a, b) => a.id.localeCompare(b.id, language));
    return {
      ...(await head()),
      loketten: desks.map(({ id, loket, view }) => ({
        id,
        name: loket.name,
        organisation: loket.organisation,
        kind: loket.kind,
        reach: loket.reach,
        audiences: loket.audiences,
        forms: loket.forms,
        purposes: loket.purposes,
        age: loket.age,
        channels: loket.channels.map(publishedChannel),
        contactCard: loket.card,
        sources: loket.sources.map(({ url, for: what, date }) => ({ url, for: what, date })),
        url: view.href,
      })),
    };
  },

  async keuzehulp() {
    return {
      ...(await head()),
      trees: (await treesIn(language)).map(({ id, base, tree, states }) => ({
        id,
        audience: tree.audience,
        questions: tree.questions.map((question) => ({ id: question.id, options: question.options })),
        outcomes: states.flatMap((state) =>
          state.kind === 'question'
            ? []
            : [
                {
                  code: state.code,
                  answers: { ...state.answers },
                  lokets: state.outcome.desks.map((desk) => ({ id: desk.id, rank: desk.rank, because: desk.because })),
                  notices: state.outcome.notices,
                  pages: state.outcome.pages,
                  url: `${base}${state.code}/`,
                },
              ],
        ),
      })),
    };
  },

  async regios() {
    return { ...(await head()), ...(await publishedRegions(language)) };
  },

  async paginas() {
    return {
      ...(await head()),
      pages: (await Promise.all(languageCodes.map(pagesIn))).flat(),
    };
  },
};

async function pagesIn(lang: string): Promise<Published['paginas']['pages']> {
  return (await siteMap(lang)).map(({ address, title, collection, audience, sources, reviewed, translation }) => ({
    url: getRelativeLocaleUrl(lang, address),
    lang,
    title,
    collection,
    audience,
    sources,
    reviewed,
    translation: translation === null ? null : standing(translation),
  }));
}

function standing({ isReviewed, isBehind }: TranslationView): 'nagekeken' | 'niet-nagekeken' | 'loopt-achter' {
  if (isBehind) return 'loopt-achter';
  return isReviewed ? 'nagekeken' : 'niet-nagekeken';
}
