import type { Problem } from '../problem.ts';
import { daysBetween } from '../days.ts';
import { settingProblem, type Settings } from '../settings.ts';

/** Not https, not an address, or a name that leads nowhere on purpose (RFC 2606, RFC 6761). */
function leadsNowhere(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  return protocol !== 'https:' || /(^|\.)(example|test|invalid|localhost|example\.(com|org|net))$/u.test(hostname);
}

const exitMaxAge = 180;

/**
 * What nobody settled yet in the settings.
 *
 * @param source text of src/site.config.ts, to find the lines
 * @param today ISO day
 */
export function settingsProblems(settings: Settings, source: string, today: string): Problem[] {
  const problem = settingProblem(source);
  const { url, owner, contact, exit, exitCheckedOn, securityContact } = settings;
  const wrongExits = Object.values(exit).filter(({ href }) => leadsNowhere(href));
  const exitAge = exitCheckedOn === null ? Infinity : daysBetween(exitCheckedOn, today);
  return [
    ...(leadsNowhere(url)
      ? problem(
          'url',
          `Het adres van de site is nog geen echt adres: ${url}.`,
          'Zoekmachines en security.txt zouden naar een site wijzen die niet bestaat.',
          'Bouw met SITE_URL=https://… of zet het adres hier.',
        )
      : []),
    ...(owner !== null
      ? []
      : problem(
          'owner',
          'Er is geen eigenaar.',
          'Bezoekers moeten weten wie deze site maakt, en iemand moet een fout in een nummer kunnen herstellen.',
          'Zet hier de naam van de organisatie die de site overneemt.',
        )),
    ...(contact !== null && !leadsNowhere(contact)
      ? []
      : problem(
          'contact',
          contact === null
            ? 'Niemand kan doorgeven dat er iets niet klopt.'
            : `Het adres om een fout door te geven is geen pagina met https: ${contact}.`,
          'Een nummer dat niet meer klopt, blijft dan staan tot iemand van de redactie het toevallig ziet.',
          'Zet hier het adres van een pagina van de eigenaar, en pas “Hoe verdwijnt een fout?” in content/over/nl/redactie.mdx aan.',
        )),
    ...wrongExits.flatMap(({ href }) =>
      problem(
        'exit',
        `De knop “Weg van deze site” gaat naar ${href}.`,
        'Wie snel weg wil, moet uitkomen op een gewone site die bestaat.',
        'Kies een rustige site met https, zonder inloggen, cookiemuur of reclame.',
      ),
    ),
    ...(exitAge <= exitMaxAge
      ? []
      : problem(
          'exitCheckedOn',
          exitCheckedOn === null
            ? 'Niemand bekeek of de site achter “Weg van deze site” voldoet.'
            : `De site achter “Weg van deze site” is ${exitAge} dagen geleden bekeken; dat mag ${exitMaxAge} dagen zijn.`,
          'Een cookiemuur, een omleiding of een trage site kost iemand de seconden die zij nodig heeft.',
          'Loop EXIT-13 in docs/launch-checklist.md na en zet hier de dag.',
        )),
    ...(securityContact !== null
      ? []
      : problem(
          'securityContact',
          'Er is geen adres om een zwakke plek in de site te melden.',
          'Zonder /.well-known/security.txt blijft een lek liggen, of komt het ergens anders terecht.',
          "Zet hier { address: 'mailto:…', expires: 'jjjj-mm-dd' }, met een dag binnen een jaar.",
        )),
  ];
}
