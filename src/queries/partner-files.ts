import { getRelativeLocaleUrl } from 'astro:i18n';
import type { NoticePart, NoticeView } from '#domain/keuzehulp/notice.ts';
import { freshDays } from '#domain/loket/freshness.ts';
import type { DeskView } from '#domain/loket/view.ts';
import { addDays } from '#domain/opening-hours/amsterdam-time.ts';
import { partnerDesk } from '#domain/partner/desk.ts';
import { partnerFormat, type PartnerFile } from '#domain/partner/file.ts';
import { mayRunElsewhere } from '#domain/partner/settings.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import { siteConfig } from '#site.config.ts';
import { deskFinder, desksById } from './desks.ts';
import { holidayDates } from './holidays.ts';
import { languageCodes, languageConfig } from './languages.ts';
import { head } from './open-data.ts';
import { treeParts } from './tree-parts.ts';
import { treesIn, type TreeView } from './trees.ts';
import { wordsIn, wordsTranslation } from './words.ts';

/**
 * The files that partner sites host beside the script, by name without extension: loketten.nl, keuzehulp-professional.nl …
 * Made from the same views as the pages. A translation that fell behind its Dutch text is left out (I18N-5).
 */
export async function partnerFiles(): Promise<ReadonlyMap<string, PartnerFile>> {
  const files = await Promise.all(
    languageCodes.map(async (language) => [
      [`loketten.${language}`, await allDesks(language)] as const,
      ...(await Promise.all(
        (await treesIn(language))
          .filter(({ tree, translation }) => mayRunElsewhere(tree) && translation?.isBehind !== true)
          .map(async (view) => [`keuzehulp-${view.id}.${language}`, await oneTree(view, language)] as const),
      )),
    ]),
  );
  return new Map(files.flat());
}

async function allDesks(language: string): Promise<PartnerFile> {
  const desks = [...(await desksById(language)).values()].map(({ view }) => view);
  return fileWith(
    desks.filter(({ translation }) => translation?.isBehind !== true),
    language,
  );
}

async function oneTree(view: TreeView, language: string): Promise<PartnerFile> {
  const parts = await treeParts(view, language);
  const desks = parts.desks.flatMap(({ desk, fallback }) => [desk, ...(fallback === undefined ? [] : [fallback])]);
  const { choose, directory } = await wordsIn(language);
  const { name, intro, questions, reasons } = view.words;
  return {
    ...(await fileWith(desks, language)),
    keuzehulp: {
      tree: view.tree,
      intro,
      questions,
      reasons,
      notices: Object.fromEntries(parts.notices.map((notice) => [notice.id, inLanguage(notice, language)])),
      pages: Object.fromEntries(
        parts.pages.map(({ href, title }) => [href, { href: getRelativeLocaleUrl(language, href), title }]),
      ),
      words: { ...choose, name, count: directory.count },
    },
  };
}

/** The links of a notice lead to the pages in its language. */
function inLanguage({ title, paragraphs }: NoticeView, language: string) {
  const local = (part: NoticePart): NoticePart =>
    part.kind !== 'text' && part.href.startsWith('/')
      ? { ...part, href: getRelativeLocaleUrl(language, part.href) }
      : part;
  return { title, paragraphs: paragraphs.map((parts) => parts.map(local)) };
}

/** What every file has, with these desks. */
async function fileWith(desks: readonly DeskView[], language: string): Promise<PartnerFile> {
  const { generated, license } = await head();
  const words = await wordsIn(language);
  const { details, no_answer, look_at_own_site, no_own_site } = words.desk;
  const date = spokenDate(generated, language);
  const isReviewed = (await wordsTranslation(language))?.isReviewed ?? true;
  return {
    format: partnerFormat,
    generated,
    freshUntil: addDays(generated, freshDays),
    license,
    language,
    direction: languageConfig(language).dir,
    words: {
      details,
      no_answer,
      look_at_own_site,
      no_own_site,
      danger: words.signals.danger,
      call: words.emergency.call,
      callHref: (await deskFinder(language))('alarmnummer-112').main?.href ?? '/noodhulp/',
      facts: desks[0]?.rows.map(({ question }) => question) ?? [],
      now: words.hours,
      source: fill(words.partner.source, { date }),
      stale: fill(words.partner.stale, { date }),
      open: words.partner.open,
      remarks: [
        ...(siteConfig.stage === 'concept' ? [words.site.concept_notice] : []),
        ...(isReviewed ? [] : [words.languages.not_reviewed]),
      ],
    },
    holidays: await holidayDates(),
    desks: Object.fromEntries(
      desks.map((desk) => [desk.id, partnerDesk(desk, getRelativeLocaleUrl(language, desk.href))]),
    ),
  };
}
