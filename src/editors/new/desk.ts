import { loket } from '#schema/loket.ts';
import { fieldLines } from './fields.ts';

const { card, text, age } = loket.shape;
const unknown = '{ answer: onbekend }';

/**
 * The file of a new desk: nothing is known, so nothing is claimed and no number is shown.
 *
 * @param today ISO day, for the example of a channel
 */
export function deskFile(today: string): string {
  return [
    '# Vul in wat leeg is: “npm run check” noemt elk leeg veld. Wat geen bron zegt, blijft onbekend.',
    ...fieldLines(loket.shape, { name: '', organisation: '', kind: '', audiences: '[]', forms: '[]', purposes: '[]' }),
    'age:',
    ...fieldLines(age.shape, { from: 'null', to: 'null' }, '  '),
    ...fieldLines(loket.shape, {
      reach: '',
      not_routed: 'Nieuw in deze gids; de keuzehulp wijst er nog niet naar.',
      website: 'null',
    }),
    '',
    ...fieldLines(loket.shape, { channels: '[]' }),
    ...exampleChannel(today),
    '',
    'card:',
    ...fieldLines(
      card.shape,
      {
        name_needed: unknown,
        number_visible: unknown,
        tells_police: unknown,
        tells_comensha: unknown,
        tells_parents: unknown,
        free_of_charge: unknown,
        leaves_trace: unknown,
        interpreter: unknown,
        can: '[]',
        cannot: '[]',
        next: 'onbekend',
        next_when: 'onbekend',
        secrecy_ends: 'onbekend',
        // Most desks name it, and its own chain ends at one that is open day and night.
        no_answer: 'comensha',
      },
      '  ',
    ),
    '',
    'text:',
    '  nl:',
    ...fieldLines(text.shape.nl.shape, { summary: '', explanation: '' }, '    '),
    '',
    ...fieldLines(loket.shape, { search_terms: '[]', sources: '[]' }),
    '# - { url: https://…, for: wat deze bron zegt, date: null, type: eigen }',
    '',
  ].join('\n');
}

function exampleChannel(today: string): string[] {
  return [
    '# Zo ziet een kanaal eruit. Haal [] en de hekjes weg. Keek iemand het na, dan wordt level openbare-bron of bevestigd,',
    '# en staat bij href waar de link heen gaat (tel: en alleen cijfers, of https://).',
    '#  - type: phone',
    '#    value: het nummer, zoals bezoekers het lezen',
    '#    href: null',
    '#    cost: onbekend',
    '#    hours: null',
    '#    languages: []',
    '#    verification:',
    '#      level: onbevestigd',
    '#      method: bronnen-vergeleken',
    `#      date: ${today}`,
    '#      sources: [https://…]',
  ];
}
