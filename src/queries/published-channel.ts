import { isShown, type Channel } from '#domain/loket/traits.ts';
import type { Published } from '#schema/open-data.ts';

type PublishedChannel = Published['loketten']['loketten'][number]['channels'][number];

/** A channel as open data: without value and link when nobody confirmed it. */
export function publishedChannel(channel: Channel): PublishedChannel {
  const { type, value, href, use, hours, cost, languages, verification } = channel;
  const shown = isShown(channel);
  return {
    type,
    value: shown ? value : null,
    href: shown ? href : null,
    use,
    hours,
    cost,
    languages,
    verification: { level: verification.level, date: verification.date },
  };
}
