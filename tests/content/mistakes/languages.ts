import type { Mistake } from './mistake.ts';

/* Translations. */

export const languages: Mistake[] = [
  {
    name: 'a page that is not translated',
    file: 'slachtoffers/en/praten.mdx',
    change: null,
    said: [
      'content/slachtoffers/en/praten.mdx:1  Deze vertaling ontbreekt.',
      '    Waarom: Wie alleen “en” leest, moet de hele weg kunnen gaan: nood, keuzehulp, loketten, rechten.',
      '    Herstel: Vertaal het Nederlandse bestand, of haal de taal uit src/site.config.ts.',
    ],
  },
  {
    name: 'a desk that is not translated',
    file: 'loketten/en/nachtlijn.yaml',
    change: null,
    said: [
      'content/loketten/en/nachtlijn.yaml:1  Deze vertaling ontbreekt.',
      '    Waarom: Wie alleen “en” leest, moet de hele weg kunnen gaan: nood, keuzehulp, loketten, rechten.',
      '    Herstel: Vertaal het Nederlandse bestand, of haal de taal uit src/site.config.ts.',
    ],
  },
  {
    name: 'a page with a name that Dutch does not have',
    file: 'slachtoffers/en/talk.mdx',
    change: [
      '',
      '---\ntitle: Talking to someone\ndescription: Call someone who listens, also at night.\ntranslation:\n  source_hash: aaaaaaaa\n  translated_by: redactie\n  reviewed_by: null\n---\n\n## Who can you talk to?\n\nAt the Nachtlijn someone listens.\nYou do not have to give your name.\n\n<Loket id="nachtlijn" />\n\n<LetOp>\nAre you in danger now? Call <Nummer id="alarmnummer-112" />.\n</LetOp>\n\nRead also [what others do](/burgers/wat-doen/).\n',
    ],
    said: [
      'content/slachtoffers/en/talk.mdx:1  Het Nederlandse bestand content/slachtoffers/nl/talk.mdx bestaat niet.',
      '    Waarom: Een vertaling heeft dezelfde naam als het bestand waaruit zij is vertaald.',
      '    Herstel: Geef dit bestand de naam van het Nederlandse bestand.',
      'content/slachtoffers/en/talk.mdx:2  De titel “Talking to someone” staat ook in content/slachtoffers/en/praten.mdx:2.',
      '    Waarom: In tabbladen, geschiedenis en zoekresultaten zijn de twee niet uit elkaar te houden.',
      '    Herstel: Geef één van beide een andere titel. De kop (heading) mag wel gelijk zijn.',
    ],
  },
  {
    name: 'a language that the site does not know',
    file: 'slachtoffers/xx/praten.mdx',
    change: [
      '',
      '---\ntitle: Xalking to someone\ndescription: Call someone who listens, also at night.\ntranslation:\n  source_hash: aaaaaaaa\n  translated_by: redactie\n  reviewed_by: null\n---\n\n## Who can you talk to?\n\nAt the Nachtlijn someone listens.\nYou do not have to give your name.\n\n<Loket id="nachtlijn" />\n\n<LetOp>\nAre you in danger now? Call <Nummer id="alarmnummer-112" />.\n</LetOp>\n\nRead also [what others do](/burgers/wat-doen/).\n',
    ],
    said: [
      'content/slachtoffers/xx/praten.mdx:1  De taal “xx” kent de site niet.',
      '    Waarom: Dit bestand wordt nergens getoond.',
      '    Herstel: Voeg de taal toe in src/site.config.ts, of verander de naam van de map of het bestand.',
    ],
  },
  {
    name: 'a fingerprint that is empty',
    file: 'slachtoffers/en/praten.mdx',
    change: ['source_hash: aaaaaaaa', "source_hash: ''"],
    said: [
      'content/slachtoffers/en/praten.mdx:5  “source_hash” is leeg.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Vul het in. Uitleg: Vingerafdruk van elk deel van de Nederlandse tekst. Schrijf source_hash: x en draai “npm run translated -- <bestand>” zodra de vertaling klopt.',
    ],
  },
  {
    name: 'a fingerprint typed by hand',
    file: 'slachtoffers/en/praten.mdx',
    change: ['source_hash: aaaaaaaa', 'source_hash: klopt'],
    said: [
      'content/slachtoffers/en/praten.mdx:5  “klopt” bij “source_hash” is niet goed geschreven.',
      '    Waarom: De site herkent alleen de vaste vorm.',
      '    Herstel: Schrijf hier niets zelf; draai npm run translated -- en het pad van dit bestand. Uitleg: Vingerafdruk van elk deel van de Nederlandse tekst. Schrijf source_hash: x en draai “npm run translated -- <bestand>” zodra de vertaling klopt.',
    ],
  },
  {
    name: 'a fingerprint that is missing',
    file: 'slachtoffers/en/praten.mdx',
    change: ['  source_hash: aaaaaaaa\n', ''],
    said: [
      'content/slachtoffers/en/praten.mdx:5  Het veld “source_hash” ontbreekt bij “translation”.',
      '    Waarom: Zonder dit veld kan de site niet gebouwd worden.',
      '    Herstel: Voeg “source_hash” toe. Uitleg: Vingerafdruk van elk deel van de Nederlandse tekst. Schrijf source_hash: x en draai “npm run translated -- <bestand>” zodra de vertaling klopt.',
    ],
  },
  {
    name: 'words of a tree that do not say how they were translated',
    file: 'keuzehulp/ik.en.yaml',
    change: ['translation: { source_hash: aaaaaaaa, translated_by: redactie, reviewed_by: null }\n', ''],
    said: [
      'content/keuzehulp/ik.en.yaml:1  Het onderdeel “translation” ontbreekt.',
      '    Waarom: Zonder dat ziet niemand wanneer de Nederlandse tekst verandert.',
      '    Herstel: Voeg translation toe met source_hash, translated_by en reviewed_by (zie content/README.md).',
    ],
  },
  {
    name: 'TRACE-3 a title that gives something away in English',
    file: 'slachtoffers/en/praten.mdx',
    change: ['title: Talking to someone', 'title: Help for victims'],
    said: [
      'content/slachtoffers/en/praten.mdx:2  “victim” staat in “Help for victims”.',
      '    Waarom: Dit komt in het tabblad, de geschiedenis en de suggesties van een telefoon waar iemand meekijkt.',
      '    Herstel: Zeg het rustiger, maar waar. In de kop van de pagina mag het woord wel.',
    ],
  },
  {
    name: 'a line that is still in Dutch',
    file: 'slachtoffers/en/praten.mdx',
    change: ['At the Nachtlijn someone listens.', 'NL: Bij de Nachtlijn luistert iemand.'],
    said: [
      'content/slachtoffers/en/praten.mdx:12  Hier staat nog Nederlands: “Bij de Nachtlijn luistert iemand.”.',
      '    Waarom: Wie deze taal leest, verstaat dit misschien niet.',
      '    Herstel: Vertaal de regel en haal “NL:” weg.',
    ],
  },
  {
    name: 'a mistake in the text of a translation',
    file: 'slachtoffers/en/praten.mdx',
    change: ['At the Nachtlijn someone listens.', 'Are you <18?'],
    said: [
      'content/slachtoffers/en/praten.mdx:12  Een los teken <: “<18?”.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf het in woorden: jonger dan, minder dan.',
    ],
  },
  {
    name: 'a language without a list of quiet words',
    file: 'stille-woorden.yaml',
    change: [
      'en:\n  titels: [traffick, victim, exploit, forced, violence]\n  uitgang: [safe, erase, hide, trace, invisible]\n',
      '',
    ],
    said: [
      'content/stille-woorden.yaml:1  De taal “en” heeft geen lijsten.',
      '    Waarom: Zonder lijst ziet niemand dat een titel iets verraadt, of dat de uitgang te veel belooft.',
      '    Herstel: Voeg “en:” toe met titels en uitgang.',
    ],
  },
];
