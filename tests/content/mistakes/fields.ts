import type { Mistake } from './mistake.ts';

/* Fields that do not fit their form. */

export const fields: Mistake[] = [
  {
    name: 'a misspelt field, which is then missing too',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation:', 'organisatoin:'],
    said: [
      'content/loketten/nachtlijn.yaml:2  Onbekend veld “organisatoin”.',
      '    Waarom: De site kent dit veld niet; wat erin staat, komt nergens.',
      '    Herstel: Bedoelt u “organisation”? Haal het anders weg.',
    ],
  },
  {
    name: 'a field that belongs nowhere',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening', 'kind: hulpverlening\nopeningstijden: altijd'],
    said: [
      'content/loketten/nachtlijn.yaml:4  Onbekend veld “openingstijden”.',
      '    Waarom: De site kent dit veld niet; wat erin staat, komt nergens.',
      '    Herstel: Haal het weg. Hier mag staan: name, organisation, kind, audiences, forms, purposes, age, reach, not_routed, website, channels, card, text, search_terms, sources.',
    ],
  },
  {
    name: 'a comma in a value between braces',
    file: 'feiten/melden.yaml',
    change: ['claim: De Nachtlijn vraagt niet naar een naam.', 'claim: De Nachtlijn vraagt niets, ook geen naam'],
    said: [
      'content/feiten/melden.yaml:2  Onbekend veld “ook geen naam” bij nummer 1 van “facts”.',
      '    Waarom: De site kent dit veld niet; wat erin staat, komt nergens.',
      '    Herstel: Hoort dit bij de tekst vóór de komma, zet die tekst dan tussen aanhalingstekens. Haal het anders weg.',
    ],
  },
  {
    name: 'a field that is missing',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn\n', ''],
    said: [
      'content/loketten/nachtlijn.yaml:1  Het veld “organisation” ontbreekt.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “organisation” toe. Uitleg: Van wie het loket is.',
    ],
  },
  {
    name: 'a field that is missing deep in a list',
    file: 'loketten/opvanghuis.yaml',
    change: ['    cost: gewoon-tarief\n', ''],
    said: [
      'content/loketten/opvanghuis.yaml:10  Het veld “cost” ontbreekt bij nummer 1 van “channels”.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “cost” toe. Kies uit: gratis, gewoon-tarief, lokaal-tarief, betaald, onbekend. Uitleg: Wat bellen kost; onbekend als geen bron het zegt.',
    ],
  },
  {
    name: 'a choice that is missing',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening\n', ''],
    said: [
      'content/loketten/nachtlijn.yaml:1  Het veld “kind” ontbreekt.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “kind” toe. Kies uit: noodhulp, politie, anoniem-melden, inspectie, hulpverlening, informatie, registratie, jeugd, opvang, juridisch. Uitleg: Soort loket.',
    ],
  },
  {
    name: 'a field without a value',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening', 'kind: # hulpverlening'],
    said: [
      'content/loketten/nachtlijn.yaml:3  “kind” is leeg.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Vul het in. Kies uit: noodhulp, politie, anoniem-melden, inspectie, hulpverlening, informatie, registratie, jeugd, opvang, juridisch. Begint de waarde met een #, zet haar dan tussen aanhalingstekens. Uitleg: Soort loket.',
    ],
  },
  {
    name: 'an empty text',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', "organisation: ''"],
    said: [
      'content/loketten/nachtlijn.yaml:2  “organisation” is leeg.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Vul het in. Uitleg: Van wie het loket is.',
    ],
  },
  {
    name: 'a value that is not in the list',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening', 'kind: hulpverlenen'],
    said: [
      'content/loketten/nachtlijn.yaml:3  “kind” kan niet “hulpverlenen” zijn.',
      '    Waarom: De site kent alleen vaste waarden; bij iets anders weet zij niet wat te tonen.',
      '    Herstel: Bedoelt u “hulpverlening”? Kies uit: noodhulp, politie, anoniem-melden, inspectie, hulpverlening, informatie, registratie, jeugd, opvang, juridisch. Uitleg: Soort loket.',
    ],
  },
  {
    name: 'a value that resembles none',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening', 'kind: iets anders'],
    said: [
      'content/loketten/nachtlijn.yaml:3  “kind” kan niet “iets anders” zijn.',
      '    Waarom: De site kent alleen vaste waarden; bij iets anders weet zij niet wat te tonen.',
      '    Herstel: Kies uit: noodhulp, politie, anoniem-melden, inspectie, hulpverlening, informatie, registratie, jeugd, opvang, juridisch. Uitleg: Soort loket.',
    ],
  },
  {
    name: 'a value that is not in the list, in a list',
    file: 'loketten/opvanghuis.yaml',
    change: ['purposes: [opvang]', 'purposes: [opvangen]'],
    said: [
      'content/loketten/opvanghuis.yaml:6  Nummer 1 van “purposes” kan niet “opvangen” zijn.',
      '    Waarom: De site kent alleen vaste waarden; bij iets anders weet zij niet wat te tonen.',
      '    Herstel: Bedoelt u “opvang”? Kies uit: hulp, melden, aangifte, opvang, advies, juridisch. Uitleg: Waarvoor iemand hier terecht kan.',
    ],
  },
  {
    name: 'a number that must be text',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', 'organisation: 2026'],
    said: [
      'content/loketten/nachtlijn.yaml:2  Bij “organisation” hoort tekst, en hier staat het getal 2026.',
      '    Waarom: Anders weet de site niet wat er bedoeld is.',
      '    Herstel: Zet de waarde tussen aanhalingstekens. Uitleg: Van wie het loket is.',
    ],
  },
  {
    name: 'a word that must be a number',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['order: 1', 'order: eerst'],
    said: [
      'content/slachtoffers/nl/praten.mdx:4  Bij “order” hoort een getal, en hier staat “eerst”.',
      '    Waarom: Anders weet de site niet wat er bedoeld is.',
      '    Herstel: Schrijf alleen cijfers, zonder aanhalingstekens. Uitleg: Plaats in de lijst van deze afdeling.',
    ],
  },
  {
    name: 'half a number',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['order: 1', 'order: 1.5'],
    said: [
      'content/slachtoffers/nl/praten.mdx:4  Bij “order” hoort een heel getal, en hier staat het getal 1.5.',
      '    Waarom: Anders weet de site niet wat er bedoeld is.',
      '    Herstel: Schrijf het zonder punt of komma. Uitleg: Plaats in de lijst van deze afdeling.',
    ],
  },
  {
    name: 'a number that is too small',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['order: 1', 'order: 0'],
    said: [
      'content/slachtoffers/nl/praten.mdx:4  Het getal bij “order” is 0; het minimum is 1.',
      '    Waarom: Een ander getal kan hier niet kloppen.',
      '    Herstel: Vul het goede getal in. Uitleg: Plaats in de lijst van deze afdeling.',
    ],
  },
  {
    name: 'a word that must be true or false',
    file: 'keuzehulp/ik.yaml',
    change: ['    final: true', '    final: ja'],
    said: [
      'content/keuzehulp/ik.yaml:15  Bij “final” hoort true of false, en hier staat “ja”.',
      '    Waarom: Anders weet de site niet wat er bedoeld is.',
      '    Herstel: Schrijf true voor ja, false voor nee, zonder aanhalingstekens. Uitleg: true: na deze regel telt geen andere regel meer mee.',
    ],
  },
  {
    name: 'a word that must be a list',
    file: 'loketten/nachtlijn.yaml',
    change: ['forms: [alle]', 'forms: alle'],
    said: [
      'content/loketten/nachtlijn.yaml:5  Bij “forms” hoort een lijst, en hier staat “alle”.',
      '    Waarom: Anders weet de site niet wat er bedoeld is.',
      '    Herstel: Schrijf haken om de waarde: [alle]. Uitleg: Over welke vormen van uitbuiting het gaat; alle als het over elke vorm gaat.',
    ],
  },
  {
    name: 'a word that must be a group',
    file: 'loketten/nachtlijn.yaml',
    change: ['age: { from: null, to: null }', 'age: volwassen'],
    said: [
      'content/loketten/nachtlijn.yaml:7  Bij “age” hoort een groep velden, en hier staat “volwassen”.',
      '    Waarom: Anders weet de site niet wat er bedoeld is.',
      '    Herstel: Zet de velden eronder, elk op een eigen regel en verder ingesprongen. Uitleg: Voor welke leeftijd dit loket er is.',
    ],
  },
  {
    name: 'a list that may not be empty',
    file: 'loketten/nachtlijn.yaml',
    change: ['forms: [alle]', 'forms: []'],
    said: [
      'content/loketten/nachtlijn.yaml:5  De lijst bij “forms” is leeg; het minimum is 1.',
      '    Waarom: Zonder dit mist de lezer iets, of kan niemand het nakijken.',
      '    Herstel: Vul de lijst aan. Uitleg: Over welke vormen van uitbuiting het gaat; alle als het over elke vorm gaat.',
    ],
  },
  {
    name: 'a text that is too short',
    file: 'loketten/nachtlijn.yaml',
    change: ['summary: Praten met iemand, dag en nacht.', 'summary: Praten.'],
    said: [
      'content/loketten/nachtlijn.yaml:33  De tekst bij “summary” telt 7 tekens; het minimum is 20.',
      '    Waarom: Zo kort zegt de tekst te weinig.',
      '    Herstel: Schrijf iets meer. Uitleg: Eén zin: waarvoor dient dit loket?',
    ],
  },
  {
    name: 'a title that is too long',
    file: 'slachtoffers/nl/praten.mdx',
    change: [
      'title: Praten met iemand',
      'title: Praten met iemand die luistert die luistert die luistert die luistert ',
    ],
    said: [
      'content/slachtoffers/nl/praten.mdx:2  De tekst bij “title” telt 69 tekens; het maximum is 60.',
      '    Waarom: Langer past niet op een telefoon of in een lijst.',
      '    Herstel: Kort de tekst in. Uitleg: Titel voor tabblad, geschiedenis en zoekresultaat. Onder /hulp/ rustig en waar: geen woord dat iemand verraadt.',
    ],
  },
  {
    name: 'a day that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['updated: 2026-11-01', 'updated: 2026-02-30'],
    said: [
      'content/slachtoffers/nl/praten.mdx:8  “2026-02-30” bij “updated” is geen dag die bestaat.',
      '    Waarom: De site rekent en sorteert met deze dag.',
      '    Herstel: Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.',
    ],
  },
  {
    name: 'a day written the Dutch way',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['updated: 2026-11-01', 'updated: 01-11-2026'],
    said: [
      'content/slachtoffers/nl/praten.mdx:8  “01-11-2026” bij “updated” is geen dag die bestaat.',
      '    Waarom: De site rekent en sorteert met deze dag.',
      '    Herstel: Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.',
    ],
  },
  {
    name: 'a date of a source that is none',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['date: 2026-01', 'date: vorig jaar'],
    said: [
      'content/slachtoffers/nl/praten.mdx:6  “vorig jaar” bij “date” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf jaar, jaar-maand of jaar-maand-dag, bijvoorbeeld 2023-05. Uitleg: Datum van de bron; null als de bron geen datum heeft.',
    ],
  },
  {
    name: 'a source without https://',
    file: 'slachtoffers/nl/praten.mdx',
    change: ["url: 'https://www.voorbeeld.nl/praten'", 'url: www.voorbeeld.nl/praten'],
    said: [
      'content/slachtoffers/nl/praten.mdx:6  “www.voorbeeld.nl/praten” bij “url” is geen volledig webadres.',
      '    Waarom: De link zou nergens heen gaan, en niemand kan de bron nakijken.',
      '    Herstel: Neem het hele adres over uit de adresbalk, met https:// ervoor.',
    ],
  },
  {
    name: 'a link to call that is not written as one',
    file: 'loketten/nachtlijn.yaml',
    change: ['href: tel:08002000', 'href: 0800-2000'],
    said: [
      'content/loketten/nachtlijn.yaml:12  “0800-2000” bij “href” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf tel: met alleen cijfers, https:// of mailto:, bijvoorbeeld tel:+31334481186. Uitleg: Waar de link heen gaat; null als het onbevestigd is.',
    ],
  },
  {
    name: 'an id with capitals',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['desks: [nachtlijn]', 'desks: [Nachtlijn]'],
    said: [
      'content/slachtoffers/nl/praten.mdx:11  “Nachtlijn” bij nummer 1 van “desks” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf alleen kleine letters, cijfers en streepjes, bijvoorbeeld chat-met-fier. Uitleg: Kleine letters, cijfers en streepjes; staat in het adres van de pagina.',
    ],
  },
  {
    name: 'an address without its slashes',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['related: [/burgers/wat-doen/]', 'related: [burgers/wat-doen]'],
    said: [
      'content/slachtoffers/nl/praten.mdx:12  “burgers/wat-doen” bij nummer 1 van “related” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf het adres van schuine streep tot schuine streep, bijvoorbeeld /hulp/praten/. Uitleg: Adressen van pagina’s om verder te lezen, bijvoorbeeld /hulp/praten/.',
    ],
  },
  {
    name: 'hours that are no hours',
    file: 'loketten/opvanghuis.yaml',
    change: ["maandag: ['09:00-12:00', '13:00-17:00']", "maandag: ['9 tot 5']"],
    said: [
      'content/loketten/opvanghuis.yaml:15  “9 tot 5” bij nummer 1 van “maandag” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf begin en einde van 00:00 tot en met 24:00 met een streepje ertussen, bijvoorbeeld 09:00-17:00. Uitleg: Tijdvak als 09:00-17:00. Over middernacht mag: 19:00-06:00.',
    ],
  },
  {
    name: 'hours later than the day has',
    file: 'loketten/opvanghuis.yaml',
    change: ["dinsdag: ['09:00-17:00']", "dinsdag: ['09:00-25:00']"],
    said: [
      'content/loketten/opvanghuis.yaml:16  “09:00-25:00” bij nummer 1 van “dinsdag” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf begin en einde van 00:00 tot en met 24:00 met een streepje ertussen, bijvoorbeeld 09:00-17:00. Uitleg: Tijdvak als 09:00-17:00. Over middernacht mag: 19:00-06:00.',
    ],
  },
  {
    name: 'a misspelt weekday',
    file: 'loketten/opvanghuis.yaml',
    change: ['dinsdag:', 'dindsag:'],
    said: [
      'content/loketten/opvanghuis.yaml:16  Onbekend veld “dindsag” bij “hours”.',
      '    Waarom: De site kent dit veld niet; wat erin staat, komt nergens.',
      '    Herstel: Bedoelt u “dinsdag”? Haal het anders weg.',
    ],
  },
  {
    name: 'a weekday that is missing',
    file: 'loketten/opvanghuis.yaml',
    change: ['      vrijdag: []\n', ''],
    said: [
      'content/loketten/opvanghuis.yaml:15  Het veld “vrijdag” ontbreekt bij “hours”.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “vrijdag” toe. Uitleg: Tijdvakken op deze dag; een lege lijst is gesloten.',
    ],
  },
  {
    name: 'hours that are a word',
    file: 'loketten/opvanghuis.yaml',
    change: ['    hours: null', '    hours: soms'],
    said: [
      'content/loketten/opvanghuis.yaml:33  “hours” kan niet “soms” zijn.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf iets dat hier kan staan. Uitleg: altijd, tijden per weekdag, of null als ze niet bekend zijn.',
    ],
  },
  {
    name: 'hours of a day outside a list',
    file: 'loketten/opvanghuis.yaml',
    change: ["woensdag: ['09:00-17:00']", 'woensdag: 09:00-17:00'],
    said: [
      'content/loketten/opvanghuis.yaml:17  Bij “woensdag” hoort een lijst, en hier staat “09:00-17:00”.',
      '    Waarom: Anders weet de site niet wat er bedoeld is.',
      '    Herstel: Schrijf haken om de waarde: [09:00-17:00]. Uitleg: Tijdvakken op deze dag; een lege lijst is gesloten.',
    ],
  },
  {
    name: 'a page without sources',
    file: 'slachtoffers/nl/praten.mdx',
    change: ["sources:\n  - { url: 'https://www.voorbeeld.nl/praten', for: wie er luistert, date: 2026-01 }\n", ''],
    said: [
      'content/slachtoffers/nl/praten.mdx:2  Het veld “sources” ontbreekt.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “sources” toe. Uitleg: Bronnen: adres, waarvoor, datum.',
    ],
  },
  {
    name: 'an empty list of sources',
    file: 'slachtoffers/nl/praten.mdx',
    change: [
      "sources:\n  - { url: 'https://www.voorbeeld.nl/praten', for: wie er luistert, date: 2026-01 }\n",
      'sources: []\n',
    ],
    said: [
      'content/slachtoffers/nl/praten.mdx:5  De lijst bij “sources” is leeg; het minimum is 1.',
      '    Waarom: Zonder dit mist de lezer iets, of kan niemand het nakijken.',
      '    Herstel: Vul de lijst aan. Uitleg: Bronnen: adres, waarvoor, datum.',
    ],
  },
  {
    name: 'a review without who did it',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['by: redactie, ', ''],
    said: [
      'content/burgers/nl/wat-doen.mdx:9  Het veld “by” ontbreekt bij “reviewed”.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “by” toe. Uitleg: Functie of organisatie die nakeek.',
    ],
  },
  {
    name: 'a name of a rule that cannot be one',
    file: 'keuzehulp/ik.nl.yaml',
    change: ['  nu: Zij', '  Nu Meteen: Zij'],
    said: [
      'content/keuzehulp/ik.nl.yaml:21  “Nu Meteen” bij “reasons” kan geen naam zijn.',
      '    Waarom: Andere plaatsen verwijzen met deze naam; de vorm ligt vast.',
      '    Herstel: Schrijf alleen kleine letters, cijfers en streepjes, bijvoorbeeld chat-met-fier.',
    ],
  },
];
