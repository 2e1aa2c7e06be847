import type { Mistake } from './mistake.ts';

/* Texts of pages. */

export const pages: Mistake[] = [
  {
    name: 'a component that is not closed',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['</LetOp>\n', ''],
    said: [
      'content/slachtoffers/nl/praten.mdx:22  Het onderdeel <LetOp> heeft geen einde.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Zet </LetOp> achter de woorden die erbij horen.',
    ],
  },
  {
    name: 'a component that is closed without a beginning',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<LetOp>\n', ''],
    said: [
      'content/slachtoffers/nl/praten.mdx:23  Hier staat het einde van <LetOp>, maar er is geen begin.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Zet <LetOp> op de plaats waar het begint, of haal </LetOp> weg.',
    ],
  },
  {
    name: 'a component closed with other capitals',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['</LetOp>', '</Letop>'],
    said: [
      'content/slachtoffers/nl/praten.mdx:24  Hier eindigt <Letop>, terwijl <LetOp> nog open staat.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Sluit eerst met </LetOp>. Hoofdletters tellen mee.',
    ],
  },
  {
    name: 'a component without its slash',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Loket id="nachtlijn">'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Het onderdeel <Loket> heeft geen einde.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf <Loket id="…" />, met een schuine streep vóór de >.',
    ],
  },
  {
    name: 'curly quotation marks in a component',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Loket id=“nachtlijn” />'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Het onderdeel <Loket id=“nachtlijn” /> is niet goed geschreven.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf <Loket id="…" />, met rechte aanhalingstekens.',
    ],
  },
  {
    name: 'no quotation marks in a component',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Loket id=nachtlijn />'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Het onderdeel <Loket id=nachtlijn /> is niet goed geschreven.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf <Loket id="…" />, met rechte aanhalingstekens.',
    ],
  },
  {
    name: 'a sign for less than',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Ben je <18 jaar?'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een los teken <: “<18 jaar?”.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf het in woorden: jonger dan, minder dan.',
    ],
  },
  {
    name: 'three mistakes in one text',
    file: 'slachtoffers/nl/praten.mdx',
    change: [
      'Bij de Nachtlijn luistert iemand.\nJe hoeft je naam niet te zeggen.',
      'Ben je <18 jaar?\nBen je {naam}?\n\nDat is </LetOp> alles.',
    ],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een los teken <: “<18 jaar?”.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf het in woorden: jonger dan, minder dan.',
      'content/slachtoffers/nl/praten.mdx:18  Accolades in de tekst: {naam}.',
      '    Waarom: Dit wordt code in de pagina, en teksten bevatten geen code.',
      '    Herstel: Haal de accolades weg, of schrijf gewone haakjes: ( ).',
      'content/slachtoffers/nl/praten.mdx:20  Hier staat het einde van <LetOp>, maar er is geen begin.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Zet <LetOp> op de plaats waar het begint, of haal </LetOp> weg.',
    ],
  },
  {
    name: 'braces',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij {de Nachtlijn} luistert iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een accolade { in de tekst.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Haal de accolades weg, of schrijf gewone haakjes: ( ).',
    ],
  },
  {
    name: 'braces that would run',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Er luistert {1 + 1} iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Accolades in de tekst: {1 + 1}.',
      '    Waarom: Dit wordt code in de pagina, en teksten bevatten geen code.',
      '    Herstel: Haal de accolades weg, of schrijf gewone haakjes: ( ).',
    ],
  },
  {
    name: 'a brace left open in a text',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij {de Nachtlijn luistert iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een accolade { in de tekst.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Haal de accolades weg, of schrijf gewone haakjes: ( ).',
    ],
  },
  {
    name: 'code in a component',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Loket id={nachtlijn} />'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Bij het onderdeel <Loket> is “id” niet goed geschreven.',
      '    Waarom: Code in een tekst voert de site niet uit.',
      '    Herstel: Schrijf <Loket id="…" />.',
    ],
  },
  {
    name: 'an import',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['## Met wie', "import Loket from './Loket.astro';\n\n## Met wie"],
    said: [
      'content/slachtoffers/nl/praten.mdx:15  Een alinea begint met “import”.',
      '    Waarom: Dit wordt code in de pagina, en teksten bevatten geen code.',
      '    Herstel: Haal de regel weg; onderdelen werken zonder. Is het een gewone zin, begin dan met een ander woord.',
    ],
  },
  {
    name: 'a sentence that begins with export',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'export van fruit is werk.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een alinea begint met “export”.',
      '    Waarom: Dit wordt code in de pagina, en teksten bevatten geen code.',
      '    Herstel: Haal de regel weg; onderdelen werken zonder. Is het een gewone zin, begin dan met een ander woord.',
    ],
  },
  {
    name: 'an address between angle brackets',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Kijk op <https://www.nachtlijn.nl>.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een adres tussen < en >.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf het als link: [tekst](https://…).',
    ],
  },
  {
    name: 'a comment',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', '<!-- nog nakijken -->'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een opmerking tussen <!-- en -->.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Haal de opmerking weg, of zet haar achter een # tussen de gegevens bovenaan.',
    ],
  },
  {
    name: 'an HTML break',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij de Nachtlijn<br>luistert iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Het onderdeel <br> heeft geen einde.',
      '    Waarom: Zo is de pagina niet te bouwen.',
      '    Herstel: Schrijf in plaats daarvan een lege regel.',
    ],
  },
  {
    name: 'an HTML tag',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij de <b>Nachtlijn</b> luistert iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Het onderdeel <b> bestaat niet.',
      '    Waarom: Alleen vaste onderdelen zijn op elke telefoon en voor elke lezer nagekeken.',
      '    Herstel: Schrijf in plaats daarvan **woord**.',
    ],
  },
  {
    name: 'a component that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Locket id="nachtlijn" />'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Het onderdeel <Locket> bestaat niet.',
      '    Waarom: Alleen vaste onderdelen zijn op elke telefoon en voor elke lezer nagekeken.',
      '    Herstel: Bedoelt u “Loket”? Gebruik Markdown of een van: Begrip, Belknop, Gemeten, Inventaris, LetOp, Loket, Nummer, Partnervoorbeeld, Stappen, Toonkaart, Vergelijker, Voorbeeldscore, Vragenlijsten, Zoekmeting.',
    ],
  },
  {
    name: 'looks in a component',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Loket id="nachtlijn" class="groot" />'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Het onderdeel <Loket> kent geen “class”.',
      '    Waarom: Hoe iets eruitziet, regelt de site, overal hetzelfde.',
      '    Herstel: Schrijf <Loket id="…" />.',
    ],
  },
  {
    name: 'a component without what it needs',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Loket />'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Bij het onderdeel <Loket> ontbreekt “id”.',
      '    Waarom: De site weet dan niet wat hier moet staan.',
      '    Herstel: Schrijf <Loket id="…" />.',
    ],
  },
  {
    name: 'a desk in the text that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['<Loket id="nachtlijn" />', '<Loket id="nachtlein" />'],
    said: [
      'content/slachtoffers/nl/praten.mdx:20  Loket “nachtlein” bestaat niet.',
      '    Waarom: De lezer zou hier geen nummer zien.',
      '    Herstel: Bedoelt u “nachtlijn”? Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
    ],
  },
  {
    name: 'a desk under the page that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['desks: [nachtlijn]', 'desks: [dagkrant]'],
    said: [
      'content/slachtoffers/nl/praten.mdx:11  Loket “dagkrant” bestaat niet.',
      '    Waarom: De lezer zou hier geen nummer zien.',
      '    Herstel: Kies een bestandsnaam uit content/loketten/, zonder .yaml.',
    ],
  },
  {
    name: 'a term that does not exist',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['<Begrip id="melding">', '<Begrip id="meldign">'],
    said: [
      'content/burgers/nl/wat-doen.mdx:15  Het begrip “meldign” bestaat niet.',
      '    Waarom: De link zou nergens heen gaan.',
      '    Herstel: Bedoelt u “melding”? Kies een id uit content/begrippen/nl.yaml, of voeg het woord daar toe.',
    ],
  },
  {
    name: 'a term that is explained twice',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['Dat kan', 'Een <Begrip id="melding">melding</Begrip> kan'],
    said: [
      'content/burgers/nl/wat-doen.mdx:16  Het begrip “melding” is op deze pagina al uitgelegd.',
      '    Waarom: Eén uitleg per pagina is genoeg; meer links leiden af.',
      '    Herstel: Laat hier alleen het woord staan, zonder <Begrip>.',
    ],
  },
  {
    name: 'a measured figure that does not exist',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['wat="pages"', 'wat="page"'],
    said: [
      'content/burgers/nl/wat-doen.mdx:16  Het gemeten getal “page” bestaat niet.',
      '    Waarom: Er zou niets staan.',
      '    Herstel: Bedoelt u “pages”? Kies uit: date, release, build, browser, pages, pages_without_script, outcomes, searches, requests, requests_to_others, cookies, stored … (13 in totaal).',
    ],
  },
  {
    name: 'a list that does not exist',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['<Inventaris id="campagnes" />', '<Inventaris id="campagne" />'],
    said: [
      'content/burgers/nl/wat-doen.mdx:22  De lijst “campagne” bestaat niet.',
      '    Waarom: De pagina zou leeg blijven.',
      '    Herstel: Bedoelt u “campagnes”? Kies uit: campagnes. Dat zijn de bestandsnamen in content/inventaris/.',
    ],
  },
  {
    name: 'an example of a tree that may not run on another site',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['<Inventaris id="campagnes" />', '<Partnervoorbeeld id="ik">Begin</Partnervoorbeeld>'],
    said: [
      'content/burgers/nl/wat-doen.mdx:22  De keuzehulp “ik” is er niet voor andere sites.',
      '    Waarom: Het voorbeeld zou leeg blijven.',
      '    Herstel: Kies uit: delen, iemand-anders, professional.',
    ],
  },
  {
    name: 'markup after an example of code',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['<Inventaris id="campagnes" />', '```\n<div>\n```\n\n<div>Begin</div>'],
    said: [
      'content/burgers/nl/wat-doen.mdx:26  Het onderdeel <div> bestaat niet.',
      '    Waarom: Alleen vaste onderdelen zijn op elke telefoon en voor elke lezer nagekeken.',
      '    Herstel: Schrijf in plaats daarvan een lege regel.',
    ],
  },
  {
    name: 'a link that leads nowhere',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['(/burgers/wat-doen/)', '(/burgers/wat-doem/)'],
    said: [
      'content/slachtoffers/nl/praten.mdx:26  De pagina /burgers/wat-doem/ bestaat niet.',
      '    Waarom: Wie op de link drukt, komt nergens uit.',
      '    Herstel: Bedoelt u “/burgers/wat-doen/”? Kies een bestaand adres; het begint en eindigt met een schuine streep.',
    ],
  },
  {
    name: 'a page to read on that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['related: [/burgers/wat-doen/]', 'related: [/burgers/niets-doen-aub/]'],
    said: [
      'content/slachtoffers/nl/praten.mdx:12  De pagina /burgers/niets-doen-aub/ bestaat niet.',
      '    Waarom: Wie op de link drukt, komt nergens uit.',
      '    Herstel: Kies een bestaand adres; het begint en eindigt met een schuine streep.',
    ],
  },
  {
    name: 'a table with alignment',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['| --- | --- |', '| :--- | --- |'],
    said: [
      'content/burgers/nl/wat-doen.mdx:19  Er staat uitlijning met dubbele punten in een tabel.',
      '    Waarom: Dat wordt opmaak in de pagina, en die weigert de beveiliging.',
      '    Herstel: Schrijf | --- | --- | zonder dubbele punten.',
    ],
  },
  {
    name: 'a heading without words',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['## Met wie kun je praten?', '##'],
    said: [
      'content/slachtoffers/nl/praten.mdx:15  Er staat een kop zonder woorden.',
      '    Waarom: Wie de koppen laat voorlezen, hoort hier niets.',
      '    Herstel: Schrijf de kop als vraag, met tekst eronder, of haal de regel weg.',
    ],
  },
  {
    name: 'an exclamation mark',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij de Nachtlijn luistert iemand!'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Er staat een uitroepteken in de tekst.',
      '    Waarom: Rustige taal; niemand hoeft te schrikken.',
      '    Herstel: Schrijf een punt.',
    ],
  },
  {
    name: 'INT-1 a number typed in a text',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bel 033-448 11 86.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een telefoonnummer in de tekst: 033-448 11 86.',
      '    Waarom: Nummers staan op één plek, bij de kanalen van een loket, zodat ze overal tegelijk te verbeteren zijn.',
      '    Herstel: Gebruik <Nummer id="…" /> of <Loket id="…" />.',
    ],
  },
  {
    name: 'INT-1 a number typed with signs that hide it',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bel ٠٨٠٠\u2011٢٠٠١.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een telefoonnummer in de tekst: ٠٨٠٠\u2011٢٠٠١.',
      '    Waarom: Nummers staan op één plek, bij de kanalen van een loket, zodat ze overal tegelijk te verbeteren zijn.',
      '    Herstel: Gebruik <Nummer id="…" /> of <Loket id="…" />.',
    ],
  },
  {
    name: 'INT-1 a link that calls',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['(/burgers/wat-doen/)', '(tel:08002000)'],
    said: [
      'content/slachtoffers/nl/praten.mdx:26  Een link die belt of appt: tel:08002000.',
      '    Waarom: Nummers staan op één plek, bij de kanalen van een loket, zodat ze overal tegelijk te verbeteren zijn.',
      '    Herstel: Gebruik <Nummer id="…" /> of <Loket id="…" />.',
    ],
  },
  {
    name: 'INT-1 a link that opens a chat with a number',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['(/burgers/wat-doen/)', '(https://wa.me/31612345678)'],
    said: [
      'content/slachtoffers/nl/praten.mdx:26  Een link die belt of appt: https://wa.me/31612345678.',
      '    Waarom: Nummers staan op één plek, bij de kanalen van een loket, zodat ze overal tegelijk te verbeteren zijn.',
      '    Herstel: Gebruik <Nummer id="…" /> of <Loket id="…" />.',
    ],
  },
  {
    name: 'a word that hurts in a text',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Ben je een illegale werker?'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Het woord “illegale werker” gebruiken wij niet.',
      '    Waarom: Het kwetst, verwijt of belooft te veel (LANG-3).',
      '    Herstel: Schrijf: zonder verblijfspapieren. Is het hier toch nodig op een pagina, zet het dan met de reden onder word_exceptions.',
    ],
  },
  {
    name: 'a sentence that is too long',
    file: 'slachtoffers/nl/praten.mdx',
    change: [
      'Bij de Nachtlijn luistert iemand.',
      'Bij de Nachtlijn luistert heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel vaak iemand.',
    ],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een zin van 26 woorden: “Bij de Nachtlijn luistert heel heel heel heel heel heel heel…”.',
      '    Waarom: Meer dan 20 woorden is voor veel lezers te lang.',
      '    Herstel: Maak er twee zinnen van.',
    ],
  },
  {
    name: 'sentences that are too long on average',
    file: 'burgers/nl/wat-doen.mdx',
    change: [
      'Een <Begrip id="melding">melding</Begrip> doet u bij de Nachtlijn.\nDat kan <Gemeten wat="pages" /> keer, of vaker.\n',
      'Een <Begrip id="melding">melding</Begrip> doet u bij de Nachtlijn, en dat kan op elke dag van de week en ook in de nacht.\nU vertelt daar in uw eigen woorden wat u zag, waar dat was en waarom u zich zorgen maakt over deze persoon.\nDaarna denkt iemand van de Nachtlijn met u mee over wat u in deze situatie kunt doen en wat u beter laat.\nU hoort ook wat er met uw verhaal gebeurt en wie het daarna te lezen krijgt bij de Nachtlijn zelf.\nU hoort ook wat er met uw verhaal gebeurt en wie het later nog te lezen krijgt bij de Nachtlijn zelf.\nU hoort ook wat er met uw naam gebeurt en wie hem later nog te zien krijgt bij de Nachtlijn zelf.\n',
    ],
    said: [
      'content/burgers/nl/wat-doen.mdx:12  Zinnen zijn gemiddeld 18.7 woorden lang.',
      '    Waarom: Voor deze lezers is hoogstens 15 het streven.',
      '    Herstel: Kort de langste zinnen in, te beginnen op regel 15.',
    ],
  },
  {
    name: 'nobody who does it',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['Dat kan <Gemeten wat="pages" /> keer, of vaker.', 'Een melding wordt door de Nachtlijn gelezen.'],
    said: [
      'content/burgers/nl/wat-doen.mdx:12  In 33% van de zinnen staat “worden”.',
      '    Waarom: Dan is niet duidelijk wie iets doet.',
      '    Herstel: Zeg wie het doet. Het gaat om regel 15.',
    ],
  },
  {
    name: 'INT-8 a sign that turns the direction of reading',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij de \u202ENachtlijn luistert iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een onzichtbaar teken (U+202E).',
      '    Waarom: Daarmee kan een nummer of adres er anders uitzien dan het is.',
      '    Herstel: Verwijder het teken en typ de tekst eromheen opnieuw.',
    ],
  },
  {
    name: 'INT-8 a sign written as a code',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij de &#8238;Nachtlijn luistert iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Een teken als code: &#8238;.',
      '    Waarom: Wie de wijziging nakijkt, ziet niet welk teken het wordt.',
      '    Herstel: Typ het teken zelf.',
    ],
  },
  {
    name: 'INT-8 a word with a letter that only looks right',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['Bij de Nachtlijn luistert iemand.', 'Bij de N\u0430chtlijn luistert iemand.'],
    said: [
      'content/slachtoffers/nl/praten.mdx:17  Het woord “N\u0430chtlijn” heeft letters van twee schriften.',
      '    Waarom: Zulke letters lijken op elkaar: een adres of naam kan van iemand anders zijn.',
      '    Herstel: Typ het woord opnieuw met gewone letters.',
    ],
  },
  {
    name: 'INT-8 a link that goes elsewhere than it says',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['[wat anderen doen](/burgers/wat-doen/)', '[nachtlijn.nl](https://www.opvanghuis.nl/)'],
    said: [
      'content/slachtoffers/nl/praten.mdx:26  Het adres [nachtlijn.nl](https://www.opvanghuis.nl/) gaat naar opvanghuis.nl, niet naar nachtlijn.nl.',
      '    Waarom: Wie erop drukt, komt misschien bij iemand anders uit dan er staat.',
      '    Herstel: Neem het adres over van de site zelf: alleen gewone letters, cijfers, punten en streepjes.',
    ],
  },
  {
    name: 'TRACE-3 a title in /hulp/ that gives something away',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['title: Praten met iemand', 'title: Praten over mensenhandel'],
    said: [
      'content/slachtoffers/nl/praten.mdx:2  “mensenhandel” staat in “Praten over mensenhandel”.',
      '    Waarom: Dit komt in het tabblad, de geschiedenis en de suggesties van een telefoon waar iemand meekijkt.',
      '    Herstel: Zeg het rustiger, maar waar. In de kop van de pagina mag het woord wel.',
    ],
  },
  {
    name: 'TRACE-3 two pages with one title',
    file: 'burgers/nl/wat-doen.mdx',
    change: ['title: Wat kunt u doen?', 'title: praten met iemand'],
    said: [
      'content/slachtoffers/nl/praten.mdx:2  De titel “Praten met iemand” staat ook in content/burgers/nl/wat-doen.mdx:2.',
      '    Waarom: In tabbladen, geschiedenis en zoekresultaten zijn de twee niet uit elkaar te houden.',
      '    Herstel: Geef één van beide een andere titel. De kop (heading) mag wel gelijk zijn.',
    ],
  },
  {
    name: 'a fact that does not exist',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['facts: [P-MEL-01]', 'facts: [P-MEL-01, P-MEL-91]'],
    said: [
      'content/slachtoffers/nl/praten.mdx:7  Feit P-MEL-91 bestaat niet.',
      '    Waarom: Elke uitspraak rust op een feit met bron en zekerheid (content/feiten/).',
      '    Herstel: Zoek het goede nummer op in content/feiten/, of voeg het daar toe.',
    ],
  },
  {
    name: 'a fact that is not sure enough',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['facts: [P-MEL-01]', 'facts: [P-MEL-03]'],
    said: [
      'content/slachtoffers/nl/praten.mdx:7  Feit P-MEL-03 is niet zeker genoeg (laag).',
      '    Waarom: Wat laag of onbekend is, mag niet op een pagina staan.',
      '    Herstel: Haal de uitspraak en het nummer weg, of zoek een betere bron voor het feit.',
    ],
  },
  {
    name: 'a change in the future',
    file: 'slachtoffers/nl/praten.mdx',
    change: ['updated: 2026-11-01', 'updated: 2062-11-01'],
    said: [
      'content/slachtoffers/nl/praten.mdx:8  De datum 2062-11-01 ligt in de toekomst.',
      '    Waarom: Een datum zegt wanneer iets is nagekeken of geschreven; dat kan nog niet gebeurd zijn.',
      '    Herstel: Vul de echte datum in.',
    ],
  },
  {
    name: 'a signal with a source that does not exist',
    file: 'signalen/nl/jongens.mdx',
    change: ['sources: [S1]', 'sources: [S2]'],
    said: [
      'content/signalen/nl/jongens.mdx:14  Bron S2 bestaat niet.',
      '    Waarom: Elke uitspraak rust op een feit met bron en zekerheid (content/feiten/).',
      '    Herstel: Zoek het goede nummer op in content/feiten/signalen.yaml, of voeg het daar toe.',
    ],
  },
];
