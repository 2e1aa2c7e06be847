import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { isListed } from '#domain/listing.ts';
import { chromiumPath } from '../../tests/browser/chromium.ts';
import { freePort } from '../../tests/fixtures/free-port.ts';
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
/** Why some audits fail here, and stay so. */
const reasons: Record<string, string> = {
  'robots-txt': 'robots-txt (Lighthouse fetches it from within the page, which the Content-Security-Policy forbids)',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's judgement of the templates on a phone: for each category the lowest score, and every audit that keeps a page
 * from 100, with the pages.
 */
export async function lighthouseFigures(site: Served): Promise<Figure[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  const judged = new Map(categories.map((id) => [id, { lowest: 100, failed: new Map<string, string[]>() }]));
  try {
    for (const path of templates) {
      // How a page is found is no question for one that asks search engines to leave it out.
      const onlyCategories = categories.filter((id) => id !== 'seo' || isListed(path));
      const result = await lighthouse(`${site.origin}${path}`, { port, logLevel: 'error', onlyCategories });
      if (result === undefined) throw new Error(`Lighthouse gave nothing for ${path}`);
      const { runtimeError, audits, categories: scores } = result.lhr;
      if (runtimeError !== undefined) throw new Error(`Lighthouse on ${path}: ${runtimeError.message}`);
      for (const id of onlyCategories) {
        const category = judged.get(id);
        if (category === undefined) continue;
        const score = Math.round((scores[id]?.score ?? 0) * 100);
        category.lowest = Math.min(category.lowest, score);
        if (score === 100) continue;
        const refs = scores[id]?.auditRefs ?? [];
        for (const audit of refs.filter(({ id: name, weight }) => weight > 0 && (audits[name]?.score ?? 1) < 1)) {
          category.failed.set(audit.id, [...(category.failed.get(audit.id) ?? []), path]);
        }
      }
    }
  } finally {
    await browser.close();
  }
  return [...judged].map(([id, { lowest, failed }]): Figure => {
    const notes = [...failed].map(([audit, paths]) => `${reasons[audit] ?? audit}: ${paths.join(' ')}`);
    const what = `Lighthouse ${id}, lowest of ${templates.length} templates`;
    return { what, value: lowest, unit: 'points', limit: null, note: notes.join('; ') };
  });
}
