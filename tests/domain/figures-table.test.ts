import { describe, expect, test } from 'vitest';
import { noteWords, numberWords, shortValue, valueWords } from '#domain/figures/number-words.ts';
import { figureView } from '#domain/figures/view.ts';
import type { Figure } from '#schema/figures.ts';

const figure: Figure = {
  title: 'Hoeveel meldingen?',
  order: 1,
  what: 'Meldingen per jaar.',
  unit: 'aantal',
  unit_name: 'meldingen per jaar',
  chart: 'lijn',
  row_name: 'Jaar',
  summary: 'Van 1.000 naar 900.',
  marks: [],
  warnings: [{ rule: 'D1', text: 'Niet alle slachtoffers zijn gemeld.' }],
  series: [
    {
      id: 'a',
      label: 'Rapporteur',
      short: 'a',
      values: [
        { at: 2018, value: null, circa: false, instead: 'onzeker', note: 'bronnen verschillen' },
        { at: 2020, value: 900, circa: false },
      ],
    },
    { id: 'b', label: 'CoMensha', short: 'b', values: [{ at: 2019, value: 1000, circa: true }] },
  ],
  sources: [{ url: 'https://www.voorbeeld.nl/pagina', for: 'alles', date: '2021-09' }],
  updated: '2026-11-21',
};

describe('words for a number', () => {
  const plain = { at: 2020, value: 1437, circa: false };

  test('numbers the Dutch way', () => {
    expect(numberWords(1437, 'aantal')).toBe('1.437');
    expect(numberWords(41, 'procent')).toBe('41%');
  });

  test('about, unknown and uncertain', () => {
    expect(valueWords({ ...plain, circa: true }, 'aantal')).toBe('ongeveer 1.437');
    expect(shortValue({ ...plain, circa: true }, 'aantal')).toBe('ca. 1.437');
    expect(valueWords({ ...plain, value: null }, 'aantal')).toBeNull();
    expect(shortValue({ ...plain, value: null }, 'aantal')).toBe('niet gevonden');
    expect(valueWords({ ...plain, value: null, instead: 'onzeker' }, 'aantal')).toBe('onzeker');
  });

  test('the range of an estimate stands before its note', () => {
    expect(noteWords({ ...plain, low: 1000, high: 2000, note: 'schatting' }, 'aantal')).toBe(
      'van 1.000 tot 2.000; schatting',
    );
    expect(noteWords(plain, 'aantal')).toBeNull();
  });
});

describe('view', () => {
  test('the table has every year once, oldest first, a column per series', () => {
    const { table } = figureView('meldingen', figure);
    expect(table.head).toEqual(['Jaar', 'Rapporteur', 'CoMensha']);
    expect(table.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ['2018', 'onzeker', null],
      ['2019', null, 'ongeveer 1.000'],
      ['2020', '900', null],
    ]);
  });

  test('a bar chart keeps the order of the editor', () => {
    const { table } = figureView('meldingen', { ...figure, chart: 'balk' });
    expect(table.rows.map(({ name }) => name)).toEqual(['2018', '2020', '2019']);
  });

  test('sources show their host and date, dates are spoken', () => {
    const view = figureView('meldingen', figure);
    expect(view.sources).toEqual([
      { url: 'https://www.voorbeeld.nl/pagina', host: 'voorbeeld.nl', for: 'alles', date: 'september 2021' },
    ]);
    expect(view.updated).toBe('21 november 2026');
    expect(view.warnings).toEqual(['Niet alle slachtoffers zijn gemeld.']);
  });
});
