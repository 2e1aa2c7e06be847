import type { DeskView } from '#domain/loket/view.ts';
import type { PartnerDesk } from './file.ts';

/** @param href address of the desk's page in the language of the view */
export function partnerDesk(view: DeskView, href: string): PartnerDesk {
  const { name, organisation, summary, website, isReachable, fallbackId, onCard, rows } = view;
  return {
    name,
    organisation,
    summary,
    website,
    isReachable,
    fallbackId,
    href,
    channels: onCard,
    facts: rows.map(({ answer }) => answer),
  };
}
