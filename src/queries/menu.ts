import { pageLinks } from './links.ts';
import { wordsIn } from './words.ts';

/** The parts of the site that there are in one language, for the foot of every page. */
export async function menuIn(language: string): Promise<{ href: string; label: string }[]> {
  const words = await wordsIn(language);
  const links = await pageLinks(language);
  const menu = [
    ['/', words.nav.home],
    ['/noodhulp/', words.emergency.no_voice],
    ['/keuzehulp/', words.nav.choose],
    ['/hulp/', words.nav.help],
    ['/professionals/', words.nav.professionals],
    ['/burgers/', words.nav.citizens],
    ['/loketten/', words.nav.desks],
    ['/regio/', words.region.link],
    ['/signalen/', words.signals.heading],
    ['/vergelijken/', words.nav.compare],
    ['/begrippen/', words.glossary.heading],
    ['/cijfers/', words.nav.figures],
    ['/bronnen/', words.sources_page.heading],
    ['/zoeken/', words.nav.search],
    ['/veilig-online/', words.nav.safe_use],
    ['/over/', words.nav.about],
    ['/over/privacy/', words.nav.privacy],
    ['/over/toegankelijkheid/', words.nav.accessibility],
  ] as const;
  return menu.filter(([href]) => links.has(href)).map(([href, label]) => ({ href, label }));
}
