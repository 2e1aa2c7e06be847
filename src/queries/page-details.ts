import { spokenDate } from '#domain/text/dates.ts';
import { fill } from '#domain/text/fill.ts';
import type { PageView } from '#domain/page-view.ts';
import { deskFinder } from './desks.ts';
import { linksIn } from './links.ts';
import { wordsIn } from './words.ts';

/** What stands under the text of a page: its desks, further reading, and who reviewed it when. */
export async function pageDetails(page: PageView) {
  const words = await wordsIn(page.language);
  const deskOf = await deskFinder(page.language);
  const { reviewed } = page;
  return {
    desks: page.desks.map(deskOf),
    related: await linksIn(page.language, page.related),
    reviewLine:
      reviewed === null
        ? fill(words.page.not_reviewed, { date: spokenDate(page.updated, page.language) })
        : fill(words.page.reviewed_by, {
            date: spokenDate(reviewed.date, page.language),
            kind: words.page.review_kinds[reviewed.kind],
          }),
  };
}
