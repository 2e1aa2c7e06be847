import ICAL from 'ical.js';
import { hoursInWords } from '#domain/loket/hours-words.ts';
import { isShown, type Channel, type Loket } from '#domain/loket/traits.ts';
import { verificationInWords } from '#domain/loket/view.ts';
import { fill } from '#domain/text/fill.ts';
import type { UiWords } from '#schema/ui.ts';

// A folded line may have 75 bytes; ical.js does not count the space it begins with.
ICAL.foldLength = 74;

/**
 * A desk as a contact for an address book: vCard 3.0, which telephones and Outlook all read (decision 29). Only channels that
 * the page shows as a link are in it. The note says in words when each is open and how sure it is, because a contact is not
 * refreshed once it is saved.
 *
 * @param language BCP 47 code of the words
 * @param page full address of the page of the desk
 * @returns the text of a .vcf file: lines that end in CR LF and are at most 75 bytes (RFC 6350 §3.2)
 */
export function contactFile(loket: Loket, words: UiWords, language: string, page: string): string {
  const shown = loket.channels.filter(isShown);
  const days = shown.map(({ verification }) => verification.date);
  const properties = [
    text('version', '3.0'),
    text('prodid', '-//Loketwijzer//NL'),
    text('uid', page),
    text('fn', loket.name),
    // The name of a person, which a desk has not; a telephone that sorts by it finds the name of the desk.
    ['n', {}, 'text', [loket.name, '', '', '', '']],
    ['org', {}, 'text', [loket.organisation]],
    ...unique(shown.map(({ href }) => href ?? '')).map(reach),
    text('note', noteOf(shown, words, language, page)),
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

function noteOf(channels: readonly Channel[], words: UiWords, language: string, page: string): string {
  const { desk } = words;
  const lines = channels.map(({ type, value, use, hours, verification }) => {
    const isAsked = type !== 'web' && type !== 'email';
    const facts = [...(use === 'gewoon' ? [] : [desk.uses[use]]), ...(isAsked ? hoursInWords(hours, words) : [])];
    const said = facts.length === 0 ? '' : `: ${facts.join(words.site.comma)}`;
    return `${value}${said}. ${verificationInWords(verification, desk, language)}.`;
  });
  return [...lines, fill(words.contact_file.look_again, { page })].join('\n');
}
