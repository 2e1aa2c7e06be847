import type { Mistake } from './mistake.ts';

/* Regions. */

export const regions: Mistake[] = [
  {
    name: 'an organisation that does not exist',
    file: 'regios/gemeenten.yaml',
    change: ['coordinator: { keys: [noord], basis: bron }', 'coordinator: { keys: [nord], basis: bron }'],
    said: [
      'content/regios/gemeenten.yaml:14  “nord” bestaat niet in content/regios/zorgcoordinatoren.yaml.',
      '    Waarom: Op de pagina van deze gemeente zou een organisatie ontbreken.',
      '    Herstel: Bedoelt u “noord”? Kies een bestaande naam, of voeg hem daar eerst toe.',
    ],
  },
  {
    name: 'a safety region that does not exist',
    file: 'regios/gemeenten.yaml',
    change: ['safety_region: VR02', 'safety_region: VR22'],
    said: [
      'content/regios/gemeenten.yaml:30  “VR22” bestaat niet in safety_regions.',
      '    Waarom: Op de pagina van deze gemeente zou een organisatie ontbreken.',
      '    Herstel: Kies een bestaande naam, of voeg hem daar eerst toe.',
    ],
  },
  {
    name: 'a municipality that is missing',
    file: 'regios/gemeenten.yaml',
    change: ['count: 3', 'count: 4'],
    said: [
      'content/regios/gemeenten.yaml:2  Er staan 3 gemeenten in de lijst, en count zegt 4.',
      '    Waarom: Wie in een gemeente woont die ontbreekt, vindt geen loket in de buurt.',
      '    Herstel: Zet de gemeente terug die ontbreekt. Is er een herindeling geweest, pas dan count aan.',
    ],
  },
  {
    name: 'a code twice',
    file: 'regios/gemeenten.yaml',
    change: ['code: GM0002', 'code: GM0001'],
    said: [
      'content/regios/gemeenten.yaml:18  “GM0001” staat er twee keer.',
      '    Waarom: Elke gemeente heeft één eigen code en één eigen pagina.',
      '    Herstel: Haal er één weg, of geef er één een andere naam. De eerste staat op regel 10.',
      'content/vaste-ids.yaml:11  Gemeente GM0001 was Appeldam en is nu Beukdorp.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Is het dezelfde gemeente? Verander de naam hier.',
      'content/vaste-ids.yaml:12  Gemeente Beukdorp (GM0002) is verdwenen.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet haar in herindelingen.yaml onder merged.',
    ],
  },
  {
    name: 'a code that is none',
    file: 'regios/gemeenten.yaml',
    change: ['code: GM0002', 'code: GM2'],
    said: [
      'content/regios/gemeenten.yaml:18  “GM2” bij “code” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf GM en vier cijfers, bijvoorbeeld GM0855. Uitleg: Code van het CBS, bijvoorbeeld GM0855.',
    ],
  },
  {
    name: 'two municipalities with one address',
    file: 'regios/gemeenten.yaml',
    change: ['name: Beukdorp', 'name: appeldam'],
    said: [
      'content/regios/gemeenten.yaml:19  “appeldam” staat er twee keer.',
      '    Waarom: Elke gemeente heeft één eigen code en één eigen pagina.',
      '    Herstel: Haal er één weg, of geef er één een andere naam. De eerste staat op regel 11.',
      'content/regios/herindelingen.yaml:4  De gemeente “Beukdorp” staat niet in gemeenten.yaml.',
      '    Waarom: Wie de oude naam kiest, zou nergens uitkomen.',
      '    Herstel: Schrijf de naam precies zoals in gemeenten.yaml.',
      'content/regios/herindelingen.yaml:6  De gemeente “Beukdorp” staat niet in gemeenten.yaml.',
      '    Waarom: Wie de oude naam kiest, zou nergens uitkomen.',
      '    Herstel: Schrijf de naam precies zoals in gemeenten.yaml.',
      'content/vaste-ids.yaml:12  Gemeente GM0002 was Beukdorp en is nu appeldam.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Is het dezelfde gemeente? Verander de naam hier.',
    ],
  },
  {
    name: 'another name that is itself a municipality',
    file: 'regios/gemeenten.yaml',
    change: ['also: [Cederburg]', 'also: [Beukdorp]'],
    said: [
      'content/regios/gemeenten.yaml:28  “Beukdorp” is zelf een gemeente.',
      '    Waarom: Elke gemeente heeft één eigen code en één eigen pagina.',
      '    Herstel: Haal deze andere naam weg.',
    ],
  },
  {
    name: 'one of two without a second',
    file: 'regios/gemeenten.yaml',
    change: ['keys: [noord, zuid], basis: een-van-beide', 'keys: [noord], basis: een-van-beide'],
    said: [
      'content/regios/gemeenten.yaml:22  Het aantal keys past niet bij basis.',
      '    Waarom: Zo is er geen goede pagina van te maken.',
      '    Herstel: niet-vastgesteld heeft geen key, een-van-beide heeft er minstens twee, al het andere precies één. Uitleg: Uit zorgcoordinatoren.yaml.',
    ],
  },
  {
    name: 'a province that does not exist',
    file: 'regios/gemeenten.yaml',
    change: ['province: Fryslân', 'province: Friesland'],
    said: [
      'content/regios/gemeenten.yaml:29  “province” kan niet “Friesland” zijn.',
      '    Waarom: De site kent alleen vaste waarden; bij iets anders weet zij niet wat te tonen.',
      '    Herstel: Kies uit: Drenthe, Flevoland, Fryslân, Gelderland, Groningen, Limburg, Noord-Brabant, Noord-Holland, Overijssel, Utrecht, Zeeland, Zuid-Holland. Uitleg: Provincie waarin de gemeente ligt.',
    ],
  },
  {
    name: 'a desk on top of all that does not exist',
    file: 'regios/gemeenten.yaml',
    change: ['always: [alarmnummer-112, nachtlijn]', 'always: [alarmnummer, nachtlijn]'],
    said: [
      'content/regios/gemeenten.yaml:3  Loket “alarmnummer” bestaat niet.',
      '    Waarom: Deze loketten staan bovenaan op de pagina van elke gemeente.',
      '    Herstel: Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
    ],
  },
  {
    name: 'no desk on top that is always open',
    file: 'regios/gemeenten.yaml',
    change: ['always: [alarmnummer-112, nachtlijn]', 'always: [opvanghuis]'],
    said: [
      'content/regios/gemeenten.yaml:3  Geen van deze loketten is dag en nacht te bereiken.',
      '    Waarom: Deze loketten staan bovenaan op de pagina van elke gemeente.',
      '    Herstel: Voeg een loket toe dat dag en nacht open is, zoals veilig-thuis.',
    ],
  },
  {
    name: 'a number made public by half',
    file: 'regios/zorgcoordinatoren.yaml',
    change: ['href: tel:+31502345678', 'href: null'],
    said: [
      'content/regios/zorgcoordinatoren.yaml:11  publish staat op ja, maar er is geen contact om te tonen.',
      '    Waarom: Bezoekers zouden niemand kunnen bereiken.',
      '    Herstel: Voeg een bevestigd kanaal toe, vul desk in, of zet publish op na-verificatie.',
      'content/regios/zorgcoordinatoren.yaml:16  Een bevestigd kanaal heeft geen link.',
      '    Waarom: Bezoekers zouden het niet te zien krijgen.',
      '    Herstel: Vul href in, bijvoorbeeld tel:+31334481186 of tel:08002000, of zet level op onbevestigd.',
    ],
  },
  {
    name: 'a confirmed number of an organisation that may not be published',
    file: 'regios/zorgcoordinatoren.yaml',
    change: ['publish: ja', 'publish: na-verificatie'],
    said: [
      'content/regios/zorgcoordinatoren.yaml:19  Dit kanaal is openbare-bron, maar publish staat op na-verificatie.',
      '    Waarom: Een nummer dat niemand nakeek, mag niemand kunnen bellen.',
      '    Herstel: Is het nagekeken, zet dan publish op ja. Anders: level onbevestigd en href null.',
    ],
  },
  {
    name: 'an organisation to publish without a contact',
    file: 'regios/zorgcoordinatoren.yaml',
    change: ['desk: nachtlijn\n    publish: na-verificatie', 'desk: null\n    publish: ja'],
    said: [
      'content/regios/zorgcoordinatoren.yaml:28  publish staat op ja, maar er is geen contact om te tonen.',
      '    Waarom: Bezoekers zouden niemand kunnen bereiken.',
      '    Herstel: Voeg een bevestigd kanaal toe, vul desk in, of zet publish op na-verificatie.',
    ],
  },
  {
    name: 'two organisations with one key',
    file: 'regios/zorgcoordinatoren.yaml',
    change: ['key: zuid', 'key: noord'],
    said: [
      'content/regios/gemeenten.yaml:22  “zuid” bestaat niet in content/regios/zorgcoordinatoren.yaml.',
      '    Waarom: Op de pagina van deze gemeente zou een organisatie ontbreken.',
      '    Herstel: Kies een bestaande naam, of voeg hem daar eerst toe.',
      'content/regios/gemeenten.yaml:31  “zuid” bestaat niet in content/regios/zorgcoordinatoren.yaml.',
      '    Waarom: Op de pagina van deze gemeente zou een organisatie ontbreken.',
      '    Herstel: Kies een bestaande naam, of voeg hem daar eerst toe.',
      'content/regios/zorgcoordinatoren.yaml:22  “noord” staat er twee keer.',
      '    Waarom: Gemeenten verwijzen met deze naam naar precies één organisatie.',
      '    Herstel: Haal er één weg, of geef er één een andere naam. De eerste staat op regel 5.',
    ],
  },
  {
    name: 'a desk of an organisation that does not exist',
    file: 'regios/zorgcoordinatoren.yaml',
    change: ['desk: nachtlijn', 'desk: dagkrant'],
    said: [
      'content/regios/zorgcoordinatoren.yaml:27  Loket “dagkrant” bestaat niet.',
      '    Waarom: De pagina van een gemeente verwijst dan naar een loket dat er niet is.',
      '    Herstel: Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
    ],
  },
  {
    name: 'a national desk that does not exist',
    file: 'regios/zorgcoordinatoren.yaml',
    change: ['fallback: nachtlijn', 'fallback: nachtlein'],
    said: [
      'content/regios/zorgcoordinatoren.yaml:2  Loket “nachtlein” bestaat niet.',
      '    Waarom: De pagina van een gemeente verwijst dan naar een loket dat er niet is.',
      '    Herstel: Bedoelt u “nachtlijn”? Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
    ],
  },
  {
    name: 'an old name that leads nowhere',
    file: 'regios/herindelingen.yaml',
    change: ['into: [{ name: Appeldam }]', 'into: [{ name: Apeldam }]'],
    said: [
      'content/regios/herindelingen.yaml:3  De gemeente “Apeldam” staat niet in gemeenten.yaml.',
      '    Waarom: Wie de oude naam kiest, zou nergens uitkomen.',
      '    Herstel: Bedoelt u “Appeldam”? Schrijf de naam precies zoals in gemeenten.yaml.',
    ],
  },
  {
    name: 'an old name that is still a municipality',
    file: 'regios/herindelingen.yaml',
    change: ['name: Elzenhout', 'name: Cederstad'],
    said: [
      'content/regios/herindelingen.yaml:3  “Cederstad” staat hier als oude naam, en ook nog in gemeenten.yaml.',
      '    Waarom: Er kan maar één pagina met die naam zijn.',
      '    Herstel: Haal de regel uit gemeenten.yaml als de gemeente is opgegaan; haal hem anders hier weg.',
      'content/vaste-ids.yaml:14  Gemeente Elzenhout (GM0004) is verdwenen.',
      '    Waarom: Andere sites gebruiken onze gegevens en rekenen erop dat een id altijd hetzelfde betekent.',
      '    Herstel: Zet haar in herindelingen.yaml onder merged.',
    ],
  },
  {
    name: 'a split without the parts',
    file: 'regios/herindelingen.yaml',
    change: ['{ name: Beukdorp, part: Zuid }', '{ name: Beukdorp }'],
    said: [
      'content/regios/herindelingen.yaml:4  Bij de splitsing van Dennenoord staat niet welk deel hierheen ging.',
      '    Waarom: Wij kiezen niet voor de bezoeker; die moet zelf kunnen zien waar zijn plaats nu bij hoort.',
      '    Herstel: Voeg part toe, bijvoorbeeld part: Esch.',
    ],
  },
  {
    name: 'a merger of a municipality that does not exist',
    file: 'regios/herindelingen.yaml',
    change: ['expected:\n  - { name: Beukdorp', 'expected:\n  - { name: Berkdorp'],
    said: [
      'content/regios/herindelingen.yaml:6  De gemeente “Berkdorp” staat niet in gemeenten.yaml.',
      '    Waarom: Wie de oude naam kiest, zou nergens uitkomen.',
      '    Herstel: Bedoelt u “Beukdorp”? Schrijf de naam precies zoals in gemeenten.yaml.',
    ],
  },
];
