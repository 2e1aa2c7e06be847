import type { Mistake } from './mistake.ts';

/* YAML that cannot be read: the only thing said of the file. */

export const yaml: Mistake[] = [
  {
    name: 'a tab',
    file: 'loketten/opvanghuis.yaml',
    change: ['    value: 010', '\tvalue: 010'],
    said: [
      'content/loketten/opvanghuis.yaml:11  Er is met een tab ingesprongen.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Vervang de tab door spaties, evenveel als de regels eromheen.',
    ],
  },
  {
    name: 'a line too far to the left',
    file: 'loketten/opvanghuis.yaml',
    change: ['    cost: gewoon-tarief', '   cost: gewoon-tarief'],
    said: [
      'content/loketten/opvanghuis.yaml:13  Deze regel begint verder naar links dan de regels van dezelfde groep.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Laat hem beginnen onder het begin van die regels.',
    ],
  },
  {
    name: 'a line too far to the right',
    file: 'loketten/opvanghuis.yaml',
    change: ['    cost: gewoon-tarief', '      cost: gewoon-tarief'],
    said: [
      'content/loketten/opvanghuis.yaml:12  De regel hieronder springt verder in dan deze.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Laat die regel beginnen onder het begin van deze regel, of zet aanhalingstekens om een waarde met een dubbele punt.',
    ],
  },
  {
    name: 'a name twice',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening', 'kind: politie\nkind: hulpverlening'],
    said: [
      'content/loketten/nachtlijn.yaml:4  De naam “kind” staat twee keer in één groep.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Haal er één weg; de site weet niet welke telt.',
    ],
  },
  {
    name: 'the name of a group twice',
    file: 'loketten/nachtlijn.yaml',
    change: ['channels:', 'channels:\nchannels:'],
    said: [
      'content/loketten/nachtlijn.yaml:9  De naam “channels” staat twee keer in één groep.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Haal er één weg; de site weet niet welke telt.',
    ],
  },
  {
    name: 'two mistakes that stand on their own',
    file: 'loketten/nachtlijn.yaml',
    change: [
      'organisation: Stichting Nachtlijn\nkind: hulpverlening',
      'organisation: @nachtlijn\nkind: politie\nkind: hulpverlening',
    ],
    said: [
      'content/loketten/nachtlijn.yaml:2  Een waarde begint met een teken dat iets anders betekent, zoals @, % of `.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      "    Herstel: Zet de waarde tussen aanhalingstekens, bijvoorbeeld: name: 'zo'.",
      'content/loketten/nachtlijn.yaml:4  De naam “kind” staat twee keer in één groep.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Haal er één weg; de site weet niet welke telt.',
    ],
  },
  {
    name: 'two colons',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', 'organisation: Stichting: Nachtlijn'],
    said: [
      'content/loketten/nachtlijn.yaml:2  Er staan twee dubbele punten op een regel.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      "    Herstel: Zet de waarde tussen aanhalingstekens, bijvoorbeeld: name: 'zo'.",
    ],
  },
  {
    name: 'a colon without a space',
    file: 'loketten/nachtlijn.yaml',
    change: ['kind: hulpverlening', 'kind:hulpverlening'],
    said: [
      'content/loketten/nachtlijn.yaml:3  Na een naam ontbreekt de dubbele punt of de spatie erachter.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Schrijf: naam, dubbele punt, spatie, waarde. Loopt een tekst over meer regels, zet er dan >- voor.',
    ],
  },
  {
    name: 'a quotation mark left open',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['title: Praten met iemand', 'title: "Praten met iemand'],
    said: [
      'content/slachtoffers/nl/praten.mdx:2  Hier begint een aanhalingsteken dat niet gesloten wordt.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Zet hetzelfde aanhalingsteken aan het eind van de waarde.',
    ],
  },
  {
    name: 'a quotation mark inside quotation marks',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', "organisation: 'Foto's'"],
    said: [
      'content/loketten/nachtlijn.yaml:2  Een teken staat op een plaats waar het niet kan, vaak een aanhalingsteken midden in een woord.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Staat er een aanhalingsteken in de tekst, zet dan de andere soort om het geheel: "foto\'s".',
    ],
  },
  {
    name: 'a bracket left open',
    file: 'loketten/nachtlijn.yaml',
    change: ['forms: [alle]', 'forms: [alle'],
    said: [
      'content/loketten/nachtlijn.yaml:6  Een haak [ of accolade { op een regel hierboven wordt niet gesloten.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Zet ] of } aan het eind van die regel.',
    ],
  },
  {
    name: 'a brace left open',
    file: 'loketten/nachtlijn.yaml',
    change: ['age: { from: null, to: null }', 'age: { from: null, to: null'],
    said: [
      'content/loketten/nachtlijn.yaml:8  Een haak [ of accolade { op een regel hierboven wordt niet gesloten.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Zet ] of } aan het eind van die regel.',
    ],
  },
  {
    name: 'a sign that means something else',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', 'organisation: @nachtlijn'],
    said: [
      'content/loketten/nachtlijn.yaml:2  Een waarde begint met een teken dat iets anders betekent, zoals @, % of `.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      "    Herstel: Zet de waarde tussen aanhalingstekens, bijvoorbeeld: name: 'zo'.",
    ],
  },
  {
    name: 'an exclamation mark in front',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', 'organisation: !Nachtlijn nu'],
    said: [
      'content/loketten/nachtlijn.yaml:2  Een uitroepteken (!) aan het begin betekent iets anders.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      "    Herstel: Zet de waarde tussen aanhalingstekens, bijvoorbeeld: name: 'zo'.",
    ],
  },
  {
    name: 'a star in front',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', 'organisation: *Nachtlijn'],
    said: [
      'content/loketten/nachtlijn.yaml:2  Een ster (*) aan het begin betekent iets anders.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      "    Herstel: Zet de waarde tussen aanhalingstekens, bijvoorbeeld: name: '*zo'.",
    ],
  },
  {
    name: 'a backslash in double quotation marks',
    file: 'loketten/nachtlijn.yaml',
    change: ['organisation: Stichting Nachtlijn', 'organisation: "Dag\\qacht"'],
    said: [
      'content/loketten/nachtlijn.yaml:2  Een schuine streep (\\) tussen dubbele aanhalingstekens betekent iets anders.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Gebruik enkele aanhalingstekens: daartussen is elk teken gewoon.',
    ],
  },
  {
    name: 'dashes inside brackets',
    file: 'loketten/nachtlijn.yaml',
    change: ['forms: [alle]', 'forms: [\n  - alle\n  ]'],
    said: [
      'content/loketten/nachtlijn.yaml:6  Een lijst met streepjes staat tussen accolades of haken.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Zet elk streepje op een eigen regel, zonder haken eromheen.',
    ],
  },
  {
    name: 'a line of three dashes in the middle',
    file: 'loketten/nachtlijn.yaml',
    change: ['card:', '---\ncard:'],
    said: [
      'content/loketten/nachtlijn.yaml:16  Een regel met drie streepjes (---) staat midden in het bestand.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Haal die regel weg.',
    ],
  },
  {
    name: 'a page without data on top',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['---\ntitle', 'title'],
    said: [
      'content/slachtoffers/nl/praten.mdx:1  De gegevens tussen twee regels --- ontbreken.',
      '    Waarom: Zo is het bestand niet te lezen. De rest ervan is nog niet nagekeken.',
      '    Herstel: Begin het bestand met een regel ---, daaronder de gegevens, en dan weer een regel ---.',
    ],
  },
];
