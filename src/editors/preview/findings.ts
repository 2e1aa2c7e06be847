import { contentProblems } from '#checks/content/index.ts';
import { readingLimits, readingOf } from '#checks/content/language.ts';
import { readContent } from '#checks/content/read.ts';
import { siteConfig } from '#site.config.ts';
import type { PageFindings } from './box.ts';
import { filesOf } from './page-files.ts';

/** Answers what is wrong with a page. All of content/ is checked at the first question, and again after `forget`. */
export interface Findings {
  forget: () => void;
  /** @param address path with a slash at both ends */
  of: (address: string) => Omit<PageFindings, 'isBroken'>;
}

/** @param root folder that holds content/ */
export function findingsIn(root: string): Findings {
  const check = () => ({
    documents: readContent(root).content.documents,
    problems: contentProblems(root, new Date().toISOString().slice(0, 10)).sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
    ),
  });
  let checked: ReturnType<typeof check> | null = null;
  return {
    forget: () => {
      checked = null;
    },
    of: (address) => {
      checked ??= check();
      const { documents, problems } = checked;
      const { text, holds } = filesOf(address, documents);
      const isDutch = text?.file.split('/')[2] === siteConfig.defaultLanguage;
      return {
        here: problems.filter(({ file }) => holds(file)),
        elsewhere: problems.filter(({ file }) => !holds(file)),
        reading:
          text !== undefined && isDutch ? { found: readingOf(text.body), limits: readingLimits(text.file) } : null,
      };
    },
  };
}
