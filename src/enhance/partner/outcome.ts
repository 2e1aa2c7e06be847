import type { NoticePart } from '#domain/keuzehulp/notice.ts';
import type { Answers, Outcome, RankedDesk } from '#domain/keuzehulp/types.ts';
import type { PartnerKeuzehulp } from '#domain/partner/file.ts';
import { deskCard, type Place } from './card.ts';
import { heading, link, make } from './make.ts';

/** An outcome as the page of the site shows it: what must be known first, the desks with their reasons, pages to read on. */
export function outcomeSection(place: Place, keuzehulp: PartnerKeuzehulp, outcome: Outcome, code: string): HTMLElement {
  const { words, tree } = keuzehulp;
  const { level } = place;
  const isBelow = (id: string) => tree.notices_below.includes(id);
  const notices = (ids: string[]) => ids.map((id) => noticeSection(place, keuzehulp, id));
  const cards = (desks: RankedDesk[]) =>
    desks.map((desk) =>
      deskCard(
        place,
        desk.id,
        level + 2,
        make('p', {}, keuzehulp.reasons[desk.because] ?? ''),
        basedOn(keuzehulp, desk),
      ),
    );
  const first = outcome.desks.filter((desk) => desk.place === 'eerst');
  const more = outcome.desks.filter((desk) => desk.place !== 'eerst');
  const pages = outcome.pages.flatMap((address) => keuzehulp.pages[address] ?? []);
  return make(
    'section',
    { 'data-outcome': code },
    heading(level, { tabindex: '-1' }, words.outcome_heading_u),
    ...notices(outcome.notices.filter((id) => !isBelow(id))),
    heading(level + 1, {}, words.begin_here),
    make('div', { class: 'first' }, ...cards(first)),
    ...(more.length > 0 ? [heading(level + 1, {}, words.also), ...cards(more)] : []),
    ...notices(outcome.notices.filter(isBelow)),
    ...(pages.length > 0 ? [heading(level + 1, {}, words.read_more)] : []),
    make(
      'ul',
      { class: 'pages' },
      ...pages.map(({ href, title }) => make('li', {}, link(href, place.site, { class: 'step' }, title))),
    ),
    make('p', {}, words.other_way_u),
    make('p', {}, link(`${place.home}loketten/`, place.site, { class: 'step' }, words.all_desks)),
  );
}

/** A given answer as a short sentence. */
export function recapOf({ questions }: PartnerKeuzehulp, question: string, option: string): string {
  return questions[question]?.options[option]?.recap ?? option;
}

/** The answers that led to a desk; null when it stands there for everyone. */
function basedOn(keuzehulp: PartnerKeuzehulp, { cites }: { cites: Answers }): HTMLElement | null {
  const recaps = Object.entries(cites).map(([question, option]) => recapOf(keuzehulp, question, option));
  return recaps.length === 0 ? null : make('p', { class: 'quiet' }, keuzehulp.words.based_on, ' ', recaps.join(' '));
}

function noticeSection({ site, level }: Place, { notices }: PartnerKeuzehulp, id: string): HTMLElement {
  const notice = notices[id];
  if (notice === undefined) throw new RangeError(`There is no notice "${id}" in the data file.`);
  const shown = (part: NoticePart) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'link') return link(part.href, site, {}, part.text);
    const isNamedByItsNumber = part.name.includes(part.value);
    const reach = link(part.href, site, { class: 'number', dir: 'ltr' }, part.value);
    return make('span', {}, isNamedByItsNumber ? '' : `${part.name} `, reach);
  };
  return make(
    'section',
    { class: 'notice', 'data-notice': id },
    heading(level + 1, {}, notice.title),
    ...notice.paragraphs.map((parts) => make('p', {}, ...parts.map(shown))),
  );
}
