import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();

test('a long list narrows to what has every word that is typed, and comes back', async () => {
  const { page } = await open('/professionals/trainingen/');
  const items = page.locator('[data-filter-item]:visible');
  const groups = page.locator('[data-filter-group]:visible');
  const [all, allGroups] = [await items.count(), await groups.count()];
  const name = (await items.last().locator('h3').innerText()).trim();

  await page.fill('[data-filter-field] input', name.toUpperCase());
  const left = await items.allInnerTexts();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all);
  for (const text of left) {
    for (const word of name.toLowerCase().split(/\s+/u)) expect(text.toLowerCase()).toContain(word);
  }
  expect(await groups.count()).toBeLessThan(allGroups);
  expect(await page.locator('filter-lijst [data-status]').innerText()).toBe('');

  await page.fill('[data-filter-field] input', 'bestaat hier niet');
  expect([await items.count(), await groups.count()]).toEqual([0, 0]);
  expect(await page.locator('filter-lijst [data-status]').innerText()).not.toBe('');

  await page.fill('[data-filter-field] input', '');
  expect([await items.count(), await groups.count()]).toEqual([all, allGroups]);
});
