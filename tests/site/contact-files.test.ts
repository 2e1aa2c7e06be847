import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content/read.ts';
import { isShown } from '#domain/loket/traits.ts';
import { spokenDate } from '#domain/text/dates.ts';
import { siteConfig } from '#site.config.ts';
import { builtPages, findings } from '../fixtures/dist.ts';
import { wordsOf } from '../fixtures/words.ts';

/* A saved contact stays on a telephone that somebody else may search (decision 29). */

const desks = new Map(
  readContent(process.cwd())
    .content.of('loket')
    .map(({ document, data }) => [document.name, data]),
);
const files = globSync('dist/data/loketten/*.vcf').sort();

type Property = [name: string, parameters: object, type: string, value: unknown];
const contacts = files.map((file) => {
  const id = basename(file, '.vcf');
  const [, properties] = ICAL.parse(readFileSync(file, 'utf8')) as unknown as [string, Property[]];
  const of = (name: string) => properties.filter(([found]) => found === name).map((property) => String(property[3]));
  return { id, desk: desks.get(id), of };
});

test('there is a contact of each desk with a confirmed channel that is not for victims alone, and of no other', () => {
  const expected = [...desks].filter(
    ([, { audiences, channels }]) => audiences.join() !== 'slachtoffer' && channels.some(isShown),
  );
  expect(contacts.map(({ id }) => id)).toEqual(expected.map(([id]) => id).sort());
  expect(contacts.length).toBeGreaterThan(20);
  expect(desks.size - contacts.length).toBeGreaterThan(5);
});

test('INT-1 a contact holds every channel of its desk that is shown, and no other', () => {
  const wrong = contacts.filter(({ desk, of }) => {
    const hrefs = [
      ...of('tel').map((number) => `tel:${number}`),
      ...of('email').map((address) => `mailto:${address}`),
      ...of('url'),
    ];
    const shown = new Set(desk?.channels.filter(isShown).map(({ href }) => href));
    return hrefs.length === 0 || hrefs.sort().join() !== [...shown].sort().join();
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a contact says whose it is, how sure each channel is and since when', () => {
  for (const { id, desk, of } of contacts) {
    expect([of('version'), of('fn'), of('uid')], id).toEqual([
      ['3.0'],
      [desk?.name],
      [`${siteConfig.url}/loketten/${id}/`],
    ]);
    const days = desk?.channels.filter(isShown).map(({ verification }) => verification.date) ?? [];
    expect(of('rev'), id).toEqual([days.sort().at(-1)]);
    for (const { value, verification } of desk?.channels.filter(isShown) ?? []) {
      expect(of('note')[0], id).toContain(value);
      expect(of('note')[0], id).toContain(spokenDate(verification.date, 'nl'));
    }
    expect(of('note')[0], id).toContain(`${siteConfig.url}/loketten/${id}/`);
  }
});

test('lines are at most 75 bytes and end in CR LF', () => {
  const long = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\r\n')
      .filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/u.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(long).toEqual([]);
});

describe('a contact is offered', () => {
  const links = findings(builtPages, ($) =>
    $('a[href*=".vcf"]')
      .map((_, link) => $(link).attr('href'))
      .get(),
  );

  test('TRACE-8 on the Dutch page of its own desk and nowhere else: not under /hulp/, in no outcome, in no other language', () => {
    expect(links.map(({ url, found }) => `${url} ${found}`).sort()).toEqual(
      contacts.map(({ id }) => `/loketten/${id}/ /data/loketten/${id}.vcf`).sort(),
    );
  });

  test('TRACE-9 with the words that it stays on the telephone beside it', () => {
    const { stays } = wordsOf('nl').contact_file;
    expect(stays).toMatch(/blijft in het adresboek/u);
    const silent = findings(
      builtPages.filter(({ url }) => links.some((link) => link.url === url)),
      ($) => ($('a[href$=".vcf"]').closest('p').next('p').text().trim() === stays ? [] : ['silent']),
    );
    expect(silent).toEqual([]);
  });
});
