import { hiddenCharacters, mixedWords } from '#domain/text/hidden-characters.ts';
import { hostSkeleton, shownHost, suspicionOf, type Suspicion } from '#domain/text/web-address.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument } from './document.ts';
import type { Content } from './read.ts';
import { allTexts } from './texts.ts';

/* What looks like one thing and is another (INT-8): characters that cannot be seen, look-alike letters and hosts. */

const suspicions: Record<Suspicion, string> = {
  'geen-adres': 'is geen adres van een site',
  'vreemde-letters': 'heeft een naam met letters die op andere lijken',
  punycode: 'heeft een naam in code (xn--)',
  'naam-voor-apenstaart': 'heeft iets vóór een @; de echte site staat erachter',
  'ip-adres': 'heeft cijfers in plaats van een naam',
  poort: 'heeft een poort (:getal)',
  'geen-domein': 'heeft geen volledige naam',
};

const address = /https?:\/\/[^\s)>\]"'}]*/giu;
const markdownLink = /\[(?<text>[^\]]*)\]\((?<address>https?:[^)\s]*)\)/gu;
/** A character written as a code: an editor who looks at the change does not see which. */
const entity = /&(?:#x?[0-9a-f]+|[a-z]+);/giu;

interface Placed {
  file: string;
  line: number;
}

/** Hidden characters, mixed letters and hosts that are not what they seem, in every file of content/. */
export function seemingProblems(content: Content): Problem[] {
  return [...content.documents.flatMap(textProblems), ...lookAlikeProblems(content.documents)];
}

function textProblems(document: ContentDocument): Problem[] {
  const { file } = document;
  return allTexts(document).flatMap(({ text, lineAt }) => [
    ...hiddenCharacters(text).map(({ found, offset }) => ({
      file,
      line: lineAt(offset),
      what: `Een onzichtbaar teken (${found}).`,
      why: 'Daarmee kan een nummer of adres er anders uitzien dan het is.',
      mend: 'Verwijder het teken en typ de tekst eromheen opnieuw.',
    })),
    ...mixedWords(text).map(({ found, offset }) => ({
      file,
      line: lineAt(offset),
      what: `Het woord “${found}” heeft letters van twee schriften.`,
      why: 'Zulke letters lijken op elkaar: een adres of naam kan van iemand anders zijn.',
      mend: 'Typ het woord opnieuw met gewone letters.',
    })),
    ...[...text.matchAll(entity)].map((match) => ({
      file,
      line: lineAt(match.index),
      what: `Een teken als code: ${match[0]}.`,
      why: 'Wie de wijziging nakijkt, ziet niet welk teken het wordt.',
      mend: 'Typ het teken zelf.',
    })),
    ...[...text.matchAll(address)].flatMap((match) => {
      const suspicion = suspicionOf(match[0]);
      return suspicion === null ? [] : [suspect(document, lineAt(match.index), match[0], suspicions[suspicion])];
    }),
    ...[...text.matchAll(markdownLink)].flatMap((match) => {
      const shown = shownHost(match.groups?.['text'] ?? '');
      const target = shownHost(match.groups?.['address'] ?? '');
      if (shown === null || shown === target) return [];
      return [
        suspect(document, lineAt(match.index), match[0], `gaat naar ${target ?? 'iets anders'}, niet naar ${shown}`),
      ];
    }),
  ]);
}

function suspect({ file }: { file: string }, line: number, shown: string, is: string): Problem {
  return {
    file,
    line,
    what: `Het adres ${shown} ${is}.`,
    why: 'Wie erop drukt, komt misschien bij iemand anders uit dan er staat.',
    mend: 'Neem het adres over van de site zelf: alleen gewone letters, cijfers, punten en streepjes.',
  };
}

/** Two hosts that pass for each other (comensha.nl, c0mensha.nl): the one that is named least is reported. */
function lookAlikeProblems(documents: readonly ContentDocument[]): Problem[] {
  const places = new Map<string, Placed[]>();
  for (const document of documents) {
    for (const { text, lineAt } of allTexts(document)) {
      for (const match of text.matchAll(address)) {
        const host = shownHost(match[0]);
        if (host === null) continue;
        places.set(host, [...(places.get(host) ?? []), { file: document.file, line: lineAt(match.index) }]);
      }
    }
  }
  const usual = new Map<string, string>();
  for (const host of [...places.keys()].sort((a, b) => count(places, b) - count(places, a))) {
    if (!usual.has(hostSkeleton(host))) usual.set(hostSkeleton(host), host);
  }
  return [...places].flatMap(([host, found]) => {
    const other = usual.get(hostSkeleton(host)) ?? host;
    return other === host ? [] : found.map(({ file, line }) => suspect({ file }, line, host, `lijkt op ${other}`));
  });
}

function count(places: ReadonlyMap<string, Placed[]>, host: string): number {
  return places.get(host)?.length ?? 0;
}
