import type { Answers, RankedDesk, Tree } from '#domain/keuzehulp/types.ts';
import { emergencyDesk } from '#domain/loket/emergency.ts';
import {
  isAlwaysReachable,
  isShown,
  isWithoutPolice,
  placesAdultsOnly,
  isForAdultsOnly,
} from '#domain/loket/traits.ts';
import type { Loket } from '#schema/loket.ts';

interface Situation {
  tree: Tree;
  answers: Answers;
  desks: (RankedDesk & { loket: Loket })[];
}

/** What every outcome must meet, whatever the rules say (design.md §4, and the head of the open examples). */
interface Requirement {
  what: string;
  why: string;
  mend: string;
  isMet: (situation: Situation) => boolean;
}

const MOST_DESKS = 7;

export const requirements: Requirement[] = [
  {
    what: 'Deze weg loopt dood: er staat geen loket.',
    why: 'Niemand mag aan het eind zonder hulp staan.',
    mend: 'Voeg een regel toe die hier een loket geeft.',
    isMet: ({ desks }) => desks.length > 0,
  },
  {
    what: 'Bij direct gevaar staat 112 niet als enige bovenaan.',
    why: 'Wie in gevaar is, moet niet hoeven kiezen.',
    mend: 'Zet alarmnummer-112 op “eerst” en de andere loketten op “ook”.',
    isMet: ({ answers, desks }) =>
      !isDanger(answers) || desks.filter(({ place }) => place === 'eerst').every(({ id }) => id === emergencyDesk),
  },
  {
    what: 'Bij direct gevaar is 112 niet het eerste loket.',
    why: 'Wie in gevaar is, heeft meteen hulp nodig.',
    mend: 'Maak de regel voor gevaar de eerste, met final: true.',
    isMet: ({ answers, desks }) => !isDanger(answers) || desks[0]?.id === emergencyDesk,
  },
  {
    what: 'Geen loket is dag en nacht bereikbaar.',
    why: 'Mensen zoeken hulp wanneer het kan, vaak ’s nachts.',
    mend: 'Voeg een loket toe dat altijd open is.',
    isMet: ({ desks }) => desks.some(({ loket }) => isAlwaysReachable(loket)),
  },
  {
    what: 'Behalve 112 is geen loket dag en nacht bereikbaar.',
    why: 'Wie het zelf meemaakt, moet ook ’s nachts iemand kunnen spreken zonder politie.',
    mend: 'Voeg een loket toe dat altijd open is en niet van de politie is.',
    isMet: ({ tree, desks }) =>
      !isVictim(tree) || desks.some(({ loket }) => isAlwaysReachable(loket) && isWithoutPolice(loket)),
  },
  {
    what: 'Er is geen weg zonder politie.',
    why: 'Veel mensen durven of willen niet naar de politie, en hulp hoeft daar niet van af te hangen.',
    mend: 'Voeg een loket toe dat niet van de politie of inspectie is.',
    isMet: ({ tree, desks }) => tree.audience === 'burger' || desks.some(({ loket }) => isWithoutPolice(loket)),
  },
  {
    what: 'Een minderjarige komt bij een loket alleen voor volwassenen.',
    why: 'Daar kan een kind niet terecht; dan is de stap voor niets gezet.',
    mend: 'Beperk de regel tot volwassenen en geef minderjarigen een eigen regel.',
    isMet: ({ answers, desks }) => !isMinor(answers) || !desks.some(({ loket }) => isForAdultsOnly(loket)),
  },
  {
    what: 'Een minderjarige die een plek zoekt, komt bij een loket dat alleen volwassenen plaatst.',
    why: 'Voor kinderen regelt de gemeente, de jeugdbescherming of Nidos een plek (P-OPV-02).',
    mend: 'Gebruik veilig-thuis of nidos in plaats van dit loket.',
    isMet: ({ answers, desks }) =>
      !isMinor(answers) || !isAboutShelter(answers) || !desks.some(({ loket }) => placesAdultsOnly(loket)),
  },
  {
    what: 'Wie geen papieren heeft, krijgt politie of inspectie als eerste.',
    why: 'Die werken samen met de vreemdelingenpolitie (P-AAN-11, P-AAN-12).',
    mend: 'Zet een advocaat, CoMensha of FairWork ervoor.',
    isMet: ({ answers, desks }) =>
      answers['verblijf'] !== 'geen-papieren' || desks[0] === undefined || isWithoutPolice(desks[0].loket),
  },
  {
    what: 'Het eerste loket heeft geen enkel bevestigd kanaal.',
    why: 'Bovenaan moet iets staan waar iemand meteen mee verder kan.',
    mend: 'Zet een loket met een getoond nummer of een getoonde site bovenaan.',
    isMet: ({ desks }) => desks[0]?.loket.channels.some(isShown) ?? true,
  },
  {
    what: 'Er staan alleen nummers waarvoor betaald moet worden.',
    why: 'Niet iedereen heeft beltegoed.',
    mend: 'Voeg een gratis loket toe.',
    isMet: ({ desks }) =>
      desks.some(({ loket }) => loket.channels.some((channel) => isShown(channel) && channel.cost === 'gratis')),
  },
  {
    what: `Er staan meer dan ${MOST_DESKS} loketten.`,
    why: 'Wie bang is, kan niet uit een lange lijst kiezen.',
    mend: 'Haal minder belangrijke loketten weg.',
    isMet: ({ desks }) => desks.length <= MOST_DESKS,
  },
  {
    what: 'Er zijn meer vragen gesteld dan is toegestaan.',
    why: 'De belofte is: hoogstens zoveel vragen als bovenaan de boom staat.',
    mend: 'Laat een vraag weg of geef haar een voorwaarde (when).',
    isMet: ({ tree, answers }) => Object.keys(answers).length <= tree.max_questions,
  },
  {
    what: 'Een loket staat hier voor een doelgroep die het zelf niet noemt.',
    why: 'De bezoeker zou daar worden weggestuurd.',
    mend: 'Haal het loket uit de regel, of pas audiences in het loketbestand aan als dat klopt.',
    isMet: ({ tree, desks }) => desks.every(({ loket }) => loket.audiences.includes(tree.audience)),
  },
];

function isDanger(answers: Answers): boolean {
  return answers['gevaar'] === 'ja' || answers['acuut'] === 'ja';
}

function isMinor(answers: Answers): boolean {
  const minor = ['jonger-dan-18', 'minderjarig', 'kind-of-jongere'];
  return minor.includes(answers['leeftijd'] ?? '') || minor.includes(answers['wie'] ?? '');
}

function isAboutShelter(answers: Answers): boolean {
  return answers['wens'] === 'veilige-plek' || answers['wens'] === 'opvang' || answers['doel'] === 'hulp-of-opvang';
}

function isVictim(tree: Tree): boolean {
  return tree.audience === 'slachtoffer';
}
