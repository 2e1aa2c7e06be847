import { sentencesOf } from '#domain/text/readability.ts';
import { readingLimits, readingOf } from '../content/language.ts';
import type { Content } from '../content/read.ts';
import { decimal, table } from './markdown.ts';

/** Every Dutch page with how its sentences read: nearest to its limit, or furthest over it, first. */
export function readabilityLines(content: Content): string[] {
  const pages = [...content.of('pagina'), ...content.of('signalen')]
    .map(({ document }) => {
      const limits = readingLimits(document.file);
      return { file: document.file, count: sentencesOf(document.prose).length, ...readingOf(document.prose), limits };
    })
    .sort((a, b) => b.mean / b.limits.mean - a.mean / a.limits.mean || a.file.localeCompare(b.file));
  return table(
    ['pagina', 'zinnen', 'woorden per zin', 'mag', 'langste zin', 'mag', '% met “worden”'],
    pages.map(({ file, count, mean, longest, passive, limits }) => [
      file,
      count,
      decimal(mean),
      limits.mean,
      longest,
      limits.longest,
      Math.round(passive * 100),
    ]),
  );
}
