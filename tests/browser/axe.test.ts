import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { desktop, phone, useSite } from './site.ts';

const { open } = useSite();

/** One page of each template, and the ones most people need. */
const templates = [
  '/',
  '/noodhulp/',
  '/veilig-online/',
  '/hulp/',
  '/hulp/praten/',
  '/professionals/',
  '/professionals/opvang/',
  '/professionals/wie-doet-wat/',
  '/burgers/wat-doen/',
  '/signalen/',
  '/signalen/minderjarigen/',
  '/over/privacy/',
  '/over/keuzehulp/',
  '/over/keuzehulp/ik/',
  '/over/keuzehulp/iemand-anders/regels/',
  '/over/keuzehulp/ik/uitkomsten/',
  '/over/keuzehulp/ik/uitkomsten/bb/',
  '/over/keuzehulp/voorbeelden/',
  '/over/keuzehulp/veranderd/',
  '/over/partners/',
  '/vergelijken/',
  '/begrippen/',
  '/cijfers/',
  '/bronnen/',
  '/keuzehulp/',
  '/keuzehulp/ik/',
  '/keuzehulp/ik/bb/',
  '/keuzehulp/ik/bbacc/',
  '/keuzehulp/professional/',
  '/loketten/',
  '/loketten/keuze/slachtoffer/dag-en-nacht/',
  '/loketten/comensha/',
  '/loketten/nidos/',
  '/regio/',
  '/regio/roosendaal/',
  '/regio/almere/',
  '/regio/haaren/',
  '/zoeken/',
  '/en/hulp/praten/',
  '/en/professionals/',
  '/ar/',
  '/ar/hulp/praten/',
  '/ar/keuzehulp/ik/',
  '/ar/keuzehulp/ik/bbacc/',
  '/ar/loketten/comensha/',
  '/ar/zoeken/',
  '/bestaat-niet/',
];

describe.each([
  ['phone, light', { viewport: phone, colorScheme: 'light' as const }],
  ['phone, dark', { viewport: phone, colorScheme: 'dark' as const }],
  ['desktop, light', { viewport: desktop, colorScheme: 'light' as const }],
  ['desktop, dark', { viewport: desktop, colorScheme: 'dark' as const }],
])('%s', (_name, options) => {
  test.each(templates)('A11Y-1 %s has no accessibility violation and does not scroll sideways', async (path) => {
    const visit = await open(path, options);
    if (path === '/bestaat-niet/') visit.console.length = 0; // the browser reports the 404 that this test is about
    const { violations } = await new AxeBuilder({ page: visit.page })
      .options({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // 7:1 where it can be measured (A11Y-3).
        rules: { 'color-contrast-enhanced': { enabled: true } },
      })
      // Skip links stand outside landmarks on purpose: they are for before the page begins.
      .exclude('.skip')
      .exclude('#weg-status')
      .analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' | ')}`,
    );
    expect(found).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
