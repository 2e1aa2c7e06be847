import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { isShown } from '#domain/loket/traits.ts';
import { builtPages, findings, inLanguage, isNotTranslated, isQuiet, isState, sample } from '../fixtures/dist.ts';

const all = sample(7);

describe('every page', () => {
  test('TRACE-3 has a title that no other page in its language has', () => {
    const titles = builtPages
      .filter((page) => !isNotTranslated(page))
      .map(({ url, html }) => `${inLanguage(url).language} ${/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? ''}`);
    const doubles = titles.filter((title, index) => title.endsWith(' ') || titles.indexOf(title) !== index);
    expect(doubles).toEqual([]);
  });

  test('I18N-3 says its language and direction, and has one main and one h1', () => {
    expect(
      findings(all, ($) => [
        ...($('html[lang][dir]').length === 1 ? [] : ['no lang or dir']),
        ...($('main').length === 1 ? [] : ['not one main']),
        ...($('main h1').length === 1 ? [] : [`${$('main h1').length} h1`]),
      ]),
    ).toEqual([]);
  });

  test('has 112 one tap away, as the first link after the skip links', () => {
    expect(
      findings(all, ($) => ($('.bar a').first().attr('href') === 'tel:112' ? [] : ['no tel:112 in the bar'])),
    ).toEqual([]);
  });

  test('says that it is a concept, with a way to read what that means', () => {
    expect(findings(all, ($) => ($('.stage a[href$="/over/"]').length === 1 ? [] : ['no notice']))).toEqual([]);
  });
});

describe('nothing leaves the device', () => {
  test('PRIV-1 no page loads anything from elsewhere', () => {
    const loads = 'script[src], link[href], img[src], iframe, object, embed, video, audio, source, form, base';
    expect(
      findings(builtPages, ($) =>
        $(loads)
          .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? element.tagName)
          .get()
          .filter((address) => !/^\/(?!\/)/u.test(address)),
      ),
    ).toEqual([]);
  });

  test('SEC-2 no script or style stands in a page', () => {
    // Data for search engines is no script: browsers do not run it (linked-data.test.ts holds what it may say, and where).
    const inline =
      /<style[\s>]|\sstyle="|\son[a-z]+="|javascript:|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)[^>]*>|data:[a-z]+\/|url\(/u;
    expect(findings(builtPages, (_, { html }) => inline.exec(html)?.slice(0, 1) ?? [])).toEqual([]);
    for (const sneaky of ['<script>', '<script type="application/ld+json" async>', '<script type="module">']) {
      expect(sneaky).toMatch(inline);
    }
  });

  test('TRACE-4 no link on this site carries a question mark', () => {
    expect(
      findings(builtPages, ($) =>
        $('a[href^="/"]')
          .map((_, link) => $(link).attr('href'))
          .get()
          .filter((href) => href.includes('?')),
      ),
    ).toEqual([]);
  });

  test('TRACE-7 no field has a name, and none lets the browser remember or check what is typed', () => {
    expect(
      findings(builtPages, ($) =>
        $('input, textarea, select')
          .filter((_, field) => {
            const isText = $(field).is('input[type=search], input[type=text], textarea');
            return $(field).is('[name]') || (isText && !$(field).is('[autocomplete=off][spellcheck=false]'));
          })
          .map((_, field) => $.html(field))
          .get(),
      ),
    ).toEqual([]);
  });

  test('every token that a stylesheet uses is defined', () => {
    const sheet = readFileSync(`dist${/href="([^"]+\.css)"/u.exec(builtPages[0]?.html ?? '')?.[1] ?? ''}`, 'utf8');
    const defined = new Set([...sheet.matchAll(/(--[\w-]+):/gu)].map((match) => match[1]));
    const used = [...sheet.matchAll(/var\((--[\w-]+)\)/gu)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(20);
    // What Tailwind did not process would be left as it stands, and browsers skip it.
    expect(sheet).not.toMatch(/@(?:theme|tailwind|apply|source)\b/u);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });

  test('PRIV-1 stylesheets load nothing', () => {
    const sheets = new Set(
      builtPages.flatMap(({ html }) => [...html.matchAll(/href="([^"]+\.css)"/gu)].map((match) => match[1])),
    );
    for (const sheet of sheets) expect(readFileSync(`dist${sheet}`, 'utf8')).not.toMatch(/url\(|@import/u);
    expect(sheets.size).toBeGreaterThan(0);
  });
});

describe('quiet titles and addresses', () => {
  const lists = readContent(process.cwd()).content.of('stille-woorden')[0]?.data ?? {};
  const quiet = builtPages.filter(({ url }) => isQuiet(url));

  test('TRACE-3 no title, address or description of the victim section gives anything away', () => {
    expect(
      findings(quiet, ($, { url }) =>
        [$('title').text(), url, $('meta[name=description]').attr('content') ?? ''].filter((text) =>
          lists[inLanguage(url).language]?.titels.some((word) => text.toLowerCase().includes(word.toLowerCase())),
        ),
      ),
    ).toEqual([]);
    expect(Object.keys(lists).length).toBeGreaterThan(3);
    expect(quiet.length).toBeGreaterThan(500);
  });
});

describe('numbers', () => {
  const { content } = readContent(process.cwd());
  const channels = [
    ...content.of('loket').flatMap(({ data }) => data.channels),
    ...content.of('regio-organisaties').flatMap(({ data }) => data.organisations.flatMap((one) => one.channels)),
  ];
  const shown = new Set(channels.filter(isShown).map(({ href }) => href));
  const hidden = channels.filter((channel) => !isShown(channel) && channel.type !== 'web');

  test('INT-1 every number one can press is a confirmed channel of a desk', () => {
    expect(
      findings(builtPages, ($) =>
        $('a[href^="tel:"], a[href^="mailto:"]')
          .map((_, link) => $(link).attr('href'))
          .get()
          .filter((href) => !shown.has(href)),
      ),
    ).toEqual([]);
  });

  test('INT-1 no number or address that nobody confirmed stands on any page', () => {
    const values = hidden
      .map(({ value }) => value)
      .filter((value) => !channels.some((other) => isShown(other) && other.value === value));
    expect(values.length).toBeGreaterThan(5);
    // Where a line of a drawing goes is no number to call; 911 is a place like any other there.
    const withoutPlaces = (html: string) => html.replace(/ (?:d|x|y|width|height|viewBox)="[^"]*"/gu, '');
    expect(
      findings(builtPages, (_, { html }) => values.filter((value) => withoutPlaces(html).includes(value))),
    ).toEqual([]);
  });

  test('a channel that nobody confirmed has no link', () => {
    expect(
      findings(builtPages, ($) =>
        $('[data-verification=onbevestigd] a')
          .map((_, link) => $.html(link))
          .get(),
      ),
    ).toEqual([]);
  });
});

describe('the keuzehulp without JavaScript', () => {
  const states = builtPages.filter(({ url }) => isState(url)).filter((_, index) => index % 5 === 0);

  test('REL-1 a state is a question whose answers are links, or an outcome with desks in order of rank', () => {
    expect(
      findings(states, ($, { url }) => {
        const question = $('main [data-question]');
        const outcome = $('main [data-outcome]');
        if (question.length + outcome.length !== 1) return ['not one question or outcome'];
        const code = inLanguage(url).address.split('/')[3] ?? '';
        if (outcome.length === 1)
          return outcome.attr('data-outcome') === code && outcome.find('[data-loket]').length > 0 ? [] : ['outcome'];
        const hrefs = question
          .find('a[data-option]')
          .map((_, link) => $(link).attr('href'))
          .get();
        return hrefs.every((href, index) => href === `${url.slice(0, -1)}${String.fromCharCode(97 + index)}/`)
          ? []
          : hrefs;
      }),
    ).toEqual([]);
  });

  test('every desk in an outcome says why it stands there', () => {
    expect(
      findings(states, ($) =>
        $('[data-outcome] [data-loket]')
          .filter((_, card) => $(card).find('[data-because]').text().trim().length < 5)
          .map((_, card) => $(card).attr('data-loket'))
          .get(),
      ),
    ).toEqual([]);
  });
});

test('the contract’s addresses answer', () => {
  const contract = [
    ...[
      '/',
      '/noodhulp/',
      '/veilig-online/',
      '/keuzehulp/',
      '/loketten/',
      '/regio/',
      '/zoeken/',
      '/begrippen/',
      '/cijfers/',
      '/bronnen/',
    ],
    ...['/hulp/', '/professionals/', '/burgers/', '/signalen/', '/over/'],
    ...slugs(
      '/hulp/',
      'herken-je-dit seks werk strafbare-dingen thuis lichaam jonger-dan-18 praten veilige-plek politie papieren geld advocaat-en-tolk niet-gestraft gezondheid rechten terug niet-in-nederland',
    ),
    ...slugs(
      '/professionals/',
      'wat-is-mensenhandel signaleren in-gesprek melden-aangifte-registreren registreren-bij-comensha gegevens-delen beroepsgeheim meldcode aangifte bedenktijd-en-verblijf opvang minderjarigen jongens-en-mannen licht-verstandelijke-beperking zorgcoordinatie niet-straffen schade-en-loon terugkeer na-sepot regionale-samenwerking wie-doet-wat kenniscentra campagnes trainingen beleid zorg onderwijs gemeente jeugd-en-sport hotel asielopvang werk-en-inspectie bank-en-notaris vervoer-en-luchthaven opvang-en-ngo sekswerk-en-toezicht',
    ),
    ...slugs(
      '/burgers/',
      'herkennen wat-doen anoniem-melden wat-gebeurt-er-met-uw-melding naaste ouders buurt-en-woning op-het-werk online feiten-en-fabels smokkel-of-handel',
    ),
    ...slugs(
      '/signalen/',
      'algemeen seksuele-uitbuiting arbeidsuitbuiting criminele-uitbuiting gedwongen-dienstverlening gedwongen-bedelarij orgaanverwijdering huwelijksdwang minderjarigen jongens licht-verstandelijke-beperking',
    ),
    ...slugs('/over/', 'privacy toegankelijkheid keuzehulp open-data redactie'),
    ...slugs('/keuzehulp/', 'ik iemand-anders professional delen'),
  ];
  const built = new Set(builtPages.map(({ url }) => url));
  expect(contract.filter((address) => !built.has(address))).toEqual([]);
});

function slugs(base: string, list: string): string[] {
  return list.split(' ').map((slug) => `${base}${slug}/`);
}

test('the sources say their dates the way people do', () => {
  const html = builtPages.find(({ url }) => url === '/bronnen/')?.html ?? '';
  const dates = [...html.matchAll(/\((?<dates>[^()<>]*\d{4}[^()<>]*)\)/gu)].map(
    (match) => match.groups?.['dates'] ?? '',
  );
  expect(dates.length).toBeGreaterThan(100);
  expect(dates.filter((text) => /\d{4}-\d{2}/u.test(text))).toEqual([]);
});
