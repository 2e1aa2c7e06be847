import ICAL from 'ical.js';
import { isShown, type Loket } from '#domain/loket/traits.ts';
import type { ChannelView, DeskView } from '#domain/loket/view.ts';
import { fill } from '#domain/text/fill.ts';
import type { UiWords } from '#schema/ui.ts';

// A folded line may have 75 bytes; ical.js does not count the space it begins with.
ICAL.foldLength = 74;

/**
 * A desk as a contact for an address book: vCard 3.0, which telephones and Outlook all read (decision 29). Only channels that
 * the page shows as a link are in it. The note says in words when each is open and how sure it is, because a contact is not
 * refreshed once it is saved.
 *
 * @param page full address of the page of the desk
 * @returns the text of a .vcf file: lines that end in CR LF and are at most 75 bytes (RFC 6350 §3.2)
 */
export function contactFile(loket: Loket, view: DeskView, words: UiWords, page: string): string {
  const reachable = view.channels.filter(({ href }) => href !== null);
  const days = loket.channels.filter(isShown).map(({ verification }) => verification.date);
  const properties = [
    text('version', '3.0'),
    text('prodid', '-//Loketwijzer//NL'),
    text('uid', page),
    text('fn', view.name),
    // The name of a person, which a desk has not; a telephone that sorts by it finds the name of the desk.
    ['n', {}, 'text', [view.name, '', '', '', '']],
    ['org', {}, 'text', [view.organisation]],
    ...unique(reachable.map(({ href }) => href ?? '')).map(reach),
    text('note', noteOf(reachable, words, page)),
    ['rev', {}, 'date', days.sort().at(-1) ?? ''],
  ];
  return `${ICAL.stringify.component(['vcard', properties, []], ICAL.design.vcard3)}\r\n`;
}

const text = (name: string, value: string) => [name, {}, 'text', value];
const unique = (values: readonly string[]) => [...new Set(values)];

/** A link as the property that an address book makes a button of. */
function reach(href: string) {
  if (href.startsWith('tel:')) return ['tel', { type: ['work', 'voice'] }, 'phone-number', href.slice('tel:'.length)];
  if (href.startsWith('mailto:'))
    return ['email', { type: ['internet', 'work'] }, 'text', href.slice('mailto:'.length)];
  return ['url', { type: 'work' }, 'uri', href];
}

function noteOf(channels: readonly ChannelView[], words: UiWords, page: string): string {
  const lines = channels.map(({ value, hours, terms }) => {
    const said = hours.length === 0 ? '' : `: ${hours.join(', ')}`;
    return `${value ?? ''}${said}. ${terms ?? ''}.`;
  });
  return [...lines, fill(words.contact_file.look_again, { page })].join('\n');
}
