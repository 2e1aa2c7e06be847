import { problems as hoursProblems, type HoursProblem } from '#domain/opening-hours/index.ts';
import { isAlwaysReachable } from '#domain/loket/traits.ts';
import type { Loket } from '#schema/loket.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from './kinds.ts';
import type { Content } from './read.ts';
import { deskIds, unknownDesk } from './references.ts';

type Desk = Entry<'loket'>;

/** What the shape cannot say about a desk: hours, numbers, sources, and where to go when nobody answers. */
export function deskProblems(content: Content): Problem[] {
  const desks = content.of('loket');
  const ids = deskIds(content);
  const byId = new Map(desks.map((desk) => [desk.document.name, desk.data]));
  return desks.flatMap((desk) => [
    ...desk.data.channels.flatMap((channel, index) => channelProblems(desk, channel, index)),
    ...fallbackProblems(desk, ids, byId),
  ]);
}

const hoursWords: Record<HoursProblem['problem'], { what: string; mend: string }> = {
  'eindigt-voor-begin': {
    what: 'eindigt voordat het begint',
    mend: 'Zet de vroegste tijd eerst. Alleen avondtijden vanaf 17:00 mogen over middernacht gaan.',
  },
  overlapt: { what: 'overlapt een ander tijdvak', mend: 'Maak er één tijdvak van.' },
  'leeg-tijdvak': { what: 'begint en eindigt op hetzelfde moment', mend: 'Pas begin of einde aan, of haal het weg.' },
};

const website = { name: 'webadres', pattern: /^https?:/u, example: 'https://www.voorbeeld.nl/' };
/** What a link of each channel looks like. Lengths of Dutch numbers: the national numbering plan. */
const forms: Record<Loket['channels'][number]['type'], { name: string; pattern: RegExp; example: string }> = {
  phone: {
    name: 'volledig telefoonnummer',
    pattern: /^tel:(11[23]|0[89]00\d{4}|0[89]00\d{7}|14\d{3,4}|116\d{3}|0[1-9]\d{8}|\+[1-9]\d{7,14})$/u,
    example: 'tel:+31334481186 of tel:08002000',
  },
  sms: { name: 'nummer voor een sms', pattern: /^(tel|sms):\+?\d{3,15}$/u, example: 'tel:+31612345678' },
  email: { name: 'e-mailadres', pattern: /^mailto:[^@\s]+@[^@\s]+\.[a-z]{2,}$/u, example: 'mailto:post@voorbeeld.nl' },
  whatsapp: { name: 'link naar WhatsApp', pattern: /^https:\/\/wa\.me\/\d{8,15}$/u, example: 'https://wa.me/31612345678' },
  chat: website,
  web: website,
  app: website,
};

function channelProblems({ document, data }: Desk, channel: Loket['channels'][number], index: number): Problem[] {
  const { file } = document;
  const at = (...path: (string | number)[]) => document.lineOf(['channels', index, ...path]);
  const problems: Problem[] = hoursProblems(channel.hours).map(({ day, range, problem }) => ({
    file,
    line: at('hours', day),
    what: `${day} ${range} ${hoursWords[problem].what}.`,
    why: 'De site rekent hiermee uit of een loket nu open is.',
    mend: hoursWords[problem].mend,
  }));
  const isUnconfirmed = channel.verification.level === 'onbevestigd';
  if (isUnconfirmed !== (channel.href === null)) {
    problems.push({
      file,
      line: at('href'),
      what: isUnconfirmed ? 'Een onbevestigd kanaal heeft een link.' : 'Een bevestigd kanaal heeft geen link.',
      why: 'Een nummer dat niemand nakeek, mag niemand kunnen bellen.',
      mend: isUnconfirmed ? 'Zet href op null.' : 'Vul href in, of zet het niveau op onbevestigd.',
    });
  }
  if (channel.href !== null && !forms[channel.type].pattern.test(channel.href)) {
    problems.push({
      file,
      line: at('href'),
      what: `“${channel.href}” is geen ${forms[channel.type].name}.`,
      why: 'Wie erop drukt, komt nergens uit.',
      mend: `Schrijf bijvoorbeeld ${forms[channel.type].example}.`,
    });
  }
  if (channel.type === 'phone' && channel.href !== null && !sameNumber(channel.value, channel.href)) {
    problems.push({
      file,
      line: at('href'),
      what: `Het nummer dat men leest (${channel.value}) is niet het nummer dat men belt (${channel.href}).`,
      why: 'Wie op het nummer drukt, moet bellen wie er staat.',
      mend: 'Maak value en href gelijk.',
    });
  }
  const known = data.sources.map(({ url }) => url);
  for (const [position, url] of channel.verification.sources.entries()) {
    if (known.includes(url)) continue;
    problems.push({
      file,
      line: at('verification', 'sources', position),
      what: `De bron ${url} staat niet in de bronnenlijst van dit loket.`,
      why: 'Bij elk kanaal moet na te gaan zijn waar het vandaan komt.',
      mend: 'Voeg hem toe onder sources, met waarvoor en datum.',
    });
  }
  return problems;
}

/** 033-448 11 86 and tel:+31334481186 are the same number. */
function sameNumber(value: string, href: string): boolean {
  const digits = (text: string) => text.replace(/\D/gu, '').replace(/^0031|^31(?=\d{9}$)|^0(?=\d{9}$)/u, '');
  return digits(value) === digits(href);
}

/** @param byId desks without a mistake; a chain that comes to another desk is not followed further */
function fallbackProblems(
  { document, data }: Desk,
  ids: ReadonlySet<string>,
  byId: ReadonlyMap<string, Loket>,
): Problem[] {
  const { file } = document;
  const line = document.lineOf(['card', 'no_answer']);
  const why = 'Wie geen antwoord krijgt, moet ergens anders wel iemand bereiken, dag en nacht.';
  const problem = (what: string, mend: string): Problem => ({ file, line, what, why, mend });
  const visited = [document.name];
  let current: Loket = data;
  while (current.card.no_answer !== null) {
    const id = current.card.no_answer;
    const following = byId.get(id);
    if (following === undefined) return visited.length > 1 || ids.has(id) ? [] : [unknownDesk(file, line, id, why)];
    if (visited.includes(id)) {
      return [problem(`De keten bij geen antwoord draait rond: ${[...visited, id].join(' → ')}.`, 'Breek de kring.')];
    }
    visited.push(id);
    current = following;
  }
  if (isAlwaysReachable(current)) return [];
  return [
    problem(
      `De keten bij geen antwoord eindigt bij “${visited.at(-1) ?? ''}”, dat niet dag en nacht bereikbaar is.`,
      'Vul bij no_answer een loket in dat wel dag en nacht open is.',
    ),
  ];
}
