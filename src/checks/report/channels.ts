import { freshDays } from '#domain/loket/freshness.ts';
import type { Content } from '../content/read.ts';
import { allShownChannels } from '../content/shown-channels.ts';
import { daysBetween } from '../days.ts';
import { refuseAfter } from '../production/channels.ts';
import { counted, list } from './markdown.ts';

/**
 * Channels that visitors see and that were looked at long ago, oldest first.
 *
 * @param today ISO day
 */
export function channelLines(content: Content, today: string): string[] {
  const shown = allShownChannels(content)
    .map(({ document, path, owner, channel }) => ({
      age: daysBetween(channel.verification.date, today),
      text: `${owner}: ${channel.value}, nagekeken op ${channel.verification.date}`,
      place: `${document.file}:${document.lineOf([...path, 'verification', 'date'])}`,
    }))
    .sort((a, b) => b.age - a.age);
  const inWords = ({ age, text, place }: (typeof shown)[number]) => `${text} (${age} dagen) – ${place}`;
  const tooOld = shown.filter(({ age }) => age > refuseAfter);
  const soon = shown.filter(({ age }) => age > freshDays && age <= refuseAfter);
  return [
    `${counted(shown.length, 'kanaal staat', 'kanalen staan')} met een nummer of link op de site.`,
    '',
    `Meer dan ${refuseAfter} dagen geleden nagekeken; daarmee mag de site niet live:`,
    '',
    ...list(tooOld.map(inWords), 'Geen.'),
    '',
    `Meer dan ${freshDays} dagen geleden nagekeken:`,
    '',
    ...list(soon.map(inWords), 'Geen.'),
  ];
}
