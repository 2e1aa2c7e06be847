import { describe, expect, test } from 'vitest';
import { openIndex } from '#domain/search/lexicon.ts';
import { search } from '#domain/search/search.ts';
import { understand } from '#domain/search/understand.ts';
import { toyLexicon as lexicon } from '../fixtures/toy-search.ts';

const found = (query: string, options = {}) => search(query, lexicon, options).hits.map(({ url }) => url);
const first = (query: string) => found(query)[0];

describe('spelling', () => {
  test.each([
    ['mensenhandl', '/mensenhandel/', 'mensenhandel'],
    ['uitbuijting', '/mensenhandel/', 'uitbuiting'],
    ['arbeitsinspektie', '/loketten/inspectie/', 'arbeidsinspectie'],
    ['bedenktyd', '/politie/', 'bedenktijd'],
    ['aangjfte', '/politie/', 'aangifte'],
  ])('%s finds %s', (query, page, respelt) => {
    const { hits, respelt: said } = search(query, lexicon);
    expect([hits[0]?.url, said]).toEqual([page, respelt]);
  });

  test('what is spelt well is not changed', () => {
    for (const query of ['mensenhandel', 'Aangifte', 'wat is mensenhandel', 'salaris']) {
      expect(search(query, lexicon).respelt).toBeNull();
    }
  });

  test('who asks for exactly what was typed gets no other spelling', () => {
    expect(search('uitbuijting', lexicon, { isLiteral: true })).toMatchObject({ hits: [], respelt: null });
    expect(found('uitbuiting', { isLiteral: true })).toContain('/mensenhandel/');
  });

  test('three letters are too few to guess', () => {
    expect(found('xoo')).toEqual([]);
  });
});

describe('compounds', () => {
  test.each([
    ['mensen handel', '/mensenhandel/'],
    ['loon dief stal', '/werk/'],
    ['arbeids inspectie', '/loketten/inspectie/'],
    ['arbijds uitbuiting', '/mensenhandel/'],
    ['aangiftepolitie', '/politie/'],
  ])('%s finds %s', (query, page) => expect(first(query)).toBe(page));

  test('stop words that stand side by side are no compound', () => {
    expect(understand('niet als', lexicon).slots.every(({ isStop }) => isStop)).toBe(true);
  });
});

describe('everyday words', () => {
  test('a word people use finds the word of the site, also misspelt', () => {
    expect(first('poen')).toBe('/werk/');
    expect(first('salares')).toBe('/werk/');
    expect(first('naar huis sturen zonder geld')).toBe('/werk/');
  });

  test('a whole question is asked by the words that say something', () => {
    expect(first('wat moet ik doen als mijn baas mijn paspoort heeft')).toBe('/werk/');
  });

  test('a question of stop words alone is answered when a page has it as a search term', () => {
    expect(first('wat nu')).toBe('/nood/');
    expect(found('is het een')).not.toContain('/loketten/comensha/');
  });

  test('the start of a word is enough while typing', () => {
    expect(first('comen')).toBe('/loketten/comensha/');
    expect(first('bedenk')).toBe('/politie/');
  });

  test('whose words they are decides between pages', () => {
    expect(search('mijn loon', lexicon).hits[0]?.url).toBe('/werk/');
    expect(found('mensenhandel', { audience: 'slachtoffer' })).not.toContain('/mensenhandel/');
  });
});

describe('who is asking', () => {
  const asker = (query: string) => understand(query, lexicon).asker;

  test('a phrase gives someone away as a whole, never by one of its words', () => {
    expect(asker('twijfel over een kind in mijn praktijk')).toBe('professional');
    expect(asker('mijn baas')).toBe('slachtoffer');
    expect(asker('baas in de praktijk')).toBeNull();
    expect(asker('praktijk mijn')).toBe('slachtoffer');
  });

  test('someone who tells what happens is answered from less', () => {
    expect(found('loon kwaad lelijk somber')).toEqual([]);
    expect(found('mijn loon kwaad lelijk somber')).toContain('/werk/');
    expect(found('mijn rijbewijs aanvragen')).toEqual([]);
  });
});

describe('numbers', () => {
  test.each(['0800 5151', '08005151', '0800-51 51', 'bel 0800 5151', '+31 800 5151'])(
    '%s is the inspectorate',
    (query) => expect(first(query)).toBe('/loketten/inspectie/'),
  );

  test('the first digits are enough while typing; a page that names the desk follows', () => {
    expect(found('0800 5')).toEqual(['/loketten/inspectie/', '/werk/']);
    expect(first('+31334481186')).toBe('/loketten/comensha/');
  });
});

describe('municipalities', () => {
  test.each([
    ['Den Haag', '/regio/s-gravenhage/'],
    ['nuenen', '/regio/nuenen/'],
    ['wittem', '/regio/gulpen-wittem/'],
    ['rozendaal', '/regio/roosendaal/'],
    ['hulp in gronigen', '/regio/groningen/'],
    ['gemeente best', '/regio/best/'],
    ['best', '/regio/best/'],
    ['opvang in huizen', '/regio/huizen/'],
  ])('%s finds %s', (query, page) => expect(first(query)).toBe(page));

  test('a name that is also a word is no place in the middle of a question', () => {
    expect(found('wat kan ik het best doen')).not.toContain('/regio/best/');
    expect(found('mijn baas heeft huizen')).not.toContain('/regio/huizen/');
    expect(found('groningen')).toEqual(['/regio/groningen/']);
  });

  test('a wrong letter in a name is mended, but not the first one', () => {
    expect(found('roosendaaj')).toEqual(['/regio/roosendaal/']);
    expect(found('noosendaal')).toEqual([]);
  });
});

describe('when nothing fits', () => {
  test.each([
    'voetbaluitslagen',
    'xxqzv',
    'rijbewijs aanvragen',
    'kosten aanvragen',
    'recept appeltaart kosten',
    '',
    '   ',
  ])('“%s” gives no page', (query) => expect(found(query)).toEqual([]));

  test('input of any kind gives an answer in reasonable time', () => {
    const inputs = [
      'baas '.repeat(2000),
      'x'.repeat(10_000),
      [...Array(2000).keys()].map((n) => `woord${n}qz`).join(' '),
      '<img src=x onerror=alert(1)><script>alert(1)</script>',
      '🚨🆘👮‍♀️',
      'لا أملك أوراق إقامة',
      '\u202Etrof\u0000\uFFFD',
      '%3Cscript%3E ${x} __proto__ constructor toString',
      '((((((((a+)+)+)+)+$',
    ];
    for (const input of inputs) expect(Array.isArray(search(input, lexicon).hits)).toBe(true);
  });
});

test('words of danger are noticed, also within a sentence and in another form', () => {
  for (const query of ['hij vermoordt mij', 'help ik word opgesloten'])
    expect(search(query, lexicon).isDanger).toBe(true);
  expect(search('wat is mensenhandel', lexicon).isDanger).toBe(false);
});

test('a file that is no index is refused', () => {
  for (const file of [null, [], {}, 'x', { pages: [] }, { pages: 1, words: 2 }]) {
    expect(() => openIndex(file as never)).toThrow(TypeError);
  }
});
