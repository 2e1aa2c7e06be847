import type { Channel } from '#schema/channel.ts';
import type { Loket } from '#schema/loket.ts';

export type { Channel, Loket };

/** A channel that nobody confirmed is named on the page, but never as a number or a link (design.md §3). */
export function isShown(channel: Channel): boolean {
  return channel.verification.level !== 'onbevestigd' && channel.href !== null;
}

/** Reachable day and night through at least one channel that is shown. */
export function isAlwaysReachable(loket: Loket): boolean {
  return loket.channels.some((channel) => isShown(channel) && channel.hours === 'altijd');
}

const policeKinds: readonly Loket['kind'][] = ['politie', 'inspectie'];

/** The police, the marechaussee or an inspectorate. */
export function isPolice({ kind }: Loket): boolean {
  return policeKinds.includes(kind);
}

/**
 * A way that does not run through the police: not the police or the inspectorate themselves, not the emergency number,
 * and not a desk that always passes things on to them.
 */
export function isWithoutPolice(loket: Loket): boolean {
  return !isPolice(loket) && loket.card.tells_police.answer !== 'ja';
}

/**
 * Whether one may save the desk as a contact: there is something to save, and it is not for victims alone. A saved contact
 * stays on the telephone for whoever searches it (decision 29).
 */
export function hasContactFile(loket: Loket): boolean {
  return loket.audiences.some((audience) => audience !== 'slachtoffer') && loket.channels.some(isShown);
}

/** Only for people of 18 and over. */
export function isForAdultsOnly(loket: Loket): boolean {
  return loket.age.from !== null && loket.age.from >= 18;
}

/** Finds a place to stay, but not for someone under 18 (P-OPV-02). */
export function placesAdultsOnly(loket: Loket): boolean {
  return (
    loket.purposes.includes('opvang') &&
    (isForAdultsOnly(loket) || loket.card.cannot.includes('geen-plaatsing-minderjarigen'))
  );
}

/** The number to phone from within the Netherlands; null when none is shown. */
export function phoneOf(loket: Loket): Channel | null {
  return (
    loket.channels.find((channel) => channel.type === 'phone' && channel.use === 'gewoon' && isShown(channel)) ?? null
  );
}

/** The channel to show when there is room for one: the first that is shown, a phone before a site. */
export function mainChannel(loket: Loket): Channel | null {
  return phoneOf(loket) ?? loket.channels.find((channel) => isShown(channel) && channel.use === 'gewoon') ?? null;
}
