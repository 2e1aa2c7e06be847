import type { Reading } from '#checks/content/language.ts';
import type { Problem } from '#checks/problem.ts';

/** What an editor is told about a page. */
export interface PageFindings {
  /** Problems in the files that the page shows. */
  here: readonly Problem[];
  /** Problems in all other files of content/. */
  elsewhere: readonly Problem[];
  /** How the text reads and what the limits are; null for a page without a Dutch text of its own. */
  reading: { found: Reading; limits: Reading } | null;
  /** True when the page could not be shown at all. */
  isBroken: boolean;
}

/** Only on the machine of an editor, where no Content-Security-Policy applies: `npm run dev` alone sends this. */
const style = `
#redactie { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 45vh; overflow: auto; box-sizing: border-box;
  padding: 8px 16px; font: 16px/1.4 system-ui, sans-serif; background: #fff; color: #1a1a1a; border-top: 4px solid #1f6f43; }
#redactie.mis { border-color: #b3261e; }
#redactie summary { cursor: pointer; font-weight: 600; }
#redactie ol, #redactie ul { margin: 8px 0; padding-left: 24px; list-style: disc; }
#redactie li { margin: 0 0 12px; }
#redactie code { font: 14px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
#redactie p { margin: 4px 0; }
body { padding-bottom: 45vh; }
@media print { #redactie { display: none; } }
`;

/**
 * The box at the bottom of a page in the preview, as HTML to follow the page: problems with file, line, reason and mend, those
 * of other files folded, and how the text reads.
 */
export function boxHtml({ here, elsewhere, reading, isBroken }: PageFindings): string {
  const isRight = here.length === 0 && !isBroken;
  return [
    // The English page of the dev server says less than the problems do.
    `<style>${style}${here.length > 0 ? 'vite-error-overlay { display: none; }' : ''}</style>`,
    `<aside id="redactie" lang="nl" dir="ltr" class="${isRight ? 'goed' : 'mis'}">`,
    ...(here.length > 0 ? [listOf(here, `${count(here)} op deze pagina`, true)] : []),
    ...(isBroken ? [`<p>${here.length > 0 ? notShown : unexplained}</p>`] : []),
    ...(isRight ? ['<p>Geen problemen op deze pagina.</p>'] : []),
    ...(reading === null ? [] : [`<p>${readingLine(reading)}</p>`]),
    ...(elsewhere.length > 0 ? [listOf(elsewhere, `${count(elsewhere)} in andere bestanden`, false)] : []),
    '</aside>',
  ].join('\n');
}

const notShown = 'Deze pagina is niet te tonen zolang dit er staat.';
const unexplained =
  'Deze pagina is niet te tonen. Kijk eerst naar problemen in andere bestanden, hieronder. Staan die er niet, lees dan de Engelse melding op deze pagina.';

function count({ length }: readonly Problem[]): string {
  return length === 1 ? '1 probleem' : `${length} problemen`;
}

function listOf(problems: readonly Problem[], title: string, isOpen: boolean): string {
  const items = problems.map(
    ({ file, line, what, why, mend }) =>
      `<li><code>${escaped(`${file}:${line}`)}</code><br><strong>${escaped(what)}</strong> ${escaped(why)}<br>${escaped(mend)}</li>`,
  );
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary><ul>${items.join('\n')}</ul></details>`;
}

function readingLine({ found, limits }: { found: Reading; limits: Reading }): string {
  const share = (part: number) => `${Math.round(part * 100)}%`;
  const mean = found.mean.toFixed(1).replace('.', ',');
  return [
    `Leesbaarheid: gemiddeld ${mean} woorden per zin (hoogstens ${limits.mean})`,
    `langste zin ${found.longest} (hoogstens ${limits.longest})`,
    `“worden” in ${share(found.passive)} van de zinnen (hoogstens ${share(limits.passive)}).`,
  ].join(' · ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
