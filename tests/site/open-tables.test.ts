import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtPages, parsed } from '../fixtures/dist.ts';

type Row = Record<string, string>;
interface Column {
  name: string;
  titles: string;
  datatype: 'string' | 'integer' | 'date' | 'anyURI';
  separator?: string;
  required: boolean;
  'dc:description': string;
}
interface Channel {
  type: string;
  value: string | null;
  href: string | null;
  verification: { level: string; date: string };
}
interface Desk {
  id: string | null;
  name: string;
  channels: Channel[];
}

const text = (file: string) => readFileSync(`dist/data/${file}`, 'utf8');
const json = <Shape>(file: string) => JSON.parse(text(file)) as Shape;
const rowsOf = (name: string) => parseCsv<Row>(text(`${name}.csv`), { columns: true });

const shapes = {
  string: /./u,
  integer: /^\d+$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  anyURI: /^(?:tel:\+?\d+|mailto:\S+@\S+|https?:\/\/\S+|\/(?:[a-z0-9-]+\/)+)$/u,
};

describe.each(['loketten', 'regios'])('/data/%s.csv', (name) => {
  const metadata = json<Record<string, unknown> & { tableSchema: { columns: Column[]; primaryKey: string[] } }>(
    `${name}.csv-metadata.json`,
  );
  const { columns, primaryKey } = metadata.tableSchema;
  const rows = rowsOf(name);

  test('is UTF-8 without a mark, with CR LF after every line and as many cells in every row', () => {
    const bytes = readFileSync(`dist/data/${name}.csv`);
    expect(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).not.toThrow();
    expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    expect(text(`${name}.csv`).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text(`${name}.csv`)).toMatch(/[^\n]\r\n$/u);
    expect(rows.length).toBeGreaterThan(100);
  });

  test('is what its description says: columns, kinds of value, and a key that tells rows apart', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ titles }) => titles));
    expect(columns.filter((column) => column['dc:description'].length < 5)).toEqual([]);
    const wrong = rows.flatMap((row) =>
      columns.flatMap((column) => {
        const cell = row[column.name] ?? '';
        const values = column.separator === undefined ? [cell] : cell.split(column.separator);
        const fits = cell === '' ? !column.required : values.every((value) => shapes[column.datatype].test(value));
        return fits ? [] : [`${column.name}: ${cell}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(new Set(rows.map((row) => primaryKey.map((key) => row[key]).join())).size).toBe(rows.length);
  });

  test('its description names the version, day and licence of the JSON', () => {
    const { version, generated, license } = json<Record<string, string>>(`${name}.json`);
    expect(metadata).toMatchObject({
      url: `${name}.csv`,
      'schema:version': version,
      'dc:modified': { '@value': generated },
      'dc:license': { '@id': license },
    });
  });

  test('no cell begins like a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t]/u.test(cell))).toEqual([]);
  });

  test('every column is explained on the page', () => {
    const page = builtPages.find(({ url }) => url === '/over/open-data-voorbeeld/');
    if (page === undefined) throw new Error('the page is gone');
    const $ = parsed(page);
    const heading = { loketten: 'Kolommen van loketten', regios: 'Kolommen van regio’s' }[name];
    const explained = $('main h3')
      .filter((_, h3) => ['Kolommen in beide bestanden', heading].includes($(h3).text()))
      .next('ul')
      .find('li code')
      .map((_, code) => $(code).text())
      .get();
    expect(explained.sort()).toEqual(columns.map((column) => column.name).sort());
  });
});

/** What both forms say of a desk, in one line a channel. */
const fromJson = (place: string, { id, name, channels }: Desk) =>
  (channels.length === 0 ? [null] : channels).map((channel) =>
    [
      place,
      id ?? '',
      name,
      ...(channel === null
        ? ['', '', '', '', '']
        : [
            channel.type,
            channel.value ?? '',
            channel.href ?? '',
            channel.verification.level,
            channel.verification.date,
          ]),
    ].join(' | '),
  );
const fromCsv = (place: string, row: Row) =>
  [
    place,
    row['loket_id'],
    row['name'],
    row['channel_type'],
    row['channel_value']?.replace(/^'(?=[=+\-@])/u, ''),
    row['channel_link'],
    row['verification_level'],
    row['verification_date'],
  ].join(' | ');

test('the desks in CSV are the desks in JSON, channel by channel, in the same order', () => {
  const { loketten } = json<{ loketten: Desk[] }>('loketten.json');
  expect(rowsOf('loketten').map((row) => fromCsv('', row))).toEqual(loketten.flatMap((desk) => fromJson('', desk)));
});

test('the regions in CSV are the regions in JSON, desk by desk, in the same order', () => {
  const { gemeenten } = json<{ gemeenten: { code: string; lokets: Desk[] }[] }>('regios.json');
  expect(rowsOf('regios').map((row) => fromCsv(`${row['gemeente_code']} ${row['place']}`, row))).toEqual(
    gemeenten.flatMap(({ code, lokets }) => lokets.flatMap((desk, index) => fromJson(`${code} ${index + 1}`, desk))),
  );
});

test('INT-1 a channel that nobody confirmed has no value and no link in CSV', () => {
  const unconfirmed = [...rowsOf('loketten'), ...rowsOf('regios')].filter(
    (row) => row['verification_level'] === 'onbevestigd',
  );
  expect(unconfirmed.length).toBeGreaterThan(10);
  expect(unconfirmed.filter((row) => row['channel_value'] !== '' || row['channel_link'] !== '')).toEqual([]);
});
