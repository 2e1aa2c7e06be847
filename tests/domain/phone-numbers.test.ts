import { describe, expect, test } from 'vitest';
import { dialForm, dialledNumbers, isCallLink } from '#domain/text/phone-numbers.ts';

/** Ways to write a number that must all be seen, and what a phone makes of them. */
const slips: [name: string, text: string, reading: string][] = [
  ['a free number', 'Bel 0800-2000.', '08002000'],
  ['a free number with a space', 'Bel 0800 2000', '08002000'],
  ['a free number in one', 'of 08002000, dag en nacht', '08002000'],
  ['a free number with a dot', '0800.2000', '08002000'],
  ['a long free number', '0800-123 45 67', '08001234567'],
  ['a paid number', '0900-8844', '09008844'],
  ['an old paid number', '0906-1234', '09061234'],
  ['a number for companies', '088 123 45 67', '0881234567'],
  ['a mobile number', '06-12345678', '0612345678'],
  ['a mobile number in pairs', '06 12 34 56 78', '0612345678'],
  ['a mobile number with dots', '06.12.34.56.78', '0612345678'],
  ['a mobile number with a slash', '06/12345678', '0612345678'],
  ['an area code in brackets', '(033) 448 11 87', '0334481187'],
  ['an area code with a dash', '020 - 123 45 67', '0201234567'],
  ['the country', '+31 33 448 11 87', '0334481187'],
  ['the country with a nought in brackets', '+31 (0)33 448 11 87', '0334481187'],
  ['the country with two noughts', '0031 6 12345678', '0612345678'],
  ['the country without a sign', 'app 31612345678', '0612345678'],
  ['another country', '+32 2 123 45 67', '+3221234567'],
  ['a plus that is not a plus', '＋31612345678', '0612345678'],
  ['no-break spaces', '06\u00A012\u00A034\u202F56\u200978', '0612345678'],
  ['no-break hyphens', '0800\u20112001', '08002001'],
  ['dashes of other lengths', '0800\u20132001 of 06\u201412345678', '08002001'],
  ['a minus sign', '0800\u22122001', '08002001'],
  ['invisible characters between digits', '0\u200B8\u200D0\u20600\u00AD2001', '08002001'],
  ['a turned direction of reading', '0800-\u202E1002\u202C', '08001002'],
  ['Arabic digits', '٠٨٠٠-٢٠٠١', '08002001'],
  ['Persian digits', '۰۸۰۰-۲۰۰۱', '08002001'],
  ['Devanagari digits', '०८०० २००१', '08002001'],
  ['full-width digits', '０８００－２００１', '08002001'],
  ['mathematical digits', '𝟎𝟖𝟎𝟎-𝟐𝟎𝟎𝟏', '08002001'],
  ['raised digits', '⁰⁸⁰⁰ ²⁰⁰¹', '08002001'],
  ['digits in circles', '⓪⑧⓪⓪ ②⓪⓪①', '08002001'],
  ['the letter O for a nought', 'O8OO-2OO1', '08002001'],
  ['a Cyrillic о for a nought', '08оо-2001', '08002001'],
  ['the letter l for a one', '06-l2345678', '0612345678'],
  ['a municipality', 'bel 14 020', '14020'],
  ['a municipality in one', '14030', '14030'],
  ['a European number', '116 006', '116006'],
  ['a European number in one', '116111', '116111'],
  ['the emergency number', '112', '112'],
  ['a short number one is told to call', 'Bel dan 144', '144'],
  ['a short number one is told to text', 'sms naar 4422', '4422'],
  ['a digit too few', '020-123 45 6', '020123456'],
  ['a number after a year', 'sinds 2020 0800-2001', '08002001'],
  ['a number after an amount', '12 0612345678', '0612345678'],
  ['a number after a date', '07-10-2024 06-12345678', '0612345678'],
  ['an unbroken number from abroad', '18883737888', '18883737888'],
];

/** What looks like a number and is none. */
const innocent = [
  'In 2020 en 2021 waren er minder controles.',
  '1.247 meldingen, waarvan 868 van de politie',
  'artikel 273f, 45 uur, 12,5%',
  'op 07-10-2024 en op 1-1-2025',
  '2026-11-21',
  'van 09.00-17.00 uur en van 9.00–17.00 uur',
  'Stb. 2023, 179',
  'bel binnen 24 uur; wie belt 100 keer',
  'ISO 27001 en € 10.000',
  '2017–2021 2022–2023',
  'kamer 12, 3e verdieping, 1012 AB',
];

describe('INT-1 every notation of a number is seen', () => {
  test.each(slips)('%s: %s', (_name, text, reading) => {
    expect(dialledNumbers(text).flatMap(({ readings }) => readings)).toContain(reading);
  });

  test.each(innocent)('no number: %s', (text) => {
    expect(dialledNumbers(text)).toEqual([]);
  });

  test('a known number beside another is found as it stands, with its place', () => {
    expect(dialledNumbers('Bel 0800-2000, of 0612345678.')).toEqual([
      { text: '0800-2000', offset: 4, readings: ['08002000'] },
      { text: '0612345678', offset: 18, readings: ['0612345678'] },
    ]);
    expect(dialledNumbers('a\u200B 0800-2\u200B000')).toMatchObject([{ text: '0800-2\u200B000', offset: 3 }]);
  });
});

test('one number has one form', () => {
  const same = ['033-448 11 86', 'tel:+31334481186', '+31 33 448 11 86', '+31(0)33 448 11 86', '0031 33 4481186'];
  expect(new Set(same.map(dialForm))).toEqual(new Set(['0334481186']));
  expect(dialForm('https://wa.me/31612345678')).toBe('0612345678');
  expect(dialForm('tel:+3221234567')).toBe('+3221234567');
  expect(dialForm('tel:112')).toBe('112');
});

test.each([
  ['tel:112', true],
  ['SMS:+31612345678', true],
  ['smsto:4422', true],
  ['whatsapp://send?phone=31612345678', true],
  ['https://wa.me/31612345678', true],
  ['https://api.whatsapp.com/send?phone=31612345678', true],
  ['https://signal.me/#p/+31612345678', true],
  ['https://www.comensha.nl/', false],
  ['https://wa.meldpunt.nl/', false],
  ['mailto:post@comensha.nl', false],
  ['/telefoon/', false],
])('INT-1 %s starts a call or a chat: %s', (address, is) => {
  expect(isCallLink(address)).toBe(is);
});
