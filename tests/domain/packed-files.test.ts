import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptIn, type Packer } from '#deploy/packed-files.ts';

let folder = '';
let packedTimes = 0;

/** Packs by turning the bytes round. */
const packer: Packer = {
  extension: 'x',
  pack: (bytes) => {
    packedTimes++;
    return Promise.resolve(Buffer.from(bytes).reverse());
  },
  unpack: (packed) => Promise.resolve(Buffer.from(packed).reverse()),
};
const bytes = Buffer.from('page');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  packedTimes = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what did not change is not packed again', async () => {
  expect(String(await (await keptIn(folder)).packed(bytes, packer))).toBe('egap');
  expect(String(await (await keptIn(folder)).packed(bytes, packer))).toBe('egap');
  expect(packedTimes).toBe(1);
  await (await keptIn(folder)).packed(Buffer.from('pages'), packer);
  expect(packedTimes).toBe(2);
});

test('INT-4 what was kept and then changed is never shipped', async () => {
  await (await keptIn(folder)).packed(bytes, packer);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), 'live');
  expect(String(await (await keptIn(folder)).packed(bytes, packer))).toBe('egap');
  expect(readFileSync(join(folder, name), 'utf8')).toBe('egap');
});

test('another way to pack is kept apart, and what is no longer asked for is forgotten', async () => {
  const first = await keptIn(folder);
  await first.packed(bytes, packer);
  await first.packed(bytes, { ...packer, extension: 'y' });
  expect(readdirSync(folder)).toHaveLength(2);
  const next = await keptIn(folder);
  await next.packed(bytes, packer);
  await next.forgetOthers();
  expect(readdirSync(folder).map((name) => name.slice(-2))).toEqual(['.x']);
});
