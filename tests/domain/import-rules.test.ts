import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

/** Messages of the import rule for a file with one import. */
async function importMessages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports')
    .map(({ message }) => message);
}

test.each([
  ['src/domain/probe.ts', "import { loket } from '#schema/loket.ts';\nconsole.log(loket);"],
  ['src/domain/probe.ts', "import { getCollection } from 'astro:content';\nconsole.log(getCollection);"],
  ['src/domain/probe.ts', "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync);"],
  ['src/schema/probe.ts', "import { next } from '#domain/keuzehulp/engine.ts';\nconsole.log(next);"],
  ['src/enhance/probe.ts', "import { z } from 'zod';\nconsole.log(z);"],
  ['src/enhance/probe.ts', "import { loket } from '#schema/loket.ts';\nconsole.log(loket);"],
  ['src/queries/probe.ts', "import Card from '#components/DeskCard.astro';\nconsole.log(Card);"],
  ['src/checks/probe.ts', "import { getCollection } from 'astro:content';\nconsole.log(getCollection);"],
  ['src/checks/probe.ts', "import { withModeline } from '#editors/schemas.ts';\nconsole.log(withModeline);"],
  ['src/pages/probe.ts', "import { withModeline } from '#editors/schemas.ts';\nconsole.log(withModeline);"],
  ['src/editors/probe.ts', "import Card from '#components/DeskCard.astro';\nconsole.log(Card);"],
])('%s may not hold: %s', async (file, code) => {
  expect(await importMessages(file, code)).not.toEqual([]);
});

test.each([
  ['src/domain/probe.ts', "import type { Loket } from '#schema/loket.ts';\nexport type Probe = Loket;"],
  ['src/enhance/probe.ts', "import { next } from '#domain/keuzehulp/engine.ts';\nconsole.log(next);"],
  ['src/queries/probe.ts', "import { getCollection } from 'astro:content';\nconsole.log(getCollection);"],
  ['src/checks/probe.ts', "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync);"],
  ['src/editors/probe.ts', "import { readContent } from '#checks/content/read.ts';\nconsole.log(readContent);"],
])('%s may hold: %s', async (file, code) => {
  expect(await importMessages(file, code)).toEqual([]);
});
