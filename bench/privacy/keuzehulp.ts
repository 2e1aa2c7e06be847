import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

interface Published {
  trees: { id: string; outcomes: { code: string; answers: Record<string, string> }[] }[];
}

/**
 * Answers the questions of every tree in the page, along every way to an outcome there is, as someone with JavaScript would.
 *
 * @returns how many outcomes were reached, and each thing that changed on the way although nothing may: address, title, entries of
 *   the history. Throws when an outcome is not reached.
 */
export async function walkTrees(
  context: BrowserContext,
  origin: string,
  folder: string,
): Promise<{ outcomes: number; changed: string[] }> {
  const { trees } = JSON.parse(readFileSync(`${folder}/data/keuzehulp.json`, 'utf8')) as Published;
  const changed: string[] = [];
  for (const { id, outcomes } of trees) {
    const page = await context.newPage();
    await page.goto(`${origin}/keuzehulp/${id}/`);
    const ways = outcomes.map(({ code, answers }) => ({ code, answers: Object.entries(answers) }));
    changed.push(
      ...(await page.evaluate((all) => {
        const press = (selector: string) => {
          const link = document.querySelector<HTMLAnchorElement>(selector);
          if (link === null) throw new Error(`no ${selector}`);
          link.click();
        };
        const visible = () => `${location.href} “${document.title}” ${history.length}`;
        const before = visible();
        return all.flatMap(({ code, answers }) => {
          for (const [question, option] of answers) press(`[data-question="${question}"] a[data-option="${option}"]`);
          const reached = document.querySelector('[data-outcome]')?.getAttribute('data-outcome');
          if (reached !== code) throw new Error(`${code} was not reached, but ${reached ?? 'nothing'}`);
          const after = visible();
          press('a[data-start-over]');
          return after === before ? [] : [`${code}: ${before} became ${after}`];
        });
      }, ways)),
    );
    await page.close();
  }
  return { outcomes: trees.reduce((sum, { outcomes }) => sum + outcomes.length, 0), changed };
}
