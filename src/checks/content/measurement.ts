import type { Problem } from '../problem.ts';
import { readContent } from './read.ts';

/**
 * A measurement of an earlier release than this one: true of that release, and not yet of this.
 *
 * @param root folder that holds content/
 * @param release version of the site as package.json says it
 */
export function measurementWarnings(root: string, release: string): Problem[] {
  return readContent(root)
    .content.of('meting')
    .filter(({ data }) => data.release !== release)
    .map(({ document, data }) => ({
      file: document.file,
      line: document.lineOf(['release']),
      what: `De meting is van versie ${data.release}; dit is versie ${release}.`,
      why: 'De privacypagina noemt dan getallen van een oudere site.',
      mend: 'Draai npm run measure:privacy, en zet het bestand mee in de nieuwe versie.',
    }));
}
