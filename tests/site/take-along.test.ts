import { globSync, readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loket, type Loket } from '#schema/loket.ts';
import { siteConfig } from '#site.config.ts';
import { inLanguage } from '../fixtures/dist.ts';
import { wordsOf } from '../fixtures/words.ts';

/* The card to show and the sheet for a handover, on every page that has one, in every language. */

const { trees } = JSON.parse(readFileSync('dist/data/keuzehulp.json', 'utf8')) as {
  trees: { id: string; outcomes: { url: string; lokets: { id: string }[] }[] }[];
};
const desks = new Map(
  globSync('content/loketten/*.yaml').map((file): [string, Loket] => [
    file.replace(/^.*\/|\.yaml$/gu, ''),
    loket.parse(parse(readFileSync(file, 'utf8'))),
  ]),
);
const outcomesOf = (tree: string) => trees.find(({ id }) => id === tree)?.outcomes ?? [];
const prefixes = siteConfig.languages.map(({ code }) => (code === siteConfig.defaultLanguage ? '' : `/${code}`));
const dutch = wordsOf('nl').show_card;

interface Part {
  url: string;
  /** Ids of the desks of the outcome in order; of the emergency page 112. */
  outcome: string[];
  $: CheerioAPI;
}

/** One `<details>` of a page, read alone: reading thousands of whole pages takes minutes. */
function partOf(url: string, outcome: string[], name: string): Part {
  const html = readFileSync(`dist${url}index.html`, 'utf8');
  const found = new RegExp(`<details class="${name}"[\\s\\S]*?</details>`, 'gu');
  const parts = html.match(found) ?? [];
  if (parts.length !== 1) throw new Error(`${url} has ${parts.length} times <details class="${name}">`);
  return { url, outcome, $: load(parts[0] ?? '') };
}

const cards = prefixes.flatMap((prefix) => [
  ...outcomesOf('ik').map(({ url, lokets }) =>
    partOf(
      prefix + url,
      lokets.map(({ id }) => id),
      'show-card',
    ),
  ),
  partOf(`${prefix}/noodhulp/`, ['alarmnummer-112'], 'show-card'),
]);

/** What is wrong, with the address of the page; nothing when `look` gives nothing on any page. */
function wrong(parts: Part[], look: (part: Part) => string[]): string[] {
  return parts.flatMap((part) => look(part).map((what) => `${part.url}: ${what}`)).slice(0, 5);
}

/** Every number on a card or sheet that is not one of a desk of the outcome, as that desk shows it. */
function strangeNumbers({ $, outcome }: Part): string[] {
  return $('[data-call]')
    .map((_, call) => {
      const id = $(call).attr('data-call') ?? '';
      const number = $(call).find('bdi.number[dir=ltr]').text();
      const channel = desks.get(id)?.channels.find(({ type, value }) => type === 'phone' && value === number);
      const level = channel?.verification.level;
      const isRight = outcome.includes(id) && level !== 'onbevestigd' && level === $(call).attr('data-verification');
      return isRight ? '' : `${id} ${number}`;
    })
    .get()
    .filter((what) => what !== '');
}

/** Sentences that are shown, without the language of who shows them. */
const shownIn = ($: CheerioAPI, selector: string) =>
  $(selector)
    .filter((_, line) => $(line).closest('[hidden]').length === 0)
    .map((_, line) => $(line).text().trim())
    .get();

describe('the card to show', () => {
  test('stands on the emergency page and below every outcome for the person it happens to, in every language', () => {
    expect(cards).toHaveLength((outcomesOf('ik').length + 1) * prefixes.length);
    expect(cards.length).toBeGreaterThan(2000);
  });

  test('asks in Dutch for a call; in danger it says so', () => {
    expect(
      wrong(cards, ({ $, outcome }) => {
        const isDanger = outcome[0] === 'alarmnummer-112';
        const needed = [isDanger ? dutch.danger : dutch.help, dutch.call];
        const said = shownIn($, '.big[lang=nl][dir=ltr]');
        return [
          ...needed.filter((sentence) => !said.includes(sentence)),
          ...said.filter((sentence) => sentence === (isDanger ? dutch.help : dutch.danger)),
        ];
      }),
    ).toEqual([]);
  });

  test('INT-1 has at least one number, only numbers of desks of that outcome that somebody checked, and 112 last', () => {
    expect(wrong(cards, strangeNumbers)).toEqual([]);
    expect(
      wrong(cards, ({ $, outcome }) => {
        const ids = $('[data-call]')
          .map((_, call) => $(call).attr('data-call'))
          .get();
        const isRight = ids.at(-1) === 'alarmnummer-112' && ids.length <= 3 && new Set(ids).size === ids.length;
        const needsMore = outcome[0] !== 'alarmnummer-112' && ids.length < 2;
        return isRight && !needsMore && (outcome[0] !== 'alarmnummer-112' || ids.length === 1) ? [] : [ids.join(' ')];
      }),
    ).toEqual([]);
  });

  test('INT-1 says of a number that is less than confirmed that it is', () => {
    const unsure = '[data-call]:not([data-verification=bevestigd])';
    expect(cards.some(({ $ }) => $(unsure).length > 0)).toBe(true);
    expect(
      wrong(cards, ({ $ }) =>
        $(unsure)
          .filter((_, call) => !$(call).find('[lang=nl] small').text().includes('Nog te bevestigen'))
          .map((_, call) => $(call).text())
          .get(),
      ),
    ).toEqual([]);
  });

  test('TRACE-9 the numbers start no call, and the card asks for a call from another phone unless there is danger', () => {
    expect(
      wrong(cards, ({ $, outcome }) => [
        ...$('a')
          .map((_, link) => $.html(link))
          .get(),
        ...(shownIn($, '.big').includes(dutch.own_phone) === (outcome[0] !== 'alarmnummer-112') ? [] : ['own phone']),
      ]),
    ).toEqual([]);
  });

  test('I18N-3 says every sentence in the language of the page too, and which language that is; in Dutch once', () => {
    const named = { nl: null, en: 'Engels', pl: 'Pools', ar: 'Arabisch' };
    expect(
      wrong(cards, ({ url, $ }) => {
        const { language } = inLanguage(url);
        const name = named[language];
        const lines = $('.big').length;
        const own = $('.big + small');
        if (name === null) return own.length === 0 && !$.html().includes(dutch.no_dutch) ? [] : ['twice in Dutch'];
        const said = shownIn($, '.big');
        return [
          ...(own.length === lines ? [] : [`${own.length} of ${lines} sentences`]),
          ...(said.includes(dutch.no_dutch) && said.includes(`Ik spreek ${name}.`) ? [] : ['no language']),
          ...($('small').text().includes(wordsOf(language).show_card.help) ? [] : ['no own words']),
          ...own
            .filter((_, small) => $(small).closest('[lang=nl]').length > 0)
            .map((_, small) => $(small).text())
            .get(),
        ];
      }),
    ).toEqual([]);
  });

  test('has no word that tells what happened to somebody', () => {
    const telling = /mensenhandel|uitbuit|slachtoffer|prostitu|gedwongen|dwang|seks|geweld/iu;
    expect(wrong(cards, ({ $ }) => ($.text().match(telling) ?? []).map(String))).toEqual([]);
  });

  test('does not stand where somebody worries about another', () => {
    const others = outcomesOf('iemand-anders').map(({ url }) => readFileSync(`dist${url}index.html`, 'utf8'));
    expect(others.filter((html) => html.includes('show-card"'))).toEqual([]);
    expect(others.length).toBeGreaterThan(20);
  });
});

describe('the sheet for a handover', () => {
  const sheets = outcomesOf('professional').map(({ url, lokets }) =>
    partOf(
      url,
      lokets.map(({ id }) => id),
      'sheet',
    ),
  );

  test('stands below every outcome for professionals, and is not shown in danger', () => {
    const isHidden = ({ url }: Part) =>
      /data-not-in-danger hidden[^>]*>\s*<details class="sheet"/u.test(readFileSync(`dist${url}index.html`, 'utf8'));
    const hidden = sheets.filter(isHidden);
    expect(hidden.map(({ outcome }) => outcome[0])).toEqual(['alarmnummer-112']);
    expect(sheets.length).toBeGreaterThan(1000);
  });

  test('TRACE-7 has only ticks: nothing to type, nothing with a name, nothing that sends', () => {
    expect(
      wrong(sheets, ({ $ }) =>
        $('form, textarea, select, button, input:not([type=checkbox]), [name], [contenteditable]')
          .map((_, element) => $.html(element))
          .get(),
      ),
    ).toEqual([]);
    expect(sheets.every(({ $ }) => $('input[type=checkbox]').length > 20)).toBe(true);
  });

  test('INT-1 names only numbers of desks of that outcome that are shown, with how sure they are', () => {
    expect(wrong(sheets, strangeNumbers)).toEqual([]);
    expect(
      wrong(sheets, ({ $ }) =>
        $('[data-call]')
          .filter((_, call) => !/\((?:In meer bronnen gelijk|Nog te bevestigen)/u.test($(call).text()))
          .map((_, call) => $(call).text())
          .get(),
      ),
    ).toEqual([]);
  });

  test('turns the answers into sentences for the phone, and says something on every page', () => {
    const said = ({ $ }: Part) => $('[data-slot=said]').text().replace(/\s+/gu, ' ').trim();
    expect(sheets.filter(({ url }) => url === '/keuzehulp/professional/babba/').map(said)).toEqual([
      'Ik werk in de zorg. De persoon is 18 of ouder. Het lijkt op uitbuiting op het werk; zeker weet ik het niet. Ik wil met u overleggen.',
    ]);
    expect(
      wrong(sheets, (part) => (part.outcome[0] === 'alarmnummer-112' || said(part).length > 30 ? [] : [said(part)])),
    ).toEqual([]);
  });
});
