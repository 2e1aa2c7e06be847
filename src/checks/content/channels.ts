import type { Channel } from '#domain/loket/traits.ts';
import { problems as hoursProblems, type HoursProblem } from '#domain/opening-hours/index.ts';
import type { Problem } from '../problem.ts';
import type { ContentDocument, Path } from './document.ts';
import { didYouMean } from './suggest.ts';

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
const forms: Record<Channel['type'], { name: string; pattern: RegExp; example: string }> = {
  phone: {
    name: 'volledig telefoonnummer',
    pattern: /^tel:(11[23]|0[89]00\d{4}|0[89]00\d{7}|14\d{3,4}|116\d{3}|0[1-9]\d{8}|\+[1-9]\d{7,14})$/u,
    example: 'tel:+31334481186 of tel:08002000',
  },
  sms: { name: 'nummer voor een sms', pattern: /^(tel|sms):\+?\d{3,15}$/u, example: 'tel:+31612345678' },
  email: { name: 'e-mailadres', pattern: /^mailto:[^@\s]+@[^@\s]+\.[a-z]{2,}$/u, example: 'mailto:post@voorbeeld.nl' },
  whatsapp: {
    name: 'link naar WhatsApp',
    pattern: /^https:\/\/wa\.me\/\d{8,15}$/u,
    example: 'https://wa.me/31612345678',
  },
  chat: website,
  web: website,
  app: website,
};

/**
 * What the shape cannot say about a channel: its hours, what its link looks like, and where it comes from.
 *
 * @param path where the channel stands in the file
 * @param sources the sources of the desk or organisation it belongs to
 */
export function channelProblems(
  document: ContentDocument,
  path: Path,
  channel: Channel,
  sources: readonly { url: string }[],
): Problem[] {
  const { file } = document;
  const at = (...inside: Path) => document.lineOf([...path, ...inside]);
  const problems: Problem[] = hoursProblems(channel.hours).map(({ day, range, problem }) => ({
    file,
    line: at('hours', day),
    what: `${day} ${range} ${hoursWords[problem].what}.`,
    why: 'De site rekent hiermee uit of een loket nu open is.',
    mend: hoursWords[problem].mend,
  }));
  const isUnconfirmed = channel.verification.level === 'onbevestigd';
  if (isUnconfirmed && channel.href !== null) {
    problems.push({
      file,
      line: at('href'),
      what: 'Een onbevestigd kanaal heeft een link.',
      why: 'Een nummer dat niemand nakeek, mag niemand kunnen bellen.',
      mend: 'Zet href op null. Is het nagekeken, verander dan level, method, date en sources.',
    });
  }
  if (!isUnconfirmed && channel.href === null) {
    problems.push({
      file,
      line: at('href'),
      what: 'Een bevestigd kanaal heeft geen link.',
      why: 'Bezoekers zouden het niet te zien krijgen.',
      mend: `Vul href in, bijvoorbeeld ${forms[channel.type].example}, of zet level op onbevestigd.`,
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
  } else if (channel.type === 'phone' && channel.href !== null && !sameNumber(channel.value, channel.href)) {
    problems.push({
      file,
      line: at('href'),
      what: `Het nummer dat men leest (${channel.value}) is niet het nummer dat men belt (${channel.href}).`,
      why: 'Wie op het nummer drukt, moet bellen wie er staat.',
      mend: 'Ga na welk nummer klopt, en maak value en href gelijk.',
    });
  }
  const known = sources.map(({ url }) => url);
  for (const [position, url] of channel.verification.sources.entries()) {
    if (known.includes(url)) continue;
    problems.push({
      file,
      line: at('verification', 'sources', position),
      what: `De bron ${url} staat niet in de bronnenlijst van dit loket.`,
      why: 'Bij elk kanaal moet na te gaan zijn waar het vandaan komt.',
      mend: `${didYouMean(url, known)}Voeg het adres anders toe onder sources, met waarvoor en datum.`,
    });
  }
  return problems;
}

/** 033-448 11 86 and tel:+31334481186 are the same number. */
function sameNumber(value: string, href: string): boolean {
  const digits = (text: string) => text.replace(/\D/gu, '').replace(/^0031|^31(?=\d{9}$)|^0(?=\d{9}$)/u, '');
  return digits(value) === digits(href);
}
