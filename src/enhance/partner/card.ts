import type { ChannelView } from '#domain/loket/view.ts';
import type { PartnerDesk, PartnerFile } from '#domain/partner/file.ts';
import { around, heading, link, make, type Child } from './make.ts';

/** Where the parts of a file are shown: the file, where its links lead, the level of the heading on top. */
export interface Place {
  file: PartnerFile;
  /** Address of the site without a slash at the end. */
  site: string;
  /** The start page in the language of the file, without the address of the site. */
  home: string;
  level: number;
}

/**
 * A desk with everything the site shows on a card. Throws RangeError when the file does not have the desk.
 *
 * @param level of its heading
 * @param about what stands under the name: for what it is, or why it stands here
 */
export function deskCard(place: Place, id: string, level: number, ...about: Child[]): HTMLElement {
  const { words } = place.file;
  const desk = deskOf(place, id);
  return make(
    'article',
    { class: 'card', 'data-loket': id },
    heading(level, {}, link(desk.href, place.site, {}, nameOf(place, desk))),
    ...about,
    make('ul', { class: 'channels' }, ...desk.channels.map((channel) => channelItem(place, channel))),
    desk.isReachable ? null : ownSite(place, desk),
    make(
      'details',
      {},
      make('summary', {}, words.details),
      make(
        'dl',
        {},
        ...words.facts.flatMap((question, index) => [
          make('dt', {}, question),
          make('dd', {}, desk.facts[index] ?? ''),
        ]),
      ),
    ),
    desk.fallbackId === null
      ? null
      : make('p', { class: 'quiet' }, words.no_answer, ' ', ...inShort(place, desk.fallbackId)),
  );
}

function deskOf({ file }: Place, id: string): PartnerDesk {
  const desk = file.desks[id];
  if (desk === undefined) throw new RangeError(`There is no desk "${id}" in the data file.`);
  return desk;
}

/** The names of desks stay Dutch: a voice reads them so, and they keep their direction. */
function nameOf({ file }: Place, { name }: PartnerDesk): Node {
  return file.language === 'nl' ? new Text(name) : make('bdi', { lang: 'nl' }, name);
}

/** One way to reach a desk. What nobody confirmed has neither number nor link: its label says so. */
function channelItem({ site }: Place, channel: ChannelView): HTMLElement {
  const { type, level, label, value, href, isMain, hours, hoursCode, terms } = channel;
  const isNumber = ['phone', 'whatsapp', 'sms'].includes(type);
  return make(
    'li',
    { 'data-verification': level, 'data-channel': type },
    href === null
      ? make('p', {}, label)
      : link(
          href,
          site,
          { class: isMain ? 'reach main' : 'reach' },
          make(
            'span',
            {},
            ...around(label, value, make('bdi', { dir: 'ltr', ...(isNumber ? { class: 'number' } : {}) }, value)),
          ),
        ),
    hoursCode === null ? null : make('p', { class: 'now', 'data-hours': hoursCode }),
    hours.length === 0 ? null : make('p', {}, hours.join(' · ')),
    terms === null ? null : make('p', { class: 'quiet' }, terms),
  );
}

function ownSite({ file, site }: Place, { organisation, website }: PartnerDesk): HTMLElement {
  if (website === null) return make('p', {}, file.words.no_own_site);
  const text = around(file.words.look_at_own_site, '{organisation}', make('bdi', { lang: 'nl' }, organisation));
  return make('p', {}, ...text, ' ', link(website.href, site, { dir: 'ltr' }, website.host));
}

/** A desk in a sentence: its name, and its number when it has one to phone. */
function inShort(place: Place, id: string): Child[] {
  const desk = deskOf(place, id);
  const phone = desk.channels.find(({ isMain, href }) => isMain && href?.startsWith('tel:'));
  return [
    link(desk.href, place.site, {}, nameOf(place, desk)),
    ...(phone?.href ? [' ', link(phone.href, place.site, { class: 'number', dir: 'ltr' }, phone.value)] : []),
  ];
}
