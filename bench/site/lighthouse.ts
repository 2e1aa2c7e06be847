import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../tests/browser/chromium.ts';
import { freePort } from '../../tests/fixtures/nginx.ts';
import type { Served } from '../search/server.ts';
import type { Figure } from './budgets.ts';

/** One page of each template. */
const templates = [
  '/',
  '/hulp/',
  '/hulp/praten/',
  '/noodhulp/',
  '/keuzehulp/',
  '/keuzehulp/ik/',
  '/keuzehulp/ik/a/',
  '/loketten/',
  '/loketten/comensha/',
  '/professionals/',
  '/professionals/aangifte/',
  '/burgers/',
  '/signalen/',
  '/regio/',
  '/regio/utrecht/',
  '/begrippen/',
  '/cijfers/',
  '/bronnen/',
  '/zoeken/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's judgement of each template on a phone: a figure for each score, the lowest of its four categories, with what
 * keeps it from 100.
 */
export async function lighthouseFigures(site: Served): Promise<Figure[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  const figures: Figure[] = [];
  try {
    for (const path of templates) {
      const result = await lighthouse(`${site.origin}${path}`, { port, logLevel: 'error', onlyCategories: categories });
      if (result === undefined) throw new Error(`Lighthouse gave nothing for ${path}`);
      const { lhr } = result;
      if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse on ${path}: ${lhr.runtimeError.message}`);
      const scores = Object.values(lhr.categories).map(({ score }) => Math.round((score ?? 0) * 100));
      const failed = Object.values(lhr.categories).flatMap(({ title, score, auditRefs }) =>
        score === 1
          ? []
          : auditRefs
              .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
              .map(({ id }) => `${title}: ${id}`),
      );
      figures.push({
        what: `Lighthouse ${path}`,
        value: Math.min(...scores),
        unit: 'points',
        limit: null,
        note: failed.join(', '),
      });
    }
  } finally {
    await browser.close();
  }
  return figures;
}
