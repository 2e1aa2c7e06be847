import type { Problem } from '../problem.ts';
import type { Content } from './read.ts';

/**
 * A measurement of an earlier release than this one: true of that release, and not yet of this.
 *
 * @param release version of the site as package.json says it
 */
export function measurementWarnings(content: Content, release: string): Problem[] {
  return content
    .of('meting')
    .filter(({ data }) => data.release !== release)
    .map(({ document, data }) => ({
      file: document.file,
      line: document.lineOf(['release']),
      what: `De meting is van versie ${data.release}; dit is versie ${release}.`,
      why: 'De privacypagina noemt dan getallen van een oudere site.',
      mend: 'Draai npm run measure:privacy, en zet het bestand mee in de nieuwe versie.',
    }));
}
