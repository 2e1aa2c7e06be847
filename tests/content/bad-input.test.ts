import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { contentProblems } from '../../src/checks/content/index.ts';
import type { Problem } from '../../src/checks/problem.ts';

/* Every kind of mistake an editor can make here gives file, line, what is wrong and how to mend it, in Dutch. */

const root = mkdtempSync(join(tmpdir(), 'loketwijzer-'));
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => cpSync('content', join(root, 'content'), { recursive: true }));

const today = new Date().toISOString().slice(0, 10);

/** Replaces the first `find` in a file of content/ and gives the problems that follow, and the line of the change. */
function afterChange(file: string, find: string, replace: string): { problems: Problem[]; line: number } {
  const path = join(root, 'content', file);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`${file} does not hold ${find}`);
  writeFileSync(path, text.slice(0, at) + replace + text.slice(at + find.length));
  return { problems: contentProblems(root, today), line: text.slice(0, at).split('\n').length };
}

interface Mistake {
  name: string;
  file: string;
  find: string;
  replace: string;
  /** The sentence that says what is wrong. */
  what: RegExp;
  /** The sentence that says how to mend it. */
  mend: RegExp;
  /** Lines between the change and the line that is reported; 0 when they are the same. */
  linesOff?: number;
}

const mistakes: Mistake[] = [
  {
    name: 'an example with an answer that does not exist',
    file: 'keuzehulp-open/voorbeelden.yaml',
    find: 'leeftijd: jonger-dan-18',
    replace: 'leeftijd: jong',
    what: /^De vraag “leeftijd” heeft geen antwoord “jong”\.$/u,
    mend: /content\/keuzehulp\/ik\.yaml/u,
  },
  {
    name: 'an example with a question that does not exist',
    file: 'keuzehulp-open/voorbeelden.yaml',
    find: 'answers: {gevaar: nee, leeftijd',
    replace: 'answers: {gevar: nee, leeftijd',
    what: /^De vraag “gevar” bestaat niet\.$/u,
    mend: /content\/keuzehulp\/ik\.yaml/u,
  },
  {
    name: 'an example of a tree that does not exist',
    file: 'keuzehulp-open/voorbeelden.yaml',
    find: 'tree: delen',
    replace: 'tree: doelen',
    what: /^De boom “doelen” bestaat niet\.$/u,
    mend: /^Kies uit: delen, iemand-anders, ik, professional\.$/u,
  },
  {
    name: 'a misspelt desk that an example forbids, which would never be found',
    file: 'keuzehulp-open/voorbeelden.yaml',
    find: 'must_not: [meld-misdaad-anoniem',
    replace: 'must_not: [meld-misdaad-anoniempje',
    what: /^Loket “meld-misdaad-anoniempje” bestaat niet\.$/u,
    mend: /^Kies een bestandsnaam uit content\/loketten/u,
  },
  {
    name: 'an example that stands there twice',
    file: 'keuzehulp-open/voorbeelden.yaml',
    find: '- id: V002',
    replace: '- id: V001',
    what: /^“V001” staat er twee keer\.$/u,
    mend: /^Haal er één weg/u,
  },
  {
    name: 'an example that rests on a fact that does not exist',
    file: 'keuzehulp-open/voorbeelden.yaml',
    find: 'why: [P-MEL-02',
    replace: 'why: [P-MEL-99',
    what: /^Feit P-MEL-99 bestaat niet\.$/u,
    mend: /content\/feiten/u,
  },
  {
    name: 'a snapshot of the last release that was changed by hand',
    file: 'keuzehulp-open/vorige-uitgave.yaml',
    find: '\nrelease:',
    replace: '\nrelease: { day: 2026-11-22, commit: abc, trees: [] }\nother:',
    what: /^“release\.commit”/u,
    mend: /^Pas de waarde aan\./u,
    linesOff: 1,
  },
  {
    name: 'search words for a page that does not exist',
    file: 'zoeken/nl.yaml',
    find: '  /bronnen/: [',
    replace: '  /bronen/: [',
    what: /^De pagina \/bronen\/ bestaat niet\.$/u,
    mend: /Kies een bestaand adres/u,
  },
  {
    name: 'an everyday word without what it means',
    file: 'zoeken/nl.yaml',
    find: ', means: [geld] }',
    replace: ' }',
    what: /^Het veld “synonyms\.0\.means” ontbreekt\.$|^Het veld “.*means” ontbreekt\.$/u,
    mend: /^Voeg “.*means” toe\./u,
  },
  {
    name: 'a desk that is gone, with its id still in use elsewhere',
    file: 'vaste-ids.yaml',
    find: '  comensha: {',
    replace: '  comensha-oud: { name: CoMensha, kind: registratie }\n  comensha: {',
    what: /^Loket “comensha-oud” is verdwenen\.$/u,
    mend: /^Zet content\/loketten\/comensha-oud\.yaml terug\. Bestaat het loket niet meer\?/u,
  },
  {
    name: 'a desk that is used again after it ended',
    file: 'vaste-ids.yaml',
    find: 'kind: registratie }',
    replace: 'kind: registratie, ended: 2026-01-01 }',
    what: /^Loket “comensha” is beëindigd, maar staat weer in content\/loketten\/\.$/u,
    mend: /^Geef een nieuw loket een nieuwe bestandsnaam/u,
  },
  {
    name: 'a new desk that is not in the list of ids',
    file: 'vaste-ids.yaml',
    find: '\n  comensha: {',
    replace: '\n  # comensha: {',
    what: /^Loket “comensha” staat nog niet in content\/vaste-ids\.yaml\.$/u,
    mend: /^Zet daar onder loketten: comensha: \{ name: "CoMensha – [^"]*", kind: registratie \}$/u,
    linesOff: Number.NaN,
  },
  {
    name: 'an id that gets another desk',
    file: 'loketten/comensha.yaml',
    find: 'name: CoMensha – Coördinatiecentrum tegen Mensenhandel',
    replace: 'name: Een heel ander loket',
    what: /^“name” van loket “comensha” was “CoMensha – .*” en is nu “Een heel ander loket”\.$/u,
    mend: /Is het een ander\? Geef dat een eigen bestand/u,
  },
  {
    name: 'an id of a desk that gets another purpose',
    file: 'loketten/comensha.yaml',
    find: 'kind: registratie',
    replace: 'kind: politie',
    what: /^“kind” van loket “comensha” was “registratie” en is nu “politie”\.$/u,
    mend: /^Is het nog hetzelfde loket\? Verander het dan ook in content\/vaste-ids\.yaml\./u,
  },
  {
    name: 'answers of the keuzehulp in another order',
    file: 'keuzehulp/ik.yaml',
    find: 'options: [jonger-dan-18, 18-of-ouder,',
    replace: 'options: [18-of-ouder, jonger-dan-18,',
    what: /^De antwoorden op “leeftijd” waren jonger-dan-18, 18-of-ouder, zeg-ik-niet en zijn nu 18-of-ouder, /u,
    mend: /^Zet het terug\. Een nieuw antwoord mag alleen achteraan/u,
  },
  {
    name: 'a question of the keuzehulp with another id',
    file: 'keuzehulp/delen.yaml',
    find: '- id: acuut',
    replace: '- id: spoed',
    what: /^De vragen van “delen” waren rol, acuut, .* en zijn nu rol, spoed, /u,
    mend: /^Zet ze terug, in die volgorde\./u,
    linesOff: Number.NaN,
  },
  {
    name: 'a tree that is not in the list of ids',
    file: 'vaste-ids.yaml',
    find: '\n  delen:',
    replace: '\n  deelt:',
    what: /^Boom “delen” staat nog niet in content\/vaste-ids\.yaml\.$/u,
    mend: /^Zet daar de vragen en antwoorden bij\.$/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a municipality that is gone without a merger',
    file: 'vaste-ids.yaml',
    find: '  GM0014: Groningen',
    replace: '  GM0014: Groningen\n  GM9999: Verdwenen',
    what: /^Gemeente Verdwenen \(GM9999\) is verdwenen\.$/u,
    mend: /herindelingen\.yaml onder merged/u,
    linesOff: 1,
  },
  {
    name: 'a municipality whose code gets another name',
    file: 'vaste-ids.yaml',
    find: '  GM0014: Groningen',
    replace: '  GM0014: Grunn',
    what: /^Gemeente GM0014 was Grunn en is nu Groningen\.$/u,
    mend: /Verander de naam hier/u,
  },
  {
    name: 'a new municipality that is not in the list of ids',
    file: 'vaste-ids.yaml',
    find: '  GM0014: Groningen',
    replace: '',
    what: /^Gemeente Groningen staat nog niet in content\/vaste-ids\.yaml\.$/u,
    mend: /^Zet daar onder gemeenten: GM0014: "Groningen"$/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a misspelt field of a desk',
    file: 'loketten/comensha.yaml',
    find: '\norganisation:',
    replace: '\norganisatoin:',
    what: /^Onbekend veld “organisatoin”\.$/u,
    mend: /Bedoelt u “organisation”\?/u,
    linesOff: 1,
  },
  {
    name: 'a field of a desk that is missing',
    file: 'loketten/comensha.yaml',
    find: '\norganisation:',
    replace: '\n# organisation:',
    what: /^Het veld “organisation” ontbreekt\.$/u,
    mend: /^Voeg “organisation” toe\./u,
    linesOff: Number.NaN,
  },
  {
    name: 'a value that does not exist',
    file: 'loketten/comensha.yaml',
    find: 'kind: registratie',
    replace: 'kind: register',
    what: /“kind” heeft een waarde die niet bestaat/u,
    mend: /Kies uit: noodhulp, .*registratie/u,
  },
  {
    name: 'a number that is too short',
    file: 'loketten/comensha.yaml',
    find: 'href: tel:+31334481186',
    replace: 'href: tel:033448',
    what: /“tel:033448” is geen volledig telefoonnummer/u,
    mend: /^Schrijf bijvoorbeeld tel:/u,
  },
  {
    name: 'office hours typed the wrong way round',
    file: 'loketten/comensha.yaml',
    find: '09:00-17:00',
    replace: '17:00-09:00',
    what: /17:00-09:00 eindigt voordat het begint/u,
    mend: /^Zet de vroegste tijd eerst/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a hurtful word in the summary of a desk',
    file: 'loketten/comensha.yaml',
    find: 'summary: ',
    replace: 'summary: Over een loverboy. ',
    what: /^Het woord “loverboy” gebruiken wij niet\.$/u,
    mend: /^Schrijf: mensenhandelaar/u,
  },
  {
    name: 'an unknown term',
    file: 'professionals/nl/aangifte.mdx',
    find: '<Begrip id="avim">',
    replace: '<Begrip id="avum">',
    what: /^Het begrip “avum” bestaat niet\.$/u,
    mend: /content\/begrippen/u,
  },
  {
    name: 'an example of a tree that may not run on another site',
    file: 'over/nl/partners.mdx',
    find: '<Partnervoorbeeld id="professional">',
    replace: '<Partnervoorbeeld id="ik">',
    what: /^De keuzehulp “ik” is er niet voor andere sites\.$/u,
    mend: /^Kies uit: .*professional/u,
  },
  {
    name: 'markup after an example of code',
    file: 'over/nl/partners.mdx',
    find: 'Wat u tussen de tags zet',
    replace: '<div>Wat u tussen de tags zet',
    what: /^Het onderdeel <div> bestaat niet\.$/u,
    mend: /^Gebruik Markdown of een van/u,
  },
  {
    name: 'a measured figure that does not exist',
    file: 'over/nl/privacy.mdx',
    find: '<Gemeten wat="pages" />',
    replace: '<Gemeten wat="pagina" />',
    what: /^Het gemeten getal “pagina” bestaat niet\.$/u,
    mend: /^Kies uit: date, .*pages/u,
  },
  {
    name: 'a sheet for a handover below a tree that does not exist',
    file: 'overdracht/nl.yaml',
    find: 'tree: professional',
    replace: 'tree: professioneel',
    what: /^De boom “professioneel” bestaat niet\.$/u,
    mend: /content\/keuzehulp/u,
  },
  {
    name: 'an answer without a sentence for the phone',
    file: 'overdracht/nl.yaml',
    find: '      zorg: Ik werk',
    replace: '      # zorg: Ik werk',
    what: /^De woorden voor “zorg” ontbreken onder script\.said\.rol\.$/u,
    mend: /^Voeg “zorg:” toe/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a sentence for the phone for a question that is not asked',
    file: 'overdracht/nl.yaml',
    find: '    vorm:',
    replace: '    vrom:',
    what: /^“vrom” onder script\.said gebruikt de boom niet\.$/u,
    mend: /^Haal ze weg/u,
  },
  {
    name: 'an unknown desk on the sheet for a handover',
    file: 'overdracht/nl.yaml',
    find: '[[alarmnummer-112]]',
    replace: '[[alarmnummer]]',
    what: /^Loket “alarmnummer” bestaat niet\.$/u,
    mend: /^Kies een bestandsnaam uit content\/loketten/u,
  },
  {
    name: 'a fact that does not exist on the sheet for a handover',
    file: 'overdracht/nl.yaml',
    find: 'facts: [P-MCO-03',
    replace: 'facts: [P-MCO-99',
    what: /^Feit P-MCO-99 bestaat niet\.$/u,
    mend: /content\/feiten/u,
  },
  {
    name: 'a number on the sheet for a handover',
    file: 'overdracht/nl.yaml',
    find: 'Stop en bel [[alarmnummer-112]].',
    replace: 'Stop en bel 0800-2000.',
    what: /^Een telefoonnummer in de tekst: 0800-2000\.$/u,
    mend: /^Noem het loket bij naam/u,
  },
  {
    name: 'an unknown desk in an inventory',
    file: 'inventaris/wie-doet-wat.yaml',
    find: 'desk: comensha',
    replace: 'desk: comensja',
    what: /^Loket “comensja” bestaat niet\.$/u,
    mend: /^Kies een bestandsnaam uit content\/loketten/u,
  },
  {
    name: 'a source of a desk in the future',
    file: 'loketten/comensha.yaml',
    find: 'date: ',
    replace: "date: '2031' # ",
    what: /^De datum 2031 ligt in de toekomst\.$/u,
    mend: /^Vul de echte datum in/u,
  },
  {
    name: 'an answer that a question offers twice',
    file: 'keuzehulp/iemand-anders.yaml',
    find: 'options: [',
    replace: 'options: [weet-niet, ',
    what: /^“weet-niet” staat er twee keer\.$/u,
    mend: /^Haal er één weg/u,
  },
  {
    name: 'a reference in YAML',
    file: 'loketten/comensha.yaml',
    find: '\nname: ',
    replace: '\nname: *naam #',
    what: /verwijzing met \* kan hier niet/u,
    mend: /./u,
    linesOff: 1,
  },
  {
    name: 'a malformed number',
    file: 'loketten/veilig-thuis.yaml',
    find: 'href: tel:08002000',
    replace: 'href: tel:0800-2000',
    what: /channels\.0\.href/u,
    mend: /Waar de link heen gaat/u,
  },
  {
    name: 'a number that rings elsewhere than it says',
    file: 'loketten/veilig-thuis.yaml',
    find: 'href: tel:08002000',
    replace: 'href: tel:08002001',
    what: /Het nummer dat men leest \(0800-2000\) is niet het nummer dat men belt/u,
    mend: /Maak value en href gelijk/u,
  },
  {
    name: 'hours that end before they start',
    file: 'loketten/comensha.yaml',
    find: '09:00-17:00',
    replace: '09:00-07:00',
    what: /09:00-07:00 eindigt voordat het begint/u,
    mend: /Zet de vroegste tijd eerst/u,
  },
  {
    name: 'hours that are no hours',
    file: 'loketten/comensha.yaml',
    find: '09:00-17:00',
    replace: '9 tot 17',
    what: /hours/u,
    mend: /content\/README|altijd, tijden per weekdag/u,
    linesOff: Number.NaN,
  },
  {
    name: 'an unconfirmed channel with a link',
    file: 'loketten/nidos.yaml',
    find: 'href: null',
    replace: 'href: tel:0302391200',
    what: /Een onbevestigd kanaal heeft een link/u,
    mend: /Zet href op null/u,
  },
  {
    name: 'a desk to fall back on that does not exist',
    file: 'loketten/fairwork.yaml',
    find: 'no_answer: comensha',
    replace: 'no_answer: comenscha',
    what: /Loket “comenscha” bestaat niet/u,
    mend: /content\/loketten/u,
  },
  {
    name: 'a ring of desks that point to each other',
    file: 'loketten/comensha.yaml',
    find: 'no_answer: luisterlijn',
    replace: 'no_answer: fairwork',
    what: /draait rond: .*comensha/u,
    mend: /Breek de kring/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a source of a channel that is not listed',
    file: 'loketten/veilig-thuis.yaml',
    find: '        - https://www.rijksoverheid.nl',
    replace: '        - https://www.rijksoverheit.nl',
    what: /De bron https:\/\/www\.rijksoverheit\.nl.* staat niet in de bronnenlijst/u,
    mend: /Voeg hem toe onder sources/u,
  },
  {
    name: 'a page without a source',
    file: 'burgers/nl/wat-doen.mdx',
    find: 'sources:',
    replace: 'bronnen:',
    what: /Het veld “sources” ontbreekt|Onbekend veld “bronnen”/u,
    mend: /./u,
    linesOff: Number.NaN,
  },
  {
    name: 'a fact that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'facts: [P-MEL-01,',
    replace: 'facts: [P-MEL-91,',
    what: /^Feit P-MEL-91 bestaat niet\.$/u,
    mend: /content\/feiten/u,
  },
  {
    name: 'a fact that is not sure enough',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'facts: [P-MEL-01,',
    replace: 'facts: [P-OPV-03,',
    what: /^Feit P-OPV-03 is niet zeker genoeg \(laag\)\.$/u,
    mend: /Haal de uitspraak en het nummer weg/u,
  },
  {
    name: 'a date in the future',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'updated: 2026-11-21',
    replace: 'updated: 2062-11-21',
    what: /De datum 2062-11-21 ligt in de toekomst/u,
    mend: /Vul de echte datum in/u,
  },
  {
    name: 'a desk in a text that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    find: '<Loket id="comensha" />',
    replace: '<Loket id="comenscha" />',
    what: /Loket “comenscha” bestaat niet/u,
    mend: /zonder \.yaml/u,
  },
  {
    name: 'INT-1 a number typed in a text',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: 'Bel 033-448 11 86, ook',
    what: /Een telefoonnummer in de tekst: 033-448 11 86/u,
    mend: /<Nummer id="…" \/>/u,
  },
  {
    name: 'INT-1 a number typed in a text with signs that hide it',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: 'Bel ٠٨٠٠\u2011٢٠٠١, ook',
    what: /Een telefoonnummer in de tekst: ٠٨٠٠\u2011٢٠٠١/u,
    mend: /<Nummer id="…" \/>/u,
  },
  {
    name: 'INT-1 a number of no desk in the words of a desk',
    file: 'loketten/comensha.yaml',
    find: 'summary: ',
    replace: 'summary: Bel 06-12345678. ',
    what: /Een telefoonnummer in de tekst: 06-12345678/u,
    mend: /zet het nummer als kanaal in content\/loketten/u,
  },
  {
    name: 'INT-1 a number in a fixed word of the site',
    file: 'ui/nl.yaml',
    find: '  call: Bel 112',
    replace: '  call: Bel 114',
    what: /Een telefoonnummer in de tekst: 114/u,
    mend: /Noem het loket bij naam/u,
  },
  {
    name: 'INT-1 a link that sends a text',
    file: 'slachtoffers/nl/praten.mdx',
    find: '(/noodhulp/)',
    replace: '(sms:4422)',
    what: /Een link die belt of appt: sms:4422/u,
    mend: /<Nummer id="…" \/>/u,
  },
  {
    name: 'INT-1 a link that opens a chat with a number',
    file: 'slachtoffers/nl/praten.mdx',
    find: '(/noodhulp/)',
    replace: '(https://wa.me/31612345678)',
    what: /Een link die belt of appt: https:\/\/wa\.me\/31612345678/u,
    mend: /<Nummer id="…" \/>/u,
  },
  {
    name: 'INT-8 a sign that turns the direction of reading',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: 'Wil je \u202Ebellen, ook',
    what: /^Een onzichtbaar teken \(U\+202E\)\.$/u,
    mend: /Verwijder het teken/u,
  },
  {
    name: 'INT-8 a sign without width, written as an escape in YAML',
    file: 'loketten/comensha.yaml',
    find: '\nkind: ',
    replace: '\nlabel: "a\\u200Bb"\nkind: ',
    what: /^Een onzichtbaar teken \(U\+200B\)\.$/u,
    mend: /Verwijder het teken/u,
    linesOff: 1,
  },
  {
    name: 'INT-8 a sign written as a code',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: 'Wil je &#8238;bellen, ook',
    what: /^Een teken als code: &#8238;\.$/u,
    mend: /Typ het teken zelf/u,
  },
  {
    name: 'INT-8 a word with a letter that only looks right',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: 'Kijk op \u0441omensha.nl, ook',
    what: /^Het woord “\u0441omensha” heeft letters van twee schriften\.$/u,
    mend: /gewone letters/u,
  },
  {
    name: 'INT-8 a site whose name only looks right',
    file: 'loketten/comensha.yaml',
    find: 'https://www.comensha.nl',
    replace: 'https://www.c\u043Emensha.nl',
    what: /^Het adres https:\/\/www\.c\u043Emensha\.nl heeft een naam met letters die op andere lijken\.$/u,
    mend: /Neem het adres over van de site zelf/u,
  },
  {
    name: 'INT-8 a site whose name passes for another',
    file: 'loketten/comensha.yaml',
    find: 'https://www.comensha.nl',
    replace: 'https://www.c0mensha.nl',
    what: /^Het adres c0mensha\.nl lijkt op comensha\.nl\.$/u,
    mend: /Neem het adres over van de site zelf/u,
  },
  {
    name: 'INT-8 a link that goes elsewhere than it says',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: 'Kijk op [comensha.nl](https://www.fairwork.nu/), ook',
    what: /gaat naar fairwork\.nu, niet naar comensha\.nl\.$/u,
    mend: /Neem het adres over van de site zelf/u,
  },
  {
    name: 'a word that hurts',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: 'Ben je een illegale werker, ook',
    what: /Het woord “illegale werker” gebruiken wij niet/u,
    mend: /zonder verblijfspapieren/u,
  },
  {
    name: 'a sentence that is too long',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'Wil je bellen, ook',
    replace: `Wil je ${'heel '.repeat(20)}graag bellen, ook`,
    what: /Een zin van \d+ woorden/u,
    mend: /Maak er twee zinnen van/u,
  },
  {
    name: 'a part that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    find: '<LetOp>',
    replace: '<Letop>',
    what: /Het onderdeel <Letop> bestaat niet/u,
    mend: /LetOp/u,
  },
  {
    name: 'a link that leads nowhere',
    file: 'slachtoffers/nl/praten.mdx',
    find: '(/noodhulp/)',
    replace: '(/nood/)',
    what: /De pagina \/nood\/ bestaat niet/u,
    mend: /Kies een bestaand adres/u,
  },
  {
    name: 'YAML that cannot be read',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'title: Praten met iemand',
    replace: 'title: "Praten met iemand',
    what: /Het bestand is niet te lezen: een aanhalingsteken, haak of dubbele punt ontbreekt/u,
    mend: /op deze regel en vlak erboven/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a rule with an answer that does not exist',
    file: 'keuzehulp/ik.yaml',
    find: 'when: { gevaar: [ja] }',
    replace: 'when: { gevaar: [jaa] }',
    what: /De vraag “gevaar” heeft geen antwoord “jaa”/u,
    mend: /Kies uit: ja, nee, weet-niet/u,
  },
  {
    name: 'a rule with a desk that does not exist',
    file: 'keuzehulp/ik.yaml',
    find: '{ id: alarmnummer-112, place: eerst',
    replace: '{ id: alarmnummer, place: eerst',
    what: /Loket “alarmnummer” bestaat niet/u,
    mend: /content\/loketten/u,
  },
  {
    name: 'a reason without words',
    file: 'keuzehulp/ik.yaml',
    find: 'because: gevaar-nu',
    replace: 'because: gevaar-nu-nu',
    what: /De woorden voor “gevaar-nu-nu” ontbreken onder reasons/u,
    mend: /Voeg “gevaar-nu-nu:” toe/u,
    linesOff: Number.NaN,
  },
  {
    name: 'danger that no longer leads to 112 first',
    file: 'keuzehulp/ik.yaml',
    find: '{ id: alarmnummer-112, place: eerst, because: gevaar-nu }',
    replace: '{ id: alarmnummer-112, place: ook, because: gevaar-nu }\n      - { id: comensha, place: eerst, because: comensha-plek }',
    what: /Bij direct gevaar is 112 niet het eerste loket/u,
    mend: /final: true/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a minor sent to a desk that places adults',
    file: 'keuzehulp/ik.yaml',
    find: '{ id: veilig-thuis, place: eerst, because: plek-voor-jongeren }',
    replace: '{ id: comensha, place: eerst, because: plek-voor-jongeren }',
    what: /Een minderjarige die een plek zoekt, komt bij een loket dat alleen volwassenen plaatst/u,
    mend: /veilig-thuis of nidos/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a rule that can never fire',
    file: 'keuzehulp/ik.yaml',
    find: 'when: { gevaar: [weet-niet] }',
    replace: 'when: { gevaar: [ja], vorm: [seks] }',
    what: /De regel “twijfel-over-gevaar” werkt nooit/u,
    mend: /Pas de voorwaarden aan, of haal de regel weg/u,
    linesOff: -1,
  },
  {
    name: 'a title in the victim section that gives something away',
    file: 'slachtoffers/nl/praten.mdx',
    find: 'title: Praten met iemand',
    replace: 'title: Praten over mensenhandel',
    what: /“mensenhandel” staat in “Praten over mensenhandel”/u,
    mend: /Zeg het rustiger, maar waar/u,
  },
  {
    name: 'a fixed word of the site that is missing',
    file: 'ui/nl.yaml',
    find: '  call: Bel 112',
    replace: '  # call: Bel 112',
    what: /Het veld “emergency\.call” ontbreekt/u,
    mend: /Voeg “call” toe/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a municipality that points to an organisation that does not exist',
    file: 'regios/gemeenten.yaml',
    find: 'coordinator: { keys: [drenthe]',
    replace: 'coordinator: { keys: [drente]',
    what: /^“drente” bestaat niet in content\/regios\/zorgcoordinatoren\.yaml\.$/u,
    mend: /^Bedoelt u “drenthe”\?/u,
  },
  {
    name: 'a safety region that does not exist',
    file: 'regios/gemeenten.yaml',
    find: 'province: Drenthe, safety_region: VR03',
    replace: 'province: Drenthe, safety_region: VR33',
    what: /^“VR33” bestaat niet in safety_regions\.$/u,
    mend: /^Bedoelt u “VR/u,
  },
  {
    name: 'a municipality that is missing',
    file: 'regios/gemeenten.yaml',
    find: '  - { code: GM1680,',
    replace: '  # - { code: GM1680,',
    what: /^Er staan 341 gemeenten in de lijst, en count zegt 342\.$/u,
    mend: /^Zet de gemeente terug/u,
    linesOff: Number.NaN,
  },
  {
    name: 'a code of a municipality that stands there twice',
    file: 'regios/gemeenten.yaml',
    find: 'code: GM0358',
    replace: 'code: GM1680',
    what: /^“GM1680” staat er twee keer\.$/u,
    mend: /^Haal er één weg/u,
  },
  {
    name: 'a name that gives two municipalities one address',
    file: 'regios/gemeenten.yaml',
    find: 'name: Aalten,',
    replace: 'name: aalsmeer,',
    what: /^“aalsmeer” staat er twee keer\.$/u,
    mend: /^Haal er één weg/u,
  },
  {
    name: 'another name that is itself a municipality',
    file: 'regios/gemeenten.yaml',
    find: 'name: Aalten,',
    replace: 'name: Aalten, also: [Aalsmeer],',
    what: /^“Aalsmeer” is zelf een gemeente\.$/u,
    mend: /^Haal deze andere naam weg/u,
  },
  {
    name: 'one of two without a second',
    file: 'regios/gemeenten.yaml',
    find: 'keys: [de-baronie, de-markiezaten], basis: een-van-beide',
    replace: 'keys: [de-baronie], basis: een-van-beide',
    what: /een-van-beide heeft er minstens twee/u,
    mend: /./u,
  },
  {
    name: 'a desk on top of every municipality that does not exist',
    file: 'regios/gemeenten.yaml',
    find: 'politie-0900-8844, veilig-thuis]',
    replace: 'politie, veilig-thuis]',
    what: /^Loket “politie” bestaat niet\.$/u,
    mend: /content\/loketten/u,
  },
  {
    name: 'no desk for a municipality that is open day and night',
    file: 'regios/gemeenten.yaml',
    find: 'always: [alarmnummer-112, politie-0900-8844, veilig-thuis]',
    replace: 'always: [politie-0900-8844]',
    what: /^Geen van deze loketten is dag en nacht te bereiken\.$/u,
    mend: /veilig-thuis/u,
  },
  {
    name: 'a number that nobody confirmed, made public by half',
    file: 'regios/zorgcoordinatoren.yaml',
    find: "href: tel:+31592306300",
    replace: "href: null",
    what: /^Een bevestigd kanaal heeft geen link\.$/u,
    mend: /onbevestigd/u,
  },
  {
    name: 'an organisation that may not be published but has a confirmed number',
    file: 'regios/zorgcoordinatoren.yaml',
    find: 'desk: null\n    publish: ja',
    replace: 'desk: null\n    publish: na-verificatie',
    what: /^Dit kanaal is openbare-bron, maar publish staat op na-verificatie\.$/u,
    mend: /^Is het nagekeken, zet dan publish op ja/u,
    linesOff: Number.NaN,
  },
  {
    name: 'an organisation to publish without a contact',
    file: 'regios/zorgcoordinatoren.yaml',
    find: 'desk: fier\n    publish: na-verificatie',
    replace: 'desk: null\n    publish: ja',
    what: /^publish staat op ja, maar er is geen contact om te tonen\.$/u,
    mend: /^Voeg een bevestigd kanaal toe/u,
    linesOff: 1,
  },
  {
    name: 'two organisations with one key',
    file: 'regios/zorgcoordinatoren.yaml',
    find: 'key: fryslan',
    replace: 'key: groningen',
    what: /^“groningen” staat er twee keer\.$/u,
    mend: /geef er één een andere naam/u,
  },
  {
    name: 'a national desk of a region that does not exist',
    file: 'regios/zorgcoordinatoren.yaml',
    find: 'fallback: comensha',
    replace: 'fallback: comensja',
    what: /^Loket “comensja” bestaat niet\.$/u,
    mend: /content\/loketten/u,
  },
  {
    name: 'an old name that leads to no municipality',
    file: 'regios/herindelingen.yaml',
    find: 'into: [{ name: Eemsdelta }]',
    replace: 'into: [{ name: Eemdelta }]',
    what: /^De gemeente “Eemdelta” staat niet in gemeenten\.yaml\.$/u,
    mend: /precies zoals in gemeenten\.yaml/u,
  },
  {
    name: 'an old name that is still a municipality',
    file: 'regios/herindelingen.yaml',
    find: 'name: Appingedam',
    replace: 'name: Eemsdelta',
    what: /^“Eemsdelta” staat hier als oude naam, en ook nog in gemeenten\.yaml\.$/u,
    mend: /^Haal de regel uit gemeenten\.yaml/u,
  },
  {
    name: 'a split without the parts',
    file: 'regios/herindelingen.yaml',
    find: '{ name: Boxtel, part: Esch }',
    replace: '{ name: Boxtel }',
    what: /^Bij de splitsing van Haaren staat niet welk deel hierheen ging\.$/u,
    mend: /part: Esch/u,
  },
];

describe('each mistake is reported with file, line, what and mend', () => {
  test.each(mistakes)('$name', ({ file, find, replace, what, mend, linesOff = 0 }) => {
    const { problems, line } = afterChange(file, find, replace);
    const found = problems.find((problem) => what.test(problem.what));
    expect(found?.what, problems.map((problem) => problem.what).join('\n')).toMatch(what);
    expect(found?.mend).toMatch(mend);
    expect(found?.why.length).toBeGreaterThan(10);
    expect(found?.file).toMatch(/^content\/.*\.(yaml|mdx)$/u);
    if (!Number.isNaN(linesOff)) expect(found?.line).toBe(line + linesOff);
  });
});

test('all problems come at once in Dutch, with exit code 1', () => {
  afterChange('loketten/comensha.yaml', '09:00-17:00', '09:00-07:00');
  afterChange('slachtoffers/nl/praten.mdx', '(/noodhulp/)', '(/nood/)');
  const { status, stderr } = spawnSync(process.execPath, ['src/checks/run.ts', `--root=${root}`], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/content\/loketten\/comensha\.yaml:\d+ {2}maandag 09:00-07:00 eindigt voordat het begint\./u);
  expect(stderr).toMatch(/content\/slachtoffers\/nl\/praten\.mdx:\d+ {2}De pagina \/nood\/ bestaat niet\./u);
  expect(stderr).toMatch(/2 problemen gevonden\./u);
});

test('a desk with a mistake in it still exists for whoever names it', () => {
  const { problems } = afterChange('loketten/comensha.yaml', 'kind: registratie', 'kind: registratuur');
  expect(problems.map(({ file, what }) => `${file} ${what}`)).toEqual([
    'content/loketten/comensha.yaml “kind” heeft een waarde die niet bestaat.',
  ]);
});

test.each([
  ['a tab', '    use: gewoon', '\tuse: gewoon', 'er is met een tab ingesprongen; gebruik spaties.'],
  [
    'a wrong indent',
    '    use: gewoon',
    '   use: gewoon',
    'een aanhalingsteken, haak of dubbele punt ontbreekt, of het inspringen klopt niet.',
  ],
  ['a name twice', 'kind: registratie', 'kind: politie\nkind: politie', 'dezelfde naam staat twee keer in één groep.'],
  [
    'two colons',
    'kind: registratie',
    'kind: registratie: ook',
    'er staan twee dubbele punten op een regel; zet aanhalingstekens om de waarde.',
  ],
])('YAML with %s gives one problem, in Dutch', (_name, find, replace, said) => {
  const { problems } = afterChange('loketten/comensha.yaml', find, replace);
  expect(problems.map(({ what }) => what)).toEqual([`Het bestand is niet te lezen: ${said}`]);
});

test('a measurement of an earlier release is a warning and stops nothing', () => {
  const current = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  afterChange('metingen/privacy.yaml', `release: ${current}`, 'release: 0.0.1');
  const { status, stderr } = spawnSync(process.execPath, ['src/checks/run.ts', `--root=${root}`], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stderr).toMatch(/^Let op: content\/metingen\/privacy\.yaml:\d+ {2}De meting is van versie 0\.0\.1; dit is versie/mu);
  expect(stderr).toMatch(/Herstel: Draai npm run measure:privacy/u);
});

test('nothing is built before the check has passed', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
  expect(scripts.build).toMatch(/^npm run check && /u);
});
