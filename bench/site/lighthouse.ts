import lighthouse, { type Result } from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { isListed } from '#domain/listing.ts';
import { chromiumPath } from '../../tests/browser/chromium.ts';
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
  '/professionals/campagnes/',
  '/over/keuzehulp/',
  '/wijzigingen/',
  '/zoeken/',
];
/** Why some audits fail here, and stay so. */
const reasons: Record<string, string> = {
  hreflang: 'hreflang (wants full addresses; the site has no public one yet)',
};
/** On a busy machine Chromium now and then records no trace. */
const MOST_TRIES = 3;

/**
 * The categories, and how the page is opened for them. Search engines fetch robots.txt themselves; Lighthouse does it from
 * within the page, where the Content-Security-Policy of the site forbids every fetch. So for `seo`, of which no other audit
 * looks at the policy, the measuring browser passes it by; for all else it counts.
 */
const runs = [
  { categories: ['performance', 'accessibility', 'best-practices'], bypassesPolicy: false },
  { categories: ['seo'], bypassesPolicy: true },
];

interface Judged {
  /** Score of each page below 100. */
  below: Map<string, number>;
  /** Audit that keeps a page from 100 → the pages. */
  failed: Map<string, string[]>;
}

/**
 * Lighthouse's judgement of the templates on a phone: for each category the lowest score, and every audit that keeps a page
 * from 100, with the pages.
 */
export async function lighthouseFigures(site: Served): Promise<Figure[]> {
  const judged = new Map(
    runs
      .flatMap(({ categories }) => categories)
      .map((id): [string, Judged] => [id, { below: new Map(), failed: new Map() }]),
  );
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  try {
    for (const path of templates) {
      for (const run of runs) {
        // How a page is found is no question for one that asks search engines to leave it out.
        if (run.categories.includes('seo') && !isListed(path)) continue;
        for (const [id, category] of Object.entries(await judge(browser, site, path, run))) {
          add(judged.get(id), category, path);
        }
      }
    }
  } finally {
    await browser.close();
  }
  return [...judged].map(([id, { below, failed }]): Figure => {
    const scores = [...below].map(([path, score]) => `${score} ${path}`).join(', ');
    const audits = [...failed].map(([audit, paths]) => `${reasons[audit] ?? audit}: ${paths.join(' ')}`);
    const what = `Lighthouse ${id}, lowest of ${templates.length} templates`;
    const value = Math.min(100, ...below.values());
    return { what, value, unit: 'points', limit: null, note: [scores, ...audits].filter(Boolean).join('; ') };
  });
}

/** Score and failed audits of one page, by category. Throws when Lighthouse keeps failing. */
async function judge(
  browser: Browser,
  site: Served,
  path: string,
  { categories, bypassesPolicy }: (typeof runs)[number],
): Promise<Record<string, { score: number; failed: string[] }>> {
  let problem = 'gave nothing';
  for (let turn = 0; turn < MOST_TRIES; turn++) {
    const page = await browser.newPage();
    await page.setBypassCSP(bypassesPolicy);
    const flags = { logLevel: 'error', onlyCategories: categories } as const;
    const result = await lighthouse(`${site.origin}${path}`, flags, undefined, page).finally(() => page.close());
    if (result !== undefined && result.lhr.runtimeError === undefined) return scoresOf(result.lhr);
    problem = result?.lhr.runtimeError?.message ?? problem;
  }
  throw new Error(`Lighthouse on ${path}: ${problem}`);
}

function scoresOf({ categories, audits }: Result) {
  const entries = Object.entries(categories).map(([id, { score, auditRefs }]) => {
    const failed = auditRefs.filter((audit) => audit.weight > 0 && (audits[audit.id]?.score ?? 1) < 1);
    return [id, { score: Math.round((score ?? 0) * 100), failed: failed.map((audit) => audit.id) }] as const;
  });
  return Object.fromEntries(entries);
}

function add(category: Judged | undefined, { score, failed }: { score: number; failed: string[] }, path: string): void {
  if (category === undefined) return;
  if (score === 100) return;
  category.below.set(path, score);
  for (const audit of failed) category.failed.set(audit, [...(category.failed.get(audit) ?? []), path]);
}
