import type { Mistake } from './mistake.ts';

/* Desks: what their form cannot say. */

export const desks: Mistake[] = [
  {
    name: 'hours that end before they start',
    file: 'loketten/opvanghuis.yaml',
    change: ["dinsdag: ['09:00-17:00']", "dinsdag: ['17:00-09:00']"],
    said: [
      'content/loketten/opvanghuis.yaml:16  dinsdag 17:00-09:00 eindigt voordat het begint.',
      '    Waarom: De site rekent hiermee uit of een loket nu open is.',
      '    Herstel: Zet de vroegste tijd eerst. Alleen avondtijden vanaf 17:00 mogen over middernacht gaan.',
    ],
  },
  {
    name: 'hours that overlap',
    file: 'loketten/opvanghuis.yaml',
    change: ["maandag: ['09:00-12:00', '13:00-17:00']", "maandag: ['09:00-14:00', '13:00-17:00']"],
    said: [
      'content/loketten/opvanghuis.yaml:15  maandag 13:00-17:00 overlapt een ander tijdvak.',
      '    Waarom: De site rekent hiermee uit of een loket nu open is.',
      '    Herstel: Maak er één tijdvak van.',
    ],
  },
  {
    name: 'hours of no length',
    file: 'loketten/opvanghuis.yaml',
    change: ["dinsdag: ['09:00-17:00']", "dinsdag: ['09:00-09:00']"],
    said: [
      'content/loketten/opvanghuis.yaml:16  dinsdag 09:00-09:00 begint en eindigt op hetzelfde moment.',
      '    Waarom: De site rekent hiermee uit of een loket nu open is.',
      '    Herstel: Pas begin of einde aan, of haal het weg.',
    ],
  },
  {
    name: 'a number that is too short',
    file: 'loketten/opvanghuis.yaml',
    change: ['href: tel:+31102345678', 'href: tel:010234'],
    said: [
      'content/loketten/opvanghuis.yaml:12  “tel:010234” is geen volledig telefoonnummer.',
      '    Waarom: Wie erop drukt, komt nergens uit.',
      '    Herstel: Schrijf bijvoorbeeld tel:+31334481186 of tel:08002000.',
    ],
  },
  {
    name: 'a number that rings elsewhere than it says',
    file: 'loketten/opvanghuis.yaml',
    change: ['href: tel:+31102345678', 'href: tel:+31102345679'],
    said: [
      'content/loketten/opvanghuis.yaml:12  Het nummer dat men leest (010-234 56 78) is niet het nummer dat men belt (tel:+31102345679).',
      '    Waarom: Wie op het nummer drukt, moet bellen wie er staat.',
      '    Herstel: Ga na welk nummer klopt, en maak value en href gelijk.',
    ],
  },
  {
    name: 'a phone with the link of a site',
    file: 'loketten/nachtlijn.yaml',
    change: ['href: tel:08002000', 'href: https://www.nachtlijn.nl'],
    said: [
      'content/loketten/nachtlijn.yaml:12  “https://www.nachtlijn.nl” is geen volledig telefoonnummer.',
      '    Waarom: Wie erop drukt, komt nergens uit.',
      '    Herstel: Schrijf bijvoorbeeld tel:+31334481186 of tel:08002000.',
    ],
  },
  {
    name: 'an unconfirmed channel with a link',
    file: 'loketten/opvanghuis.yaml',
    change: ['href: null', 'href: mailto:post@opvanghuis.nl'],
    said: [
      'content/loketten/opvanghuis.yaml:31  Een onbevestigd kanaal heeft een link.',
      '    Waarom: Een nummer dat niemand nakeek, mag niemand kunnen bellen.',
      '    Herstel: Zet href op null. Is het nagekeken, verander dan level, method, date en sources.',
    ],
  },
  {
    name: 'a confirmed channel without a link',
    file: 'loketten/opvanghuis.yaml',
    change: ['href: tel:+31102345678', 'href: null'],
    said: [
      'content/keuzehulp/ik.yaml:19  Het eerste loket heeft geen enkel bevestigd kanaal. Antwoorden: gevaar: nee, leeftijd: 18-of-ouder, wens: veilige-plek (code bbb).',
      '    Waarom: Bovenaan moet iets staan waar iemand meteen mee verder kan.',
      '    Herstel: Zet een loket met een getoond nummer of een getoonde site bovenaan.',
      'content/loketten/opvanghuis.yaml:12  Een bevestigd kanaal heeft geen link.',
      '    Waarom: Bezoekers zouden het niet te zien krijgen.',
      '    Herstel: Vul href in, bijvoorbeeld tel:+31334481186 of tel:08002000, of zet level op onbevestigd.',
    ],
  },
  {
    name: 'a source of a channel that is not listed',
    file: 'loketten/nachtlijn.yaml',
    change: ["sources: ['https://www.nachtlijn.nl/contact'] }", "sources: ['https://www.nachtlijn.nl/kontakt'] }"],
    said: [
      'content/loketten/nachtlijn.yaml:15  De bron https://www.nachtlijn.nl/kontakt staat niet in de bronnenlijst van dit loket.',
      '    Waarom: Bij elk kanaal moet na te gaan zijn waar het vandaan komt.',
      '    Herstel: Bedoelt u “https://www.nachtlijn.nl/contact”? Voeg het adres anders toe onder sources, met waarvoor en datum.',
    ],
  },
  {
    name: 'a desk to fall back on that does not exist',
    file: 'loketten/opvanghuis.yaml',
    change: ['no_answer: nachtlijn', 'no_answer: nachtlein'],
    said: [
      'content/loketten/opvanghuis.yaml:53  Loket “nachtlein” bestaat niet.',
      '    Waarom: Wie geen antwoord krijgt, moet ergens anders wel iemand bereiken, dag en nacht.',
      '    Herstel: Bedoelt u “nachtlijn”? Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
    ],
  },
  {
    name: 'a ring of desks',
    file: 'loketten/nachtlijn.yaml',
    change: ['no_answer: null', 'no_answer: opvanghuis'],
    said: [
      'content/loketten/nachtlijn.yaml:30  De keten bij geen antwoord draait rond: nachtlijn → opvanghuis → nachtlijn.',
      '    Waarom: Wie geen antwoord krijgt, moet ergens anders wel iemand bereiken, dag en nacht.',
      '    Herstel: Vul bij één van deze loketten een ander no_answer in, een loket dat dag en nacht open is.',
      'content/loketten/opvanghuis.yaml:53  De keten bij geen antwoord draait rond: opvanghuis → nachtlijn → opvanghuis.',
      '    Waarom: Wie geen antwoord krijgt, moet ergens anders wel iemand bereiken, dag en nacht.',
      '    Herstel: Vul bij één van deze loketten een ander no_answer in, een loket dat dag en nacht open is.',
    ],
  },
  {
    name: 'a chain that ends at a desk that is not always open',
    file: 'loketten/opvanghuis.yaml',
    change: ['no_answer: nachtlijn', 'no_answer: null'],
    said: [
      'content/loketten/opvanghuis.yaml:53  De keten bij geen antwoord eindigt bij “opvanghuis”, dat niet dag en nacht bereikbaar is.',
      '    Waarom: Wie geen antwoord krijgt, moet ergens anders wel iemand bereiken, dag en nacht.',
      '    Herstel: Vul bij no_answer een loket in dat wel dag en nacht open is.',
    ],
  },
  {
    name: 'a check in the future',
    file: 'loketten/nachtlijn.yaml',
    change: ['date: 2026-11-01', 'date: 2027-11-01'],
    said: [
      'content/loketten/nachtlijn.yaml:15  De datum 2027-11-01 ligt in de toekomst.',
      '    Waarom: Een datum zegt wanneer iets is nagekeken of geschreven; dat kan nog niet gebeurd zijn.',
      '    Herstel: Vul de echte datum in.',
    ],
  },
  {
    name: 'a source in the future',
    file: 'loketten/nachtlijn.yaml',
    change: ['date: 2026-10', "date: '2031'"],
    said: [
      'content/loketten/nachtlijn.yaml:36  De datum 2031 ligt in de toekomst.',
      '    Waarom: Een datum zegt wanneer iets is nagekeken of geschreven; dat kan nog niet gebeurd zijn.',
      '    Herstel: Vul de echte datum in.',
    ],
  },
  {
    name: 'INT-1 a number in the words of a desk',
    file: 'loketten/nachtlijn.yaml',
    change: ['summary: Praten', 'summary: Bel 06-12345678. Praten'],
    said: [
      'content/loketten/nachtlijn.yaml:33  Een telefoonnummer in de tekst: 06-12345678.',
      '    Waarom: Nummers staan op één plek, bij de kanalen van een loket, zodat ze overal tegelijk te verbeteren zijn.',
      '    Herstel: Noem het loket bij naam, of zet het nummer als kanaal in content/loketten/.',
    ],
  },
  {
    name: 'a word that hurts in the words of a desk',
    file: 'loketten/nachtlijn.yaml',
    change: ['summary: Praten', 'summary: Over een loverboy praten'],
    said: [
      'content/loketten/nachtlijn.yaml:33  Het woord “loverboy” gebruiken wij niet.',
      '    Waarom: Het kwetst, verwijt of belooft te veel (LANG-3).',
      '    Herstel: Schrijf: mensenhandelaar, of omschrijf wat iemand doet. Is het hier toch nodig op een pagina, zet het dan met de reden onder word_exceptions.',
    ],
  },
  {
    name: 'a desk that the keuzehulp never names',
    file: 'keuzehulp/ik.yaml',
    change: [
      '      - { id: opvanghuis, place: eerst, because: slapen }',
      '      - { id: nachtlijn, place: eerst, because: slapen }',
    ],
    said: [
      'content/loketten/opvanghuis.yaml:1  De keuzehulp wijst nooit naar dit loket.',
      '    Waarom: Een loket dat niemand kan bereiken, helpt niemand; dat moet een keuze zijn, geen vergissing.',
      '    Herstel: Voeg een regel toe in content/keuzehulp/, of geef de reden in not_routed.',
    ],
  },
  {
    name: 'a desk that says wrongly that it is never named',
    file: 'loketten/nachtlijn.yaml',
    change: [
      'website: https://www.nachtlijn.nl',
      'not_routed: De keuzehulp noemt dit niet.\nwebsite: https://www.nachtlijn.nl',
    ],
    said: [
      'content/loketten/nachtlijn.yaml:8  De keuzehulp wijst wel naar dit loket, maar not_routed zegt van niet.',
      '    Waarom: Een loket dat niemand kan bereiken, helpt niemand; dat moet een keuze zijn, geen vergissing.',
      '    Herstel: Haal not_routed weg.',
    ],
  },
  {
    name: 'INT-8 a sign without width',
    file: 'loketten/nachtlijn.yaml',
    change: ['name: De Nachtlijn', 'name: De Nacht\u200Blijn'],
    said: [
      'content/loketten/nachtlijn.yaml:1  “name” van loket “nachtlijn” was “De Nachtlijn” en is nu “De Nacht\u200Blijn”.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Is het nog hetzelfde loket? Verander het dan ook in content/vaste-ids.yaml. Is het een ander? Geef dat een eigen bestand met een nieuwe naam.',
      'content/loketten/nachtlijn.yaml:1  Een onzichtbaar teken (U+200B).',
      '    Waarom: Daarmee kan een nummer of adres er anders uitzien dan het is.',
      '    Herstel: Verwijder het teken en typ de tekst eromheen opnieuw.',
    ],
  },
  {
    name: 'INT-8 a sign without width, as an escape',
    file: 'loketten/nachtlijn.yaml',
    change: ['name: De Nachtlijn', 'name: "De Nacht\\u200Blijn"'],
    said: [
      'content/loketten/nachtlijn.yaml:1  “name” van loket “nachtlijn” was “De Nachtlijn” en is nu “De Nacht\u200Blijn”.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Is het nog hetzelfde loket? Verander het dan ook in content/vaste-ids.yaml. Is het een ander? Geef dat een eigen bestand met een nieuwe naam.',
      'content/loketten/nachtlijn.yaml:1  Een onzichtbaar teken (U+200B).',
      '    Waarom: Daarmee kan een nummer of adres er anders uitzien dan het is.',
      '    Herstel: Verwijder het teken en typ de tekst eromheen opnieuw.',
    ],
  },
  {
    name: 'INT-8 a site with a letter that only looks right',
    file: 'loketten/nachtlijn.yaml',
    change: ['website: https://www.nachtlijn.nl', 'website: https://www.n\u0430chtlijn.nl'],
    said: [
      'content/loketten/nachtlijn.yaml:8  Het woord “n\u0430chtlijn” heeft letters van twee schriften.',
      '    Waarom: Zulke letters lijken op elkaar: een adres of naam kan van iemand anders zijn.',
      '    Herstel: Typ het woord opnieuw met gewone letters.',
      'content/loketten/nachtlijn.yaml:8  Het adres https://www.n\u0430chtlijn.nl heeft een naam met letters die op andere lijken.',
      '    Waarom: Wie erop drukt, komt misschien bij iemand anders uit dan er staat.',
      '    Herstel: Neem het adres over van de site zelf: alleen gewone letters, cijfers, punten en streepjes.',
    ],
  },
  {
    name: 'INT-8 a site whose name passes for another',
    file: 'loketten/nachtlijn.yaml',
    change: ['website: https://www.nachtlijn.nl', 'website: https://www.nachtl1jn.nl'],
    said: [
      'content/loketten/nachtlijn.yaml:8  Het adres nachtl1jn.nl lijkt op nachtlijn.nl.',
      '    Waarom: Wie erop drukt, komt misschien bij iemand anders uit dan er staat.',
      '    Herstel: Neem het adres over van de site zelf: alleen gewone letters, cijfers, punten en streepjes.',
    ],
  },
];
