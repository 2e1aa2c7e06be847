import { foldDigits } from './digits.ts';

/** A run of digits in a text that someone could dial. */
export interface DialledNumber {
  /** As it stands in the text. */
  text: string;
  /** Where it starts in the text, in UTF-16 units. */
  offset: number;
  /** The numbers it can be read as, in the form of `dialForm`: `0800-2000 112` may be one number or two. */
  readings: string[];
}

/** What may stand between two digits of one number. */
const gap = /^[ .\-()[\]/·•_*]{1,3}$/u;

/** Numbers of the national numbering plan (10, 8 or 11 digits), one digit short or long too, and numbers abroad. */
const long = /^(?:\+\d{7,15}|00[1-9]\d{6,13}|0[1-9]\d{7,9}|0[89]0\d{5})$/u;

/** Numbers that are dates or amounts when anything stands between their digits: 112, 116 000, 14 020, 31612345678. */
const short = /^(?:11[23]|116[ -]?\d{3}|14[ -]?0\d{2,3}|\d{9,15})$/u;

/** Digits that look like a number and are none: 07-10-2024, 2024-10-07, 09.00-17.00. */
const noNumber =
  /(?<![\d.-])(?:(?:0?[1-9]|[12]\d|3[01])(?<mark>[-./])(?:0?[1-9]|1[0-2])\k<mark>(?:19|20)\d{2}|(?:19|20)\d{2}-[01]\d-[0-3]\d|[012]?\d[.:][0-5]\d ?- ?[012]?\d[.:][0-5]\d)(?![\d-])/gu;

/** A number too short to know by itself, where the words say that one dials it: bel 144, sms naar 4422. */
const told =
  /\b(?:bel|belt|bellen|sms|sms't|sms'en|app|appt|appen)(?: (?:met|naar|nu|dan|direct|gratis|het|nummer))*:? (?<digits>\d{3,6})(?![\d.,:%]| (?:keer|uur|jaar|dagen|mensen|euro)\b)/giu;

/**
 * Every run of digits that someone could dial: Dutch notations (0800-2000, 088 …, 06 …, +31 …, 14 020, 116 000, 112) and numbers
 * abroad, whatever stands between their digits and in whatever digits they are written (see `foldDigits`). Numbers in words are
 * not found.
 */
export function dialledNumbers(original: string): DialledNumber[] {
  if (!/\p{N}/u.test(original)) return [];
  const { text: folded, at } = foldDigits(original);
  const text = folded.replace(noNumber, (found) => '\u2029'.repeat(found.length));
  const found: (DialledNumber & { start: number; end: number })[] = [];
  const add = (start: number, end: number, readings: string[]) => {
    const [offset = 0, after = 0] = [at[start], at[end]];
    found.push({
      text: original.slice(offset, after).trim(),
      offset,
      readings: [...new Set(readings.map(dialForm))],
      start,
      end,
    });
  };
  const groups = [...text.matchAll(/(?:\+ ?)?\d+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let first = 0; first < groups.length; first++) {
    const start = groups[first]?.start ?? 0;
    const ends = endsOf(text, groups, first).filter(({ end }) => isDialled(text.slice(start, end)));
    const last = ends.at(-1);
    if (last === undefined) continue;
    add(
      start,
      last.end,
      ends.map(({ end }) => text.slice(start, end)),
    );
    first = last.group;
  }
  for (const match of text.matchAll(told)) {
    const end = match.index + match[0].length;
    const digits = match.groups?.['digits'] ?? '';
    const start = end - digits.length;
    if (!found.some((other) => start < other.end && end > other.start)) add(start, end, [digits]);
  }
  return found.map(({ text: shown, offset, readings }) => ({ text: shown, offset, readings }));
}

/** Where a number that starts with a group of digits can end: after that group, and after each that follows with a gap. */
function endsOf(
  text: string,
  groups: { start: number; end: number }[],
  first: number,
): { end: number; group: number }[] {
  const ends: { end: number; group: number }[] = [];
  for (let group = first; group < groups.length; group++) {
    const { start = 0, end = 0 } = groups[group] ?? {};
    const before = ends.at(-1);
    if (before !== undefined && (!gap.test(text.slice(before.end, start)) || text[start] === '+')) break;
    ends.push({ end, group });
  }
  return ends;
}

function isDialled(run: string): boolean {
  return short.test(run) || long.test(run.replace(/[^\d+]/gu, ''));
}

/** Links that make a phone call, text or open a chat with a number, by their scheme or by the site that does it. */
const callLink =
  /^(?:tel|sms|smsto|mms|callto|sip|sips|facetime|facetime-audio|viber|whatsapp|signal|sgnl|tg|skype):|^https?:\/\/(?:www\.)?(?:wa\.me|api\.whatsapp\.com|web\.whatsapp\.com|chat\.whatsapp\.com|t\.me|telegram\.me|signal\.me|m\.me|viber\.click)(?:[/?#]|$)/iu;

/** Whether who presses this link starts a call, a text or a chat: tel:, sms:, whatsapp:, https://wa.me/ and their like. */
export function isCallLink(address: string): boolean {
  return callLink.test(address.trim());
}

/**
 * One form for all notations of a number, so that they can be compared: +31 33 448 11 86, 0031334481186, +31(0)33 448 11 86,
 * tel:+31334481186 and 033-448 11 86 are all 0334481186. Numbers abroad keep their +.
 */
export function dialForm(number: string): string {
  const digits = number.replace(/\D/gu, '');
  const isAbroad = /^\D*\+/u.test(number) || /^00[1-9]/u.test(digits);
  const abroad = digits.replace(/^00(?=[1-9])/u, '');
  const dutch = /^310?(?<rest>[1-9]\d{8})$/u.exec(abroad)?.groups?.['rest'];
  if (dutch !== undefined) return `0${dutch}`;
  return isAbroad ? `+${abroad}` : digits;
}
