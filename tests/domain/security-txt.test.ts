import { describe, expect, test } from 'vitest';
import { securityTxtProblems } from '../../src/checks/security-txt.ts';
import { securityTxt } from '#domain/security-txt.ts';

/** The fields of a security.txt, read as RFC 9116 §2.2 and §4 write them. Throws on a line that is no field or comment. */
function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  for (const line of text.slice(0, -1).split(/\r?\n/u)) {
    if (line === '' || line.startsWith('#')) continue;
    const { name, value } = /^(?<name>[!-9;-~]+): (?<value>\S.*\S)$/u.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) throw new Error(`No field: ${line}`);
    fields.set(name.toLowerCase(), [...(fields.get(name.toLowerCase()) ?? []), value]);
  }
  return fields;
}

describe('SEC-8 security.txt', () => {
  const contact = { address: 'mailto:veilig@loketwijzer.nl', expires: '2027-06-01' };
  const fields = fieldsOf(securityTxt(contact, 'https://www.loketwijzer.nl', ['nl', 'en']));

  test('holds what RFC 9116 asks for, each once', () => {
    expect(Object.fromEntries(fields)).toEqual({
      contact: ['mailto:veilig@loketwijzer.nl'],
      expires: ['2027-06-01T00:00:00Z'],
      'preferred-languages': ['nl, en'],
      canonical: ['https://www.loketwijzer.nl/.well-known/security.txt'],
    });
  });

  test('says when it lapses as an internet date (RFC 3339)', () => {
    expect(new Date(fields.get('expires')?.[0] ?? '').toISOString()).toBe('2027-06-01T00:00:00.000Z');
  });

  test('the reader of this test refuses a line that is no field', () => {
    expect(() => fieldsOf('Contact mailto:a@b.nl\n')).toThrow(/No field/u);
    expect(() => fieldsOf('Contact: mailto:a@b.nl')).toThrow(/does not end/u);
  });
});

describe('SEC-8 the check watches security.txt in every stage', () => {
  const settings = { url: '', owner: null, contact: null, exit: {}, exitCheckedOn: null };
  const source = 'export const siteConfig = {\n  securityContact: null,\n};';
  const address = 'mailto:veilig@loketwijzer.nl';
  test.each([
    ['no contact yet', null, null],
    ['a sound contact', { address, expires: '2027-06-01' }, null],
    ['60 days left', { address, expires: '2027-01-30' }, null],
    ['59 days left', { address, expires: '2027-01-29' }, /verloopt op 2027-01-29: nog 59 dagen, terwijl er 60 nodig/u],
    ['lapsed', { address, expires: '2026-11-30' }, /nog -1 dagen/u],
    ['just within a year', { address, expires: '2027-11-30' }, null],
    ['a year ahead', { address, expires: '2027-12-01' }, /meer dan een jaar/u],
    ['no day', { address, expires: 'volgend jaar' }, /“volgend jaar” is geen dag/u],
    [
      'a bare e-mail address',
      { address: 'veilig@loketwijzer.nl', expires: '2027-06-01' },
      /is geen adres om een zwakke plek/u,
    ],
    ['a page without https', { address: 'http://loketwijzer.nl/lek', expires: '2027-06-01' }, /is geen adres/u],
    ['a page', { address: 'https://loketwijzer.nl/lek', expires: '2027-06-01' }, null],
    ['a phone number', { address: 'tel:+31-70-1234567', expires: '2027-06-01' }, null],
  ] as [string, { address: string; expires: string } | null, RegExp | null][])('%s', (_, securityContact, what) => {
    const problems = securityTxtProblems({ ...settings, securityContact }, source, '2026-12-01');
    if (what === null) {
      expect(problems).toEqual([]);
    } else {
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ file: 'src/site.config.ts', line: 2, what: expect.stringMatching(what) });
      expect(problems[0]?.mend).not.toBe('');
    }
  });
});
