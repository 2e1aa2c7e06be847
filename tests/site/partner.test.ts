import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { allStates } from '#domain/keuzehulp/states.ts';
import type { Outcome } from '#domain/keuzehulp/types.ts';
import { partnerFormat, type PartnerFile } from '#domain/partner/file.ts';
import { siteConfig } from '#site.config.ts';

/* What partner sites download: it says the same as the pages and the open data, and holds all that the script will ask of it. */

const files = globSync('partners/*.json', { cwd: 'dist' }).map(
  (path) => [path, JSON.parse(readFileSync(`dist/${path}`, 'utf8')) as PartnerFile] as const,
);
const trees = files.flatMap(([path, file]) =>
  file.keuzehulp === undefined ? [] : [[path, file, file.keuzehulp] as const],
);
const content = readContent(process.cwd()).content;
const published = JSON.parse(readFileSync('dist/data/keuzehulp.json', 'utf8')) as {
  generated: string;
  trees: {
    id: string;
    audience: string;
    outcomes: { code: string; lokets: { id: string; because: string }[]; notices: string[]; pages: string[] }[];
  }[];
};

test('there is a file for every tree but that of people it happens to, and one with all desks in each language', () => {
  expect(files.map(([path]) => path).sort()).toEqual(
    [
      ...published.trees
        .filter(({ audience }) => audience !== 'slachtoffer')
        .map(({ id }) => `partners/keuzehulp-${id}.nl.json`),
      ...siteConfig.languages.map(({ code }) => `partners/loketten.${code}.json`),
    ].sort(),
  );
  expect(JSON.stringify(files)).not.toMatch(/"audience":"slachtoffer"/u);
});

describe.each(trees)('%s', (path, file, keuzehulp) => {
  const tree = published.trees.find(({ id }) => path === `partners/keuzehulp-${id}.nl.json`);
  const outcomes = allStates(keuzehulp.tree).flatMap((state) => (state.kind === 'outcome' ? [state] : []));

  test('leads to every outcome of the open data, with the same desks, reasons, notices and pages, and to no other', () => {
    const same = outcomes.map(({ code, outcome: { desks, notices, pages } }) => ({
      code,
      desks: desks.map(({ id, because }) => [id, because]),
      notices,
      pages,
    }));
    expect(same).toEqual(
      tree?.outcomes.map(({ code, lokets, notices, pages }) => ({
        code,
        desks: lokets.map(({ id, because }) => [id, because]),
        notices,
        pages,
      })),
    );
    expect(same.length).toBeGreaterThan(40);
  });

  test('has everything that a question or an outcome can show', () => {
    const named = (of: (outcome: Outcome) => string[]) => [...new Set(outcomes.flatMap(({ outcome }) => of(outcome)))];
    const missing = [
      ...keuzehulp.tree.questions.flatMap(({ id, options }) =>
        options.filter((option) => keuzehulp.questions[id]?.options[option] === undefined),
      ),
      ...named(({ desks }) => desks.map(({ id }) => id)).filter((id) => !(id in file.desks)),
      ...named(({ desks }) => desks.map(({ because }) => because)).filter((id) => !(id in keuzehulp.reasons)),
      ...named(({ notices }) => notices).filter((id) => !(id in keuzehulp.notices)),
      ...named(({ pages }) => pages).filter((address) => !(address in keuzehulp.pages)),
    ];
    expect(missing).toEqual([]);
  });
});

describe.each(files)('%s', (path, file) => {
  test('says its form, its day, until when it is fresh, and in which language it is', () => {
    const language = siteConfig.languages.find(({ code }) => path.endsWith(`.${code}.json`));
    const days = (Date.parse(file.freshUntil) - Date.parse(file.generated)) / 86_400_000;
    expect([file.format, file.generated, days]).toEqual([partnerFormat, published.generated, 90]);
    expect([file.language, file.direction]).toEqual([language?.code, language?.dir]);
    expect(file.words.callHref).toBe('tel:112');
    expect(file.words.remarks.length).toBe(language?.code === siteConfig.defaultLanguage ? 1 : 2);
  });

  test('TRACE-9 has for each desk a way to reach it or a word why not, the desk to try next, and its page', () => {
    const desks = Object.entries(file.desks);
    const channels = desks.flatMap(([, desk]) => desk.channels);
    // A desk that is there only as the next to try shows no next one itself.
    const routed =
      file.keuzehulp?.tree.rules.flatMap((rule) => rule.desks.map(({ id }) => id)) ?? Object.keys(file.desks);
    const faults = desks.filter(
      ([id, { channels: own, isReachable, fallbackId, facts, href }]) =>
        (own.length === 0 && isReachable) ||
        (fallbackId !== null && routed.includes(id) && !(fallbackId in file.desks)) ||
        facts.length !== file.words.facts.length ||
        !existsSync(`dist${href}index.html`) ||
        !href.endsWith(`/loketten/${id}/`),
    );
    expect(faults.map(([id]) => id)).toEqual([]);
    expect(channels.filter(({ level, value, href }) => level === 'onbevestigd' && (value ?? href) !== null)).toEqual(
      [],
    );
    const inHistory = /belgeschiedenis|call (?:history|list|log)|połączeń|سجل المكالمات/iu;
    expect(channels.filter(({ href, terms }) => href?.startsWith('tel:') && !inHistory.test(terms ?? ''))).toEqual([]);
    expect(channels.length).toBeGreaterThan(10);
  });

  test('INT-1 holds no number that nobody confirmed', () => {
    const text = JSON.stringify(file);
    const unconfirmed = content
      .of('loket')
      .flatMap(({ data }) => data.channels)
      .filter(({ verification, type }) => verification.level === 'onbevestigd' && type === 'phone')
      .map(({ value }) => value);
    expect(unconfirmed.length).toBeGreaterThan(3);
    expect(unconfirmed.filter((value) => text.includes(value))).toEqual([]);
  });
});

describe('the script', () => {
  const script = readFileSync('dist/partners/loketwijzer.js', 'utf8');

  test('stands alone: it names no other file and no other site', () => {
    expect(script.match(/\b(?:import|export)\b(?!\.meta\.url)[^;]*/gu) ?? []).toEqual([]);
    const sites = (script.match(/https?:\/\/[a-z0-9.-]+/gu) ?? []).filter((site) => site !== siteConfig.url);
    expect(sites).toEqual([]);
  });

  test('TRACE-1 PRIV-2 SEC-2 stores nothing, sends nothing, writes no markup and runs no text', () => {
    const refused =
      /\b(?:localStorage|sessionStorage|indexedDB|caches|cookie|pushState|replaceState|sendBeacon|XMLHttpRequest|WebSocket|EventSource|innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|eval|Function|write|parseFromString)\b\s*[(.=]/gu;
    expect(script.match(refused) ?? []).toEqual([]);
    expect(script.match(/\bfetch\([^)]*\)/gu)).toEqual([expect.stringMatching(/same-origin.*omit.*no-referrer/su)]);
  });
});
