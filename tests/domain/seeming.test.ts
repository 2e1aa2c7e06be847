import { describe, expect, test } from 'vitest';
import { hiddenCharacters, mixedWords } from '#domain/text/hidden-characters.ts';
import { hostSkeleton, shownHost, suspicionOf } from '#domain/text/web-address.ts';

describe('INT-8 characters nobody sees', () => {
  test.each([
    ['a turned direction of reading', 'comensha\u202Eln', 'U+202E'],
    ['an isolate', '\u2066112\u2069', 'U+2066'],
    ['a mark for right to left', 'bel\u200F 112', 'U+200F'],
    ['a space without width', 'comen\u200Bsha', 'U+200B'],
    ['a joiner', 'a\u200Db', 'U+200D'],
    ['a non-joiner in Latin', 'a\u200Cb', 'U+200C'],
    ['a byte order mark in the middle', 'a\uFEFFb', 'U+FEFF'],
    ['a soft hyphen', 'a\u00ADb', 'U+00AD'],
    ['a tag', 'a\u{E0041}b', 'U+E0041'],
    ['a filler', 'a\u3164b', 'U+3164'],
    ['an empty Braille cell', 'a\u2800b', 'U+2800'],
    ['a character of a private set', 'a\uE000b', 'U+E000'],
    ['a null', 'a\u0000b', 'U+0000'],
  ])('%s', (_name, text, found) => {
    expect(hiddenCharacters(text).map((character) => character.found)).toContain(found);
  });

  test('line breaks, tabs, accents and the spelling of Persian are no such characters', () => {
    expect(hiddenCharacters('Één regel,\r\n\tnóg één; می\u200Cخواهم')).toEqual([]);
  });

  test('a word of two scripts is seen, a word of one script is not', () => {
    expect(mixedWords('bel \u0441omensha of CoMensha').map(({ found, offset }) => [found, offset])).toEqual([
      ['\u0441omensha', 4],
    ]);
    expect(mixedWords('Помощь en βοήθεια en ሓገዝ en Ελλάδα')).toEqual([]);
  });
});

describe('INT-8 hosts that are not what they seem', () => {
  test.each([
    ['https://www.c\u043Emensha.nl/', 'vreemde-letters'],
    ['https://сомепѕһа.nl/', 'vreemde-letters'],
    ['https://ｃomensha.nl/', 'vreemde-letters'],
    ['https://comen%73ha.nl/', 'vreemde-letters'],
    ['https://come_nsha.nl/', 'vreemde-letters'],
    ['https://xn--cmensha-9jg.nl/', 'punycode'],
    ['https://www.comensha.nl@kwaad.nl/', 'naam-voor-apenstaart'],
    ['https://93.184.216.34/', 'ip-adres'],
    ['https://0x5db8d822/', 'ip-adres'],
    ['https://1572395042/', 'ip-adres'],
    ['https://[2606:2800:220:1::1]/', 'ip-adres'],
    ['https://www.comensha.nl:8443/', 'poort'],
    ['https://www.comensha.nl:443/', 'poort'],
    ['https://localhost/', 'geen-domein'],
    ['https://comensha.nl./', 'vreemde-letters'],
    ['https:///comensha.nl', 'geen-adres'],
    ['https:\\\\comensha.nl', 'geen-adres'],
    ['ftp://comensha.nl/', 'geen-adres'],
    ['https://www.comensha.nl/a@b:80/', null],
    ['https://mensen-handel.example.nl', null],
    ['http://lastradainternational.org/ls-offices/netherlands', null],
  ])('%s: %s', (address, suspicion) => {
    expect(suspicionOf(address)).toBe(suspicion);
  });

  test.each([
    ['c0mensha.nl', 'comensha.nl'],
    ['www.po1itie.nl', 'politie.nl'],
    ['slachtofferhuip.nl', 'slachtofferhulp.nl'],
    ['rnoviera.nl', 'moviera.nl'],
    ['fair-work.nu', 'fairwork.nu'],
  ])('%s passes for %s', (one, other) => {
    expect(hostSkeleton(one)).toBe(hostSkeleton(other));
  });

  test('a text shows a host only when all of it is an address', () => {
    expect(shownHost('www.comensha.nl/contact')).toBe('comensha.nl');
    expect(shownHost(' Https://CoMensha.nl ')).toBe('comensha.nl');
    expect(shownHost('de site comensha.nl')).toBeNull();
    expect(shownHost('Lees meer.')).toBeNull();
  });
});
