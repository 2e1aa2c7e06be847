import { isShown } from '#domain/loket/traits.ts';
import type { z } from 'zod';
import type { OpenDataName, openData } from '#schema/open-data.ts';
import { siteConfig } from '#site.config.ts';
import { desksById } from './desks.ts';
import { siteMap } from './site-map.ts';
import { treesIn } from './trees.ts';

type Published = { [Name in OpenDataName]: z.infer<(typeof openData)[Name]> };

const language = siteConfig.defaultLanguage;

/** The head of every published file. The date is that of the newest fact, so that equal content gives equal bytes. */
async function head() {
  const dates = [...(await desksById(language)).values()].flatMap(({ loket }) =>
    loket.channels.map((channel) => channel.verification.date),
  );
  const pageDates = (await siteMap(language)).map(({ updated }) => updated);
  const generated = [...dates, ...pageDates].sort().at(-1) ?? '';
  return { version: siteConfig.dataVersion, generated, license: siteConfig.dataLicense };
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
        audiences: loket.audiences,
        forms: loket.forms,
        purposes: loket.purposes,
        age: loket.age,
        channels: loket.channels.map((channel) => ({
          type: channel.type,
          value: isShown(channel) ? channel.value : null,
          href: isShown(channel) ? channel.href : null,
          use: channel.use,
          hours: channel.hours,
          cost: channel.cost,
          languages: channel.languages,
          verification: { level: channel.verification.level, date: channel.verification.date },
        })),
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

  async paginas() {
    return {
      ...(await head()),
      pages: (await siteMap(language)).map(({ url, title, collection, audience, sources, reviewed }) => ({
        url,
        lang: language,
        title,
        collection,
        audience,
        sources,
        reviewed,
        translation: null,
      })),
    };
  },
};
