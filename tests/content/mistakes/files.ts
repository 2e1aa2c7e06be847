import type { Mistake } from './mistake.ts';

/* Files and lists. */

export const files: Mistake[] = [
  {
    name: 'a file that the site needs',
    file: 'feestdagen.yaml',
    change: null,
    said: [
      'content/feestdagen.yaml:1  Dit bestand ontbreekt.',
      '    Waarom: Zonder dit bestand kan de site niet gebouwd worden.',
      '    Herstel: Zet het terug, bijvoorbeeld uit de vorige versie.',
    ],
  },
  {
    name: 'a file in no known folder',
    file: 'nieuws/iets.yaml',
    change: ['', 'a: 1\n'],
    said: [
      'content/nieuws/iets.yaml:1  Dit bestand hoort nergens bij.',
      '    Waarom: De site kent alleen de mappen en bestandsnamen uit content/README.md; dit bestand doet niets.',
      '    Herstel: Zet het in de goede map met de goede extensie, of haal het weg.',
    ],
  },
  {
    name: 'a file of a kind the site does not read',
    file: 'burgers/nl/foto.jpg',
    change: ['', 'x'],
    said: [
      'content/burgers/nl/foto.jpg:1  Dit bestand hoort nergens bij.',
      '    Waarom: De site kent alleen de mappen en bestandsnamen uit content/README.md; dit bestand doet niets.',
      '    Herstel: Zet het in de goede map met de goede extensie, of haal het weg.',
    ],
  },
  {
    name: 'a name with capitals and spaces',
    file: 'burgers/nl/Wat Wél.mdx',
    change: [
      '',
      '---\ntitle: Wat kunt u wel?\ndescription: Wat u doet als u zich zorgen maakt om iemand.\norder: 1\nsources:\n  - { url: \'https://www.voorbeeld.nl/doen\', for: wat een burger doet, date: null }\nfacts: [P-MEL-01, P-MEL-02]\nupdated: 2026-11-01\nreviewed: { date: 2026-11-02, by: redactie, kind: redactie }\nnext_review: 2027-02-01\n---\n\n## Wat doet u eerst?\n\nEen <Begrip id="melding">melding</Begrip> doet u bij de Nachtlijn.\nDat kan <Gemeten wat="pages" /> keer, of vaker.\n\n| Wat | Waar |\n| --- | --- |\n| Advies | Nachtlijn |\n\n<Inventaris id="campagnes" />\n',
    ],
    said: [
      'content/burgers/nl/Wat Wél.mdx:1  De bestandsnaam “Wat Wél.mdx” past niet in een adres.',
      '    Waarom: De naam wordt het adres van de pagina; met hoofdletters, spaties of accenten werkt een link niet overal.',
      '    Herstel: Noem het bestand wat-wel.mdx.',
    ],
  },
  {
    name: 'a desk with a name that is no address',
    file: 'loketten/Dag_lijn.yaml',
    change: [
      '',
      "name: De Daglijn\norganisation: Stichting Nachtlijn\nkind: hulpverlening\naudiences: [slachtoffer, professional, burger]\nforms: [alle]\npurposes: [hulp, advies]\nage: { from: null, to: null }\nnot_routed: Dit is een proef.\nwebsite: https://www.nachtlijn.nl\nchannels:\n  - type: phone\n    value: 0800-2000\n    href: tel:08002000\n    cost: gratis\n    hours: altijd\n    verification: { level: bevestigd, method: gebeld, date: 2026-11-01, sources: ['https://www.nachtlijn.nl/contact'] }\ncard:\n  name_needed: { answer: nee }\n  number_visible: { answer: onbekend }\n  tells_police: { answer: nee }\n  tells_comensha: { answer: nee }\n  tells_parents: { answer: nee }\n  free_of_charge: { answer: ja }\n  leaves_trace: { answer: ja }\n  interpreter: { answer: onbekend }\n  can: [luisteren, advies]\n  cannot: [geen-opvang]\n  next: gesprek-direct\n  next_when: meteen\n  secrecy_ends: onbekend\n  no_answer: null\ntext:\n  nl:\n    summary: Praten met iemand, dag en nacht.\n    explanation: Een medewerker luistert en denkt mee. Een naam is niet nodig.\nsources:\n  - { url: 'https://www.nachtlijn.nl/contact', for: nummer en tijden, date: 2026-10, type: eigen }\nreach: landelijk\n",
    ],
    said: [
      'content/loketten/Dag_lijn.yaml:1  De bestandsnaam “Dag_lijn.yaml” past niet in een adres.',
      '    Waarom: De naam wordt het adres van de pagina; met hoofdletters, spaties of accenten werkt een link niet overal.',
      '    Herstel: Noem het bestand dag-lijn.yaml.',
      'content/loketten/Dag_lijn.yaml:1  Loket “Dag_lijn” staat nog niet in content/vaste-ids.yaml.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet daar onder loketten: Dag_lijn: { name: "De Daglijn", kind: hulpverlening }',
      'content/loketten/en/Dag_lijn.yaml:1  Deze vertaling ontbreekt.',
      '    Waarom: Wie alleen “en” leest, moet de hele weg kunnen gaan: nood, keuzehulp, loketten, rechten.',
      '    Herstel: Vertaal het Nederlandse bestand, of haal de taal uit src/site.config.ts.',
    ],
  },
  {
    name: 'a page behind a fixed page',
    file: 'burgers/nl/index.mdx',
    change: [
      '',
      '---\ntitle: Wat kunt u wel?\ndescription: Wat u doet als u zich zorgen maakt om iemand.\norder: 1\nsources:\n  - { url: \'https://www.voorbeeld.nl/doen\', for: wat een burger doet, date: null }\nfacts: [P-MEL-01, P-MEL-02]\nupdated: 2026-11-01\nreviewed: { date: 2026-11-02, by: redactie, kind: redactie }\nnext_review: 2027-02-01\n---\n\n## Wat doet u eerst?\n\nEen <Begrip id="melding">melding</Begrip> doet u bij de Nachtlijn.\nDat kan <Gemeten wat="pages" /> keer, of vaker.\n\n| Wat | Waar |\n| --- | --- |\n| Advies | Nachtlijn |\n\n<Inventaris id="campagnes" />\n',
    ],
    said: [
      'content/burgers/nl/index.mdx:1  Het adres /burgers/ is al van een vaste pagina.',
      '    Waarom: Er kan maar één pagina op een adres staan; deze zou niemand zien.',
      '    Herstel: Geef het bestand een andere naam.',
    ],
  },
  {
    name: 'a page on an address of the site itself',
    file: 'algemeen/nl/weg.mdx',
    change: [
      '',
      '---\ntitle: Wat kunt u wel?\ndescription: Wat u doet als u zich zorgen maakt om iemand.\norder: 1\nsources:\n  - { url: \'https://www.voorbeeld.nl/doen\', for: wat een burger doet, date: null }\nfacts: [P-MEL-01, P-MEL-02]\nupdated: 2026-11-01\nreviewed: { date: 2026-11-02, by: redactie, kind: redactie }\nnext_review: 2027-02-01\n---\n\n## Wat doet u eerst?\n\nEen <Begrip id="melding">melding</Begrip> doet u bij de Nachtlijn.\nDat kan <Gemeten wat="pages" /> keer, of vaker.\n\n| Wat | Waar |\n| --- | --- |\n| Advies | Nachtlijn |\n\n<Inventaris id="campagnes" />\n',
    ],
    said: [
      'content/algemeen/nl/weg.mdx:1  Het adres /weg/ is al van de site zelf.',
      '    Waarom: Er kan maar één pagina op een adres staan; deze zou niemand zien.',
      '    Herstel: Geef het bestand een andere naam.',
    ],
  },
  {
    name: 'a desk that is gone, with its id still in use elsewhere',
    file: 'vaste-ids.yaml',
    change: ['  nachtlijn: {', '  dagkrant: { name: De Dagkrant, kind: informatie }\n  nachtlijn: {'],
    said: [
      'content/vaste-ids.yaml:3  Loket “dagkrant” is verdwenen.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet content/loketten/dagkrant.yaml terug. Bestaat het loket niet meer? Zet dan hier ended met de dag.',
    ],
  },
  {
    name: 'a desk that is used again after it ended',
    file: 'vaste-ids.yaml',
    change: ['kind: opvang }', 'kind: opvang, ended: 2026-01-01 }'],
    said: [
      'content/vaste-ids.yaml:4  Loket “opvanghuis” is beëindigd, maar staat weer in content/loketten/.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Geef een nieuw loket een nieuwe bestandsnaam. Is het hetzelfde loket, haal ended dan weg.',
    ],
  },
  {
    name: 'a new desk that is not in the list of ids',
    file: 'vaste-ids.yaml',
    change: ['  opvanghuis: { name: Het Opvanghuis, kind: opvang }\n', ''],
    said: [
      'content/loketten/opvanghuis.yaml:1  Loket “opvanghuis” staat nog niet in content/vaste-ids.yaml.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet daar onder loketten: opvanghuis: { name: "Het Opvanghuis", kind: opvang }',
    ],
  },
  {
    name: 'an id that gets another desk',
    file: 'loketten/nachtlijn.yaml',
    change: ['name: De Nachtlijn', 'name: De Avondkrant'],
    said: [
      'content/loketten/nachtlijn.yaml:1  “name” van loket “nachtlijn” was “De Nachtlijn” en is nu “De Avondkrant”.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Is het nog hetzelfde loket? Verander het dan ook in content/vaste-ids.yaml. Is het een ander? Geef dat een eigen bestand met een nieuwe naam.',
    ],
  },
  {
    name: 'an id of a desk that gets another purpose',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening', 'kind: informatie'],
    said: [
      'content/loketten/nachtlijn.yaml:3  “kind” van loket “nachtlijn” was “hulpverlening” en is nu “informatie”.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Is het nog hetzelfde loket? Verander het dan ook in content/vaste-ids.yaml. Is het een ander? Geef dat een eigen bestand met een nieuwe naam.',
    ],
  },
  {
    name: 'answers of the keuzehulp in another order',
    file: 'keuzehulp/ik.yaml',
    change: ['options: [jonger-dan-18, 18-of-ouder]', 'options: [18-of-ouder, jonger-dan-18]'],
    said: [
      'content/keuzehulp/ik.yaml:8  De antwoorden op “leeftijd” waren jonger-dan-18, 18-of-ouder en zijn nu 18-of-ouder, jonger-dan-18.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet het terug. Een nieuw antwoord mag alleen achteraan: zet het dan ook achteraan in content/vaste-ids.yaml.',
    ],
  },
  {
    name: 'a question of the keuzehulp that was not there',
    file: 'vaste-ids.yaml',
    change: ['  delen: { acuut: [ja, nee] }', '  delen: { acuut: [ja, nee], rol: [zorg, gemeente] }'],
    said: [
      'content/keuzehulp/delen.yaml:5  De vragen van “delen” waren acuut, rol en zijn nu acuut.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet ze terug, in die volgorde. Adressen van pagina’s hangen ervan af; zie content/vaste-ids.yaml.',
    ],
  },
  {
    name: 'a tree that is not in the list of ids',
    file: 'vaste-ids.yaml',
    change: ['  delen: { acuut: [ja, nee] }\n', ''],
    said: [
      'content/keuzehulp/delen.yaml:1  Boom “delen” staat nog niet in content/vaste-ids.yaml.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet daar de vragen en antwoorden bij.',
    ],
  },
  {
    name: 'a municipality that is gone without a merger',
    file: 'vaste-ids.yaml',
    change: ['  GM0001:', '  GM9999: Verdwenen\n  GM0001:'],
    said: [
      'content/vaste-ids.yaml:11  Gemeente Verdwenen (GM9999) is verdwenen.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet haar in herindelingen.yaml onder merged.',
    ],
  },
  {
    name: 'a municipality whose code gets another name',
    file: 'vaste-ids.yaml',
    change: ['GM0001: Appeldam', 'GM0001: Perendam'],
    said: [
      'content/vaste-ids.yaml:11  Gemeente GM0001 was Perendam en is nu Appeldam.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Is het dezelfde gemeente? Verander de naam hier.',
    ],
  },
  {
    name: 'a new municipality that is not in the list of ids',
    file: 'vaste-ids.yaml',
    change: ['  GM0001: Appeldam\n', ''],
    said: [
      'content/regios/gemeenten.yaml:10  Gemeente Appeldam staat nog niet in content/vaste-ids.yaml.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet daar onder gemeenten: GM0001: "Appeldam"',
    ],
  },
  {
    name: 'a fact twice',
    file: 'feiten/melden.yaml',
    change: ['id: P-MEL-02', 'id: P-MEL-01'],
    said: [
      'content/burgers/nl/wat-doen.mdx:7  Feit P-MEL-02 bestaat niet.',
      '    Waarom: Elke uitspraak rust op een feit met bron en zekerheid (content/feiten/).',
      '    Herstel: Zoek het goede nummer op in content/feiten/, of voeg het daar toe.',
      'content/feiten/melden.yaml:3  Feit P-MEL-01 staat er twee keer, ook in content/feiten/melden.yaml:2.',
      '    Waarom: Een nummer betekent altijd één ding.',
      '    Herstel: Geef één van beide een nieuw nummer.',
      'content/keuzehulp-open/voorbeelden.yaml:15  Feit P-MEL-02 bestaat niet.',
      '    Waarom: Elke uitspraak rust op een feit met bron en zekerheid (content/feiten/).',
      '    Herstel: Zoek het goede nummer op in content/feiten/, of voeg het daar toe.',
    ],
  },
  {
    name: 'a number of a fact that is none',
    file: 'feiten/melden.yaml',
    change: ['id: P-MEL-02', 'id: P-MEL-2'],
    said: [
      'content/feiten/melden.yaml:3  “P-MEL-2” bij “id” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf P, drie hoofdletters en twee cijfers, bijvoorbeeld P-AAN-01. Uitleg: Vast nummer; verandert nooit van betekenis.',
    ],
  },
  {
    name: 'a term twice',
    file: 'begrippen/nl.yaml',
    change: ['id: aangifte', 'id: melding'],
    said: [
      'content/begrippen/nl.yaml:8  “melding” staat er twee keer.',
      '    Waarom: Een link naar deze naam kan maar naar één plek gaan.',
      '    Herstel: Haal er één weg, of geef er één een andere naam. De eerste staat op regel 2.',
    ],
  },
  {
    name: 'a term with a page that does not exist',
    file: 'begrippen/nl.yaml',
    change: ['pages: [/burgers/wat-doen/]', 'pages: [/burgers/doen/]'],
    said: [
      'content/begrippen/nl.yaml:7  De pagina /burgers/doen/ bestaat niet.',
      '    Waarom: Wie op de link drukt, komt nergens uit.',
      '    Herstel: Bedoelt u “/burgers/wat-doen/”? Kies een bestaand adres; het begint en eindigt met een schuine streep.',
    ],
  },
  {
    name: 'a desk of a list that does not exist',
    file: 'inventaris/campagnes.yaml',
    change: ['desk: nachtlijn', 'desk: nachtlein'],
    said: [
      'content/inventaris/campagnes.yaml:9  Loket “nachtlein” bestaat niet.',
      '    Waarom: De pagina verwijst dan naar een loket dat er niet is.',
      '    Herstel: Bedoelt u “nachtlijn”? Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
    ],
  },
  {
    name: 'an item of a list twice',
    file: 'inventaris/campagnes.yaml',
    change: ['id: let-op', 'id: kijk-om'],
    said: [
      'content/inventaris/campagnes.yaml:12  “kijk-om” staat er twee keer.',
      '    Waarom: Een link naar deze naam kan maar naar één plek gaan.',
      '    Herstel: Haal er één weg, of geef er één een andere naam. De eerste staat op regel 2.',
    ],
  },
  {
    name: 'an everyday word without what it means',
    file: 'zoeken/nl.yaml',
    change: [', means: [praten]', ''],
    said: [
      'content/zoeken/nl.yaml:6  Het veld “means” ontbreekt bij nummer 1 van “synonyms”.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “means” toe. Uitleg: De woorden van deze site die dat betekenen.',
    ],
  },
  {
    name: 'search words for a page that does not exist',
    file: 'zoeken/nl.yaml',
    change: ['  /loketten/:', '  /lokketten/:'],
    said: [
      'content/zoeken/nl.yaml:8  De pagina /lokketten/ bestaat niet.',
      '    Waarom: Wie op de link drukt, komt nergens uit.',
      '    Herstel: Bedoelt u “/loketten/”? Kies een bestaand adres; het begint en eindigt met een schuine streep.',
    ],
  },
  {
    name: 'search words for something that is no address',
    file: 'zoeken/nl.yaml',
    change: ['  /loketten/:', '  loketten:'],
    said: [
      'content/zoeken/nl.yaml:8  “loketten” bij “pages” kan geen naam zijn.',
      '    Waarom: Andere plaatsen verwijzen met deze naam; de vorm ligt vast.',
      '    Herstel: Schrijf het adres van schuine streep tot schuine streep, bijvoorbeeld /hulp/praten/.',
    ],
  },
  {
    name: 'no holidays of next year',
    file: 'feestdagen.yaml',
    change: ['  - { date: 2027-01-01, name: Nieuwjaarsdag }\n', ''],
    said: [
      'content/feestdagen.yaml:3  De feestdagen van 2027 ontbreken.',
      '    Waarom: De site zou op een feestdag kunnen zeggen dat een loket open is.',
      '    Herstel: Voeg de feestdagen van dat jaar toe.',
    ],
  },
  {
    name: 'holidays in the wrong order',
    file: 'feestdagen.yaml',
    change: ['date: 2026-12-25', 'date: 2027-12-25'],
    said: [
      'content/feestdagen.yaml:3  De dagen staan niet op volgorde, of een dag staat er twee keer.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Zet de oudste dag bovenaan en elke dag één keer. Uitleg: Alle feestdagen, oudste eerst, elke dag één keer.',
    ],
  },
  {
    name: 'a comparison with an empty cell',
    file: 'vergelijker/nl.yaml',
    change: [', aangifte: Iedereen.', ''],
    said: [
      'content/vergelijker/nl.yaml:7  De rij “wie-mag” heeft geen cel voor de kolom “aangifte”.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Voeg “aangifte:” toe, met het antwoord. Uitleg: Per kolom het antwoord; elke kolom precies één keer.',
    ],
  },
  {
    name: 'a comparison with a cell too many',
    file: 'vergelijker/nl.yaml',
    change: ['aangifte: Iedereen.', 'aangifte: Iedereen., tip: Iedereen.'],
    said: [
      'content/vergelijker/nl.yaml:7  De kolom “tip” bestaat niet.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Kies uit: melding, aangifte. Uitleg: Het antwoord in hoogstens 18 woorden; loketten bij naam, nooit met nummer.',
    ],
  },
  {
    name: 'a cell that is too long',
    file: 'vergelijker/nl.yaml',
    change: [
      'aangifte: Iedereen.',
      'aangifte: Iedereen en Iedereen en Iedereen en Iedereen en Iedereen en Iedereen en Iedereen en Iedereen en Iedereen en Iedereen en ieder.',
    ],
    said: [
      'content/vergelijker/nl.yaml:7  Deze cel heeft meer dan 18 woorden.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Kort de tekst in: op een telefoon staan de cellen onder elkaar. Uitleg: Het antwoord in hoogstens 18 woorden; loketten bij naam, nooit met nummer.',
    ],
  },
  {
    name: 'a figure with a bound on the wrong side',
    file: 'cijfers/gemeld.yaml',
    change: ['low: 11', 'low: 13'],
    said: [
      'content/cijfers/gemeld.yaml:18  De ondergrens ligt boven het getal, of de bovengrens eronder.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Zet low op het kleinste getal en high op het grootste. Uitleg: De getallen, in de volgorde van de tabel.',
    ],
  },
  {
    name: 'a figure with a number and a text',
    file: 'cijfers/gemeld.yaml',
    change: ['value: 10 }', 'value: 10, instead: niet gevonden }'],
    said: [
      'content/cijfers/gemeld.yaml:17  Er staat een getal, en ook een tekst in plaats van een getal.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Haal value of instead weg. Uitleg: De getallen, in de volgorde van de tabel.',
    ],
  },
  {
    name: 'a year twice',
    file: 'cijfers/gemeld.yaml',
    change: ['at: 2024, value', 'at: 2023, value'],
    said: [
      'content/cijfers/gemeld.yaml:12  Een jaar of groep staat twee keer in dezelfde reeks.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Haal er één weg, of verbeter at. Uitleg: Eén of twee reeksen getallen.',
    ],
  },
  {
    name: 'a line with groups instead of years',
    file: 'cijfers/gemeld.yaml',
    change: ['at: 2023', 'at: Vrouwen'],
    said: [
      'content/cijfers/gemeld.yaml:6  Een lijn heeft bij elke waarde een jaar nodig.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Zet bij elke at een jaar, of zet chart op balk. Uitleg: lijn voor jaren op een rij, balk voor groepen of losse jaren.',
    ],
  },
  {
    name: 'a line without a place for its name',
    file: 'cijfers/gemeld.yaml',
    change: ['    name_at: { year: 2024, side: rechts }\n', ''],
    said: [
      'content/cijfers/gemeld.yaml:12  Bij een lijn staat niet waar haar naam in de grafiek komt.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: Voeg bij elke reeks name_at toe, bijvoorbeeld name_at: { year: 2024, side: rechts }. Uitleg: Eén of twee reeksen getallen.',
    ],
  },
];
