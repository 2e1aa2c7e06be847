import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { slugOf } from '#domain/regions/names.ts';
import { builtPages, findings } from '../fixtures/dist.ts';

const { content } = readContent(process.cwd());
const municipalities = content.of('gemeenten')[0]?.data.municipalities ?? [];
const former = content.of('herindelingen')[0]?.data.merged ?? [];
const addressOf = (name: string) => `/regio/${slugOf(name)}/`;
const formerAddresses = new Set(former.map(({ name }) => addressOf(name)));
const pages = builtPages.filter(({ url }) => url.startsWith('/regio/') && url !== '/regio/');
const now = pages.filter(({ url }) => !formerAddresses.has(url));
const index = builtPages.find(({ url }) => url === '/regio/');

/** The text and links of one role on the page of a municipality. */
function part(name: string, role: string) {
  const html = builtPages.find(({ url }) => url === addressOf(name))?.html ?? '';
  const $ = load(html);
  const section = $(`[data-role="${role}"]`);
  return {
    text: section.text().replace(/\s+/gu, ' '),
    hrefs: section
      .find('a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  };
}

describe('every municipality', () => {
  test('has a page, and so has every name that no longer exists', () => {
    const expected = [...municipalities, ...former].map(({ name }) => addressOf(name));
    expect(pages.map(({ url }) => url).sort()).toEqual(expected.sort());
    expect(now).toHaveLength(342);
  });

  test('is in the list of /regio/ once, under a link that works without a script', () => {
    const $ = load(index?.html ?? '');
    const hrefs = $('details a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(hrefs.sort()).toEqual(pages.map(({ url }) => url).sort());
  });

  test('has 112, the police and Veilig Thuis first, in that order, each with its number', () => {
    expect(
      findings(now, ($) => {
        const first = $('main [data-loket]')
          .slice(0, 3)
          .map((_, card) => `${$(card).attr('data-loket')} ${$(card).find('a[href^="tel:"]').attr('href')}`)
          .get();
        return first.join() === 'alarmnummer-112 tel:112,politie-0900-8844 tel:09008844,veilig-thuis tel:08002000'
          ? []
          : first;
      }),
    ).toEqual([]);
  });

  test('offers a way for each role: a number, a link or a national desk', () => {
    expect(
      findings(now, ($) =>
        $('[data-role]')
          .filter((_, section) => $(section).attr('data-role') !== 'zorg-en-veiligheidshuis')
          .filter((_, section) => $(section).find('a[href^="tel:"], a[href^="mailto:"], .fallback a').length === 0)
          .map((_, section) => $(section).attr('data-role'))
          .get(),
      ),
    ).toEqual([]);
  });

  test('says how sure each role is, and what is not known', () => {
    expect(
      findings(now, ($) => [
        ...($('[data-role]').length >= 3 ? [] : ['roles']),
        ...($('[data-role]')
          .toArray()
          .every((section) => $(section).find('> p.quiet').text().length > 20)
          ? []
          : ['how sure']),
        ...($('main').text().includes('Wat wij niet weten') ? [] : ['what is not known']),
        ...($('main .sources a').length >= 3 ? [] : ['sources']),
      ]),
    ).toEqual([]);
  });

  test('TRACE-3 has a title and description that give nothing away', () => {
    const giveAway = /mensenhandel|slachtoffer|uitbuit|misbruik|dwang|aangifte|geweld/iu;
    expect(
      findings(pages, ($) =>
        [$('title').text(), $('meta[name=description]').attr('content') ?? ''].filter((text) => giveAway.test(text)),
      ),
    ).toEqual([]);
  });
});

describe('what the facts say of a municipality', () => {
  test('Groningen: the confirmed address of the coordinator, and no fallback', () => {
    const { text, hrefs } = part('Groningen', 'zorgcoordinator');
    expect(hrefs).toContain('mailto:mensenhandel@groningen.nl');
    expect(text).toMatch(/een bron noemt deze gemeente/u);
    expect(text).not.toMatch(/CoMensha/u);
  });

  test('Amsterdam: the organisation is named, its number is not, and CoMensha stands below', () => {
    const { text, hrefs } = part('Amsterdam', 'zorgcoordinator');
    expect(text).toMatch(/HVO-Querido, Amsterdams Coördinatiepunt/u);
    expect(text).toMatch(/Het contact is nog niet bevestigd/u);
    expect(text).toMatch(/afgeleid uit de veiligheidsregio/u);
    expect(hrefs.filter((href) => href.startsWith('tel:'))).toEqual(['tel:+31334481186']);
  });

  test('Tilburg: Hart van Brabant; the Veilig Thuis that is too unsure is not named', () => {
    expect(part('Tilburg', 'zorgcoordinator').text).toMatch(
      /Gemeente Tilburg en Zorg- en Veiligheidshuis Midden-Brabant/u,
    );
    const { text, hrefs } = part('Tilburg', 'veilig-thuis');
    expect(text).toMatch(/niet zeker genoeg om te noemen/u);
    expect(text).not.toMatch(/Veilig Thuis Midden-Brabant/u);
    expect(hrefs).toEqual(['/loketten/veilig-thuis/', 'tel:08002000']);
  });

  test('Eemnes: neither coordinator nor Veilig Thuis is determined, and the two candidates are said', () => {
    for (const role of ['zorgcoordinator', 'veilig-thuis']) {
      expect(part('Eemnes', role).text).toMatch(/Welke organisatie bij deze gemeente hoort, is niet vastgesteld\./u);
    }
    const page = builtPages.find(({ url }) => url === '/regio/eemnes/')?.html ?? '';
    expect(page).toMatch(/twee regio’s: Utrecht en Gooi en Vechtstreek/u);
  });

  test('Roosendaal: both candidates, and that it is one of the two', () => {
    const { text } = part('Roosendaal', 'zorgcoordinator');
    expect(text).toMatch(/De Baronie.*De Markiezaten.*een van deze twee/u);
  });

  test('Dongen: probably, and said so', () => {
    expect(part('Dongen', 'zorgcoordinator').text).toMatch(/waarschijnlijk hoort deze gemeente hierbij/u);
  });

  test("'s-Hertogenbosch and the two Bergens each have their own page", () => {
    expect(part("'s-Hertogenbosch", 'zorgcoordinator').text).toMatch(/Maatschappelijke Opvang Den Bosch/u);
    expect(part('Bergen (L)', 'politie').text).toMatch(/Politie-eenheid Limburg/u);
    expect(part('Bergen (NH)', 'politie').text).toMatch(/Politie-eenheid Noord-Holland/u);
  });

  test('Wijdemeren: what is expected, and that it is not sure', () => {
    const page = builtPages.find(({ url }) => url === '/regio/wijdemeren/')?.html ?? '';
    expect(page).toMatch(/Waarschijnlijk gaat deze gemeente op 1 januari 2027 samen met Hilversum\..*niet nagekeken/u);
  });
});

describe('a municipality that no longer exists', () => {
  const into = (slug: string) => {
    const $ = load(builtPages.find(({ url }) => url === `/regio/${slug}/`)?.html ?? '');
    return $('[data-into] a')
      .map((_, link) => $(link).attr('href'))
      .get();
  };

  test('leads on to the one it went to', () => {
    expect(into('uden')).toEqual(['/regio/maashorst/']);
    expect(into('weesp')).toEqual(['/regio/amsterdam/']);
  });

  test('that was split leads to each of them, and chooses none', () => {
    expect(into('haaren')).toEqual(['/regio/boxtel/', '/regio/oisterwijk/', '/regio/tilburg/', '/regio/vught/']);
  });
});
